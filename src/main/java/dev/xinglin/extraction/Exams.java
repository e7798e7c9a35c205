package dev.xinglin.extraction;

/** The national performance assessment of hospitals (国考), and how a text names it. */
final class Exams {
  private static final String NAME = "绩效考核";
  private static final String[] STARTS = {"国家三级", "全国三级", "国家二级", "全国二级", "三级", "二级", "公立"};
  private static final int LONGEST = 20;

  private Exams() {}

  /** Whether a sentence tells of it, or goes on after one that does. */
  static boolean isOf(Sentence sentence) {
    Sentence before = sentence.before;
    boolean goesOn = sentence.contains("等次", "等级", "名次", "位次", "排名", "位列", "监测指标");
    return isNamed(sentence) || goesOn && before != null && isNamed(before);
  }

  private static boolean isNamed(Sentence sentence) {
    return sentence.contains("国考", NAME, "绩效监测");
  }

  /** The name that the sentence or the one before it gives, as 三级中医医院绩效考核 or 国考. */
  static String name(Sentence sentence) {
    String own = nameIn(sentence.text);
    Sentence before = sentence.before;
    String name = own.isEmpty() && before != null ? nameIn(before.text) : own;
    return name.isEmpty() ? "三级公立医院绩效考核" : name;
  }

  private static String nameIn(String text) {
    int end = text.indexOf(NAME);
    if (end < 0) {
      return text.contains("国考") ? "国考" : "";
    }
    String words = text.substring(Math.max(0, end - LONGEST), end);
    for (String start : STARTS) {
      int at = words.lastIndexOf(start);
      if (at >= 0 && words.indexOf(',', at) < 0) {
        return words.substring(at) + NAME;
      }
    }
    return "三级公立医院绩效考核";
  }
}
