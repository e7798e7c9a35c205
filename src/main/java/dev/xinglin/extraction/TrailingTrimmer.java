package dev.xinglin.extraction;

import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.Arrays;

/** Takes from the words before a number what joins them to it: 分别达到 of 床位分别达到. */
final class TrailingTrimmer {
  /** Of two that end alike the longer first. */
  private static final String[] TRAILING = {
    "分别", "平均", "均", "达到", "高达", "已达", "达", "增至", "提升至", "提高到", "提升到", "为", "有", "共", "至", "约", "近",
    "超过", "超", "突破", "由", "从", "已", "累计", "总计", "共计", "在", "仅", "等", "各", "数为", "稳定", "保持", "持续",
    "维持", "了", "只", "上升", "降", "缩短", ":", "|", "是", "就", "到", "逾", "分别为", "控制", "不", "也", "举办",
    "每年", "连续", "总数", "合计", "将", "就做", "做", "跨过", "首次", "第一次", "能做", "跑", "(", "不过", "有了", "更",
    "只有", "亦", "去年", "今年", "目前"
  };

  /** Of two that end alike the longer first. */
  private static final String[] RISES = {
    "提升", "提高", "增加", "上升", "下降", "缩短", "增长", "扩大", "减少", "降低", "优化", "回升", "扩充", "扩", "壮大", "走高",
    "走低", "攀升", "爬升", "跃升", "扩展", "发展", "压缩", "压降", "回落", "累计", "压", "缩", "升", "降", "增", "达"
  };

  private static final String[] SHARES = {"占到", "占了", "占去", "占", "就有", "便有"};
  private static final int YEARS_REACH = 6;

  private TrailingTrimmer() {}

  /** The words up to the last that may be of the name. */
  static String trim(String words) {
    String plain = words.replace("|", "").replace(" ", "").replace("\n", "");
    String text = withoutYears(Baselines.without(withoutTime(plain)));
    boolean moved = true;
    while (moved) {
      String rest = withoutTrailing(text);
      moved = !rest.equals(text);
      text = rest;
    }
    return text;
  }

  private static String withoutTrailing(String text) {
    String rest = text;
    for (String word : TRAILING) {
      boolean joins = rest.endsWith(word) && rest.length() > word.length();
      rest = joins ? rest.substring(0, rest.length() - word.length()) : rest;
    }
    return rest;
  }

  /** 满意度由2020年的 before its number is 满意度由. */
  private static String withoutTime(String words) {
    if (!words.endsWith("年的") && !words.endsWith("月的") && !words.endsWith("年")) {
      return words;
    }
    int end = words.endsWith("的") ? words.length() - 1 : words.length();
    for (StatedTime time : ChineseTimes.find(words)) {
      if (time.end() == end && time.start() >= 2) {
        return words.substring(0, time.start());
      }
    }
    return words;
  }

  /** 满意度连续三年 is 满意度. */
  private static String withoutYears(String text) {
    int years = text.lastIndexOf("连续");
    boolean near = years > 2 && text.length() - years <= YEARS_REACH;
    return near ? text.substring(0, years) : text;
  }

  /** Whether words say only that something rose or fell, as in …,降至5.6天 and …,达3万台. */
  static boolean isRise(String words) {
    return words.isEmpty() || Arrays.asList(RISES).contains(words);
  }

  /** 占比提升至: the name is 占比. */
  static String withoutRise(String words) {
    return without(words, RISES);
  }

  /** 卫生专业技术人员占了871人: the people themselves are counted. */
  static String withoutShare(String name) {
    return without(name, SHARES);
  }

  /** The text without the first of the words that ends it and leaves at least two characters. */
  private static String without(String text, String[] ends) {
    for (String word : ends) {
      if (text.endsWith(word) && text.length() > word.length() + 1) {
        return text.substring(0, text.length() - word.length());
      }
    }
    return text;
  }
}
