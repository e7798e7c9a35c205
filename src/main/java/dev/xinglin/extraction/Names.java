package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Status;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a designation's name say beyond its head. */
final class Names {
  private static final String[] PROSE = {
    "提高", "提升", "满足", "服务于", "实现", "加强", "推动", "推进", "坚持", "促进", "打造", "解决", "进行", "开展", "深入", "围绕",
    "不断", "努力", "积极", "更加", "我们", "他们", "患者的", "通过", "成为", "位于", "建设成", "之一", "以及", "为了", "完成", "贯彻"
  };

  /** Nouns with a verb of prose in them. */
  private static final String[] NOUNS = {
    "健康促进", "能力提升", "质量提升", "服务提升", "提升工程", "提升项目", "提升行动", "改善就医感受提升患者体验", "提升患者体验", "推进会", "质量提高",
    "安全促进", "促进会", "持续改进", "促进奖", "推进奖", "提高奖", "深化医改", "深化改革", "爱国卫生", "解决方案", "进行时"
  };

  private static final String[] TAILS = {"诊疗中心", "救治中心", "质控中心", "质量控制中心", "诊治中心", "分中心", "共享中心"};
  private static final String[] OF_PERSONS = {
    "先进个人", "红旗手", "岗位能手", "劳动模范", "先进工作者", "优秀医师", "优秀护士", "最美医生", "好医生", "好护士", "专利", "工匠",
    "优秀党员", "党务工作者", "十佳医生", "名医", "名中医", "优秀个人"
  };
  private static final String[] BODIES = {
    "委员会", "政府", "协会", "学会", "部门", "总工会", "管理局", "健康局", "卫生厅", "卫生部", "人事部", "国务院", "成就", "荣誉为动力",
    "关注", "好评", "赞誉", "认可", "欢迎", "青睐", "人民政府"
  };
  private static final String COUNTS = "二三四五六七八九十两";
  private static final String[] UNDER_CONSTRUCTION = {"建设单位", "建设项目单位", "建设项目", "创建单位", "建设名单"};

  private Names() {}

  /** A department's designation, a count or a place in a list is no honour's name. */
  static boolean isNoHonour(String name) {
    boolean department = name.contains("专科") || name.contains("学科") || name.endsWith("科室");
    return department
        || name.endsWith("项目单位")
        || isCount(name)
        || endsWithAny(name, BODIES)
        || name.contains("率");
  }

  /** 省级奖项4项, 十余名: a number with its measure word at the end; 示范单位 is none. */
  private static boolean isCount(String name) {
    int last = name.length() - 1;
    return last > 1
        && "个项名人家篇例次位".indexOf(name.charAt(last)) >= 0
        && (Character.isDigit(name.charAt(last - 1))
            || "一二两三四五六七八九十百千万余多几数".indexOf(name.charAt(last - 1)) >= 0);
  }

  /** 先进个人, 劳动模范: what a person got, and not the hospital. */
  static boolean isPersonal(String name) {
    return endsWithAny(name, OF_PERSONS);
  }

  /** What a text says of several at once, such as 区域性诊疗中心. */
  static boolean isGeneric(String name) {
    return (name.endsWith("教学医院") || name.endsWith("实习医院"))
            && (name.contains("大学") || name.contains("学院") && !name.contains("学院校"))
        || name.contains("保险")
        || name.contains("医保")
        || name.contains("公费医疗")
        || name.contains("合作医疗")
        || name.startsWith("一些")
        || name.endsWith("医院") && hasAny(name, "综合性", "现代化", "大型")
        || hasAny(name, "卫生院合作", "合作建设")
        || name.startsWith("区域性")
        || name.startsWith("这些")
        || name.contains("重点专科")
        || name.contains("重点学科")
        || name.contains("特色专科")
        || name.contains("优势专科")
        || name.contains("专科建设")
        || name.contains("学科建设")
        || name.startsWith("多个")
        || name.startsWith("各");
  }

  static boolean isProse(String name) {
    String words = name;
    for (String noun : NOUNS) {
      words = words.replace(noun, "");
    }
    for (String word : PROSE) {
      if (words.contains(word)) {
        return true;
      }
    }
    return name.indexOf(',') >= 0 || name.indexOf('。') >= 0;
  }

  /** A head by itself, such as 中心 or 示范单位, is no name. */
  static boolean isTooBare(String name) {
    return name.length() < 4
        || switch (name) {
          case "先进集体",
              "先进单位",
              "示范单位",
              "联盟单位",
              "聚焦中心",
              "累累硕果",
              "示范医院",
              "示范基地",
              "培训基地",
              "教学基地",
              "医疗中心",
              "诊疗中心",
              "救治中心",
              "研究中心",
              "分中心",
              "典型案例",
              "优秀案例",
              "一等奖",
              "二等奖",
              "三等奖",
              "特等奖",
              "优秀奖",
              "建设单位",
              "试点单位",
              "合作单位",
              "协作单位",
              "成员单位",
              "依托单位",
              "牵头单位",
              "挂靠单位",
              "教学医院",
              "主干教学医院",
              "联合实验室",
              "区域分中心",
              "市级中心",
              "省级中心",
              "国家级中心",
              "协作医院",
              "定点医院",
              "技术协作单位",
              "培育单位",
              "创建单位",
              "会员单位",
              "达标单位",
              "理事单位",
              "支撑单位",
              "实验室",
              "工作室",
              "党支部",
              "一体的医疗中心" ->
              true;
          default -> false;
        };
  }

  static @Nullable Status statedStatus(String name) {
    for (String word : UNDER_CONSTRUCTION) {
      if (name.contains(word)) {
        return Status.UNDER_CONSTRUCTION;
      }
    }
    if (name.contains("建设中心") || name.contains("建设基地") || name.contains("重点建设")) {
      return Status.UNDER_CONSTRUCTION;
    }
    return name.contains("培育") || name.contains("遴选") || name.contains("候选")
        ? Status.CANDIDATE
        : null;
  }

  /** 胸痛中心建设单位 without 建设单位, where a designation is left. */
  static String withoutUnderConstruction(String name, Lexicon lexicon) {
    for (String word : UNDER_CONSTRUCTION) {
      String rest = name.endsWith(word) ? name.substring(0, name.length() - word.length()) : "";
      WordTrie.Match<Lexicon.Head> head =
          rest.isEmpty() ? null : lexicon.heads.endingAt(rest, rest.length(), 0);
      if (head != null && head.value().sort() != Lexicon.Sort.NONE) {
        return rest;
      }
    }
    return name;
  }

  /** Whether the level at the head of the first member of a list is meant for the others too. */
  static boolean levelReachesList(String name) {
    return name.startsWith("国家级")
        || name.startsWith("省级")
        || name.startsWith("市级")
        || name.startsWith("自治区级")
        || name.startsWith("县级");
  }

  /**
   * What the members before share of the last member's name: what its count governs, as 共享中心 of
   * 五大共享中心 or 质控中心 of 等9个质控中心; else 诊疗中心, 救治中心 or 中心.
   */
  static String sharedTail(String name) {
    int count = countEnd(name);
    String counted = count < 0 ? "" : name.substring(count);
    if (counted.length() >= 3 && counted.length() <= 8 && !counted.contains("疾病")) {
      return counted;
    }
    for (String tail : TAILS) {
      if (name.endsWith(tail)) {
        return tail;
      }
    }
    return "中心";
  }

  /** 儿童医学五大系统性疾病诊疗中心 is the last of five: 儿童医学诊疗中心. */
  static String beforeCount(String name) {
    int start = countStart(name);
    return start < 0 ? name : name.substring(0, start) + sharedTail(name);
  }

  /** Where 五大 or 等9个 begins in a name, or -1. */
  private static int countStart(String name) {
    int big = name.indexOf('大');
    if (big > 2 && COUNTS.indexOf(name.charAt(big - 1)) >= 0) {
      return big - 1;
    }
    int deng = name.indexOf('等');
    if (deng > 0 && countEnd(name) > 0) {
      return deng;
    }
    int several = name.indexOf('个');
    int start = several;
    while (start > 0 && isCount(name.charAt(start - 1))) {
      start--;
    }
    return several > 3 && start < several && start > 1 ? start : -1;
  }

  private static boolean isCount(char c) {
    return Character.isDigit(c) || COUNTS.indexOf(c) >= 0;
  }

  /** Where what a count governs begins in a name, or -1. */
  private static int countEnd(String name) {
    int big = name.indexOf('大');
    if (big > 2 && COUNTS.indexOf(name.charAt(big - 1)) >= 0) {
      return big + 1;
    }
    int deng = name.indexOf('等');
    ChineseNumber number =
        deng < 0 || deng + 1 >= name.length() ? null : ChineseNumbers.read(name, deng + 1);
    int several = name.indexOf('个');
    if (number == null && several > 3 && isCount(name.charAt(several - 1))) {
      return several + 1;
    }
    if (deng > 0 && List.of(TAILS).contains(name.substring(deng + 1))) {
      return deng + 1; // 病理、ICU等质控中心
    }
    return number != null && name.startsWith("个", number.end()) ? number.end() + 1 : -1;
  }

  /** 危重孕产妇与危重新生儿救治中心 are two centres; 危重孕产妇和新生儿救治中心 is one. */
  static List<String> split(String name) {
    int second = name.lastIndexOf("危重新生儿");
    int first = name.indexOf("危重孕产妇");
    if (first < 0 || second < first + 5) {
      return List.of(name);
    }
    int joint = first + 5;
    boolean joined = "与和及、".indexOf(name.charAt(joint)) >= 0;
    String tail = name.substring(second + 5);
    return joined
        ? List.of(
            name.substring(0, joint) + tail, name.substring(0, first) + name.substring(second))
        : List.of(name);
  }
}
