package dev.xinglin.extraction;

import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.List;

/** Takes from the head of the words before a number what is not its name: 目前共有 of 目前共有床位. */
final class LeadingTrimmer {
  private static final String[] LEADING = {
    "其中", "眼下", "里头有", "现拥有", "现有", "拥有", "设有", "下设", "内设", "开设", "共设", "设置", "设立", "设", "首批", "共有",
    "目前", "全院", "医院", "我院", "该院", "总计", "累计", "共计", "共", "年均", "平均每年", "每年", "全年", "年度", "实现", "完成",
    "同时", "并", "已", "先后", "另有", "还有", "有", "建有", "包括", "配备", "配置", "配有", "和", "及", "与", "以及", "现",
    "在", "为", "是", "达", "约", "近", "超", "了", "的", "各类", "各级各类", "期间", "获批", "承担", "开展", "成功", "发表",
    "使", "将", "由", "从", "原先的", "原来的", "年完成", "年开展", "年", "院内", "全部", "做", "单是", "光是", "仅", "始有",
    "派出", "施行了", "施行", "购置", "新购", "主持", "取得", "获得", "获", "引进了", "培养了"
  };

  private static final String MARKS = "、,。;·)：:—-（”";

  private LeadingTrimmer() {}

  /** The words from the first on that may be of the name. */
  static String trim(Passage passage, String words) {
    String text = withoutNote(words);
    boolean moved = true;
    while (moved && text.length() > 1) {
      text = withoutOwnName(passage, withoutMarks(text));
      text = afterOwnName(passage, withoutTime(text));
      String rest = withoutLeading(text);
      moved = !rest.equals(text);
      text = rest;
    }
    return text;
  }

  /** (二期)建筑面积: a note at the head is of the words before it. */
  private static String withoutNote(String words) {
    int close = words.indexOf(')');
    boolean note = words.startsWith("(") && close > 0 && close + 1 < words.length();
    return note ? words.substring(close + 1) : words;
  }

  private static String withoutMarks(String text) {
    int start = 0;
    while (start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  private static String withoutOwnName(Passage passage, String text) {
    String rest = text;
    for (String name : passage.names) {
      rest = rest.startsWith(name) ? rest.substring(name.length()) : rest;
    }
    return rest;
  }

  private static String withoutTime(String text) {
    List<StatedTime> times = ChineseTimes.find(text);
    boolean opens = !times.isEmpty() && times.get(0).start() == 0;
    return opens && times.get(0).end() < text.length() ? text.substring(times.get(0).end()) : text;
  }

  /** 如今的会宁县人民医院占地: the hospital is not what is measured. */
  private static String afterOwnName(Passage passage, String text) {
    for (String name : passage.names) {
      int at = text.indexOf(name);
      int end = at + name.length();
      if (at > 0 && end + 1 < text.length() && text.charAt(at - 1) == '的') {
        return text.substring(end);
      }
    }
    return text;
  }

  private static String withoutLeading(String text) {
    String rest = text;
    for (String word : LEADING) {
      boolean leads = rest.startsWith(word) && rest.length() > word.length() + 1;
      rest =
          leads && isWord(word, rest.charAt(word.length())) ? rest.substring(word.length()) : rest;
    }
    return rest;
  }

  /** Whether a leading word is one by what stands behind it: 在 is none in 在职职工, 设 none in 设备. */
  private static boolean isWord(String word, char after) {
    return switch (word) {
      case "在" -> "职岗编册读研院用线校建培训册".indexOf(after) < 0;
      case "共" -> "产青享建".indexOf(after) < 0;
      case "设" -> "备计施".indexOf(after) < 0;
      case "为" -> after != '民';
      case "现" -> after != '场';
      case "年" -> after != '轻';
      case "有" -> after != '效';
      case "获" -> after != '奖';
      default -> true;
    };
  }
}
