package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

/** Finds in the words before a number the noun that it counts: 床位 in 目前共有床位. */
final class CountedNouns {
  private static final String[] HAVING = {
    "共有", "现有", "拥有", "一共", "共计", "设有", "现设", "目前有", "配有", "至今", "迄今"
  };

  /** What several kinds of one thing share at the end: 门诊、住院患者满意度. */
  private static final String[] SHARED = {
    "率", "满意度", "占比", "比例", "手术", "医师", "护士", "患者", "人员", "职称"
  };

  /** Verbs that are nouns in names: 规划床位, 建设项目. */
  private static final String[] NOUNS = {"规划", "设置", "计划", "建设", "提升", "提高", "通过", "指导"};

  private static final int SHORTEST_GROUP = 4;

  private final Lexicon lexicon;

  CountedNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The noun, or all the words where they are it. */
  String find(String words) {
    return lastItem(afterHaving(afterVerb(afterDeng(beforeMembers(withoutTime(words))))));
  }

  /** 省科技进步奖二等奖 of 省科技进步奖二等奖(2020年). */
  private static String withoutTime(String words) {
    return Notes.time(Notes.of(words), null) == null ? words : Notes.without(words);
  }

  /** 省级重点专科 of 省级重点专科——骨科、儿科: what they are comes before who they are. */
  private static String beforeMembers(String words) {
    int dash = words.indexOf('—');
    return dash >= SHORTEST_GROUP && words.indexOf('、') > dash ? words.substring(0, dash) : words;
  }

  /** In CT、彩超等大型设备 the number counts what stands after 等. */
  private static String afterDeng(String name) {
    int at = name.lastIndexOf('等');
    boolean list =
        at > 1
            && at + 2 < name.length()
            && "高平甲乙丙一二三特".indexOf(name.charAt(at - 1)) < 0
            && "级候待".indexOf(name.charAt(at + 1)) < 0;
    return list ? name.substring(at + 1) : name;
  }

  /** The name without the verb that governs it: 新增国家临床重点专科. */
  private String afterVerb(String name) {
    String rest = name;
    for (int i = 0; i + 2 < name.length(); i++) {
      WordTrie.Match<Lexicon.Verb> verb = lexicon.verbs.at(name, i, name.length());
      if (verb != null && governs(name, verb)) {
        rest = name.substring(verb.end());
        rest = rest.startsWith("了") ? rest.substring(1) : rest;
      }
      i = verb == null ? i : verb.end() - 1;
    }
    return rest;
  }

  private static boolean governs(String name, WordTrie.Match<Lexicon.Verb> match) {
    Lexicon.Verb verb = match.value();
    boolean other = verb == Lexicon.Verb.NONE || verb == Lexicon.Verb.OTHERS;
    boolean word = match.end() - match.start() >= 2 && name.length() - match.end() >= 2;
    return !other && word && !startsWithAny(name, match.start(), NOUNS);
  }

  /** 中心目前共有床位: what stands behind the last word of having. */
  private static String afterHaving(String name) {
    String rest = name;
    for (String word : HAVING) {
      int at = rest.lastIndexOf(word);
      boolean within = at >= 0 && rest.length() - at - word.length() >= 2;
      rest = within ? rest.substring(at + word.length()) : rest;
    }
    return rest;
  }

  /** In 院区、总建筑面积 the number measures the last, where that is known. */
  private String lastItem(String name) {
    int joint = name.lastIndexOf('、');
    String item = name.substring(joint + 1);
    boolean single = joint >= 0 && item.length() >= 3 && !hasAny(name, SHARED);
    return single && isMetric(item) && !isMetricOver(name, joint) ? item : name;
  }

  /** Whether words are what numbers are known to count. */
  boolean isMetric(String item) {
    WordTrie.Match<String> known = lexicon.metrics.at(item, 0, item.length());
    return known != null && known.end() == item.length();
  }

  /** 临床、医技科室: one known word goes over the joint. */
  private boolean isMetricOver(String name, int joint) {
    WordTrie.Match<String> known = lexicon.metrics.endingAt(name, name.length(), 0);
    return known != null && known.start() <= joint;
  }
}
