package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.startsWithAny;

/** Tells whether a sentence looks ahead, so that its clauses are aims: 下一步,医院将…, 力争到2027年…. */
final class Outlook {
  private static final String[] AHEAD = {
    "下一步", "下阶段", "未来", "今后", "力争", "展望", "面向", "新起点", "新征程上", "接下来", "愿景", "抢抓", "锚定", "计划到",
    "目标是", "奋力", "站在", "争取", "十五五", "目标愿景"
  };

  /** 将 before one of these looks ahead; before a noun it marks an object. */
  private static final String[] AFTER_WILL = {
    "继续", "进一步", "以", "全力", "持续", "不断", "始终", "坚持", "围绕", "深入", "积极", "加快", "努力", "着力", "大力", "牢记",
    "锚定", "聚焦", "秉承", "抢抓", "充分", "按照", "立足", "依托", "全面", "重点", "紧紧", "在", "一如既往", "朝着", "瞄准", "奋力",
    "坚定", "牢牢", "统筹", "不忘", "踔厉"
  };

  private static final String[] TOLD = {"已经", "荣获", "获批", "成功", "获评"};

  /** Behind one of these even what is told is an aim: 力争成功创建…. */
  private static final String[] SURELY = {"面向未来", "力争", "下一步", "今后", "展望未来", "新起点"};

  private static final int LONGEST_AIM = 24;

  private Outlook() {}

  /**
   * Whether it does. The answer hangs on the priorities that are open when it is asked for, so it
   * may change while the sentence is read.
   */
  static boolean isAhead(Passage passage, Sentence sentence) {
    if (sentence.section.ahead()) {
      return sentence.isAhead();
    }
    boolean ahead = sentence.contains(AHEAD) || hasWill(sentence.text);
    boolean told = sentence.contains(TOLD);
    return ahead && (!told || sentence.contains(SURELY)) || passage.plans.isOpen(sentence) && !told;
  }

  private static boolean hasWill(String text) {
    for (int will = text.indexOf('将'); will >= 0; will = text.indexOf('将', will + 1)) {
      if (startsWithAny(text, will + 1, AFTER_WILL) || isAim(text, will + 1)) {
        return true;
      }
    }
    return false;
  }

  /** 将建成…; 将强 and 将…作为, 将…列为 are no aims. */
  private static boolean isAim(String text, int at) {
    String rest = text.substring(at, Math.min(text.length(), at + LONGEST_AIM));
    return PlanNames.opensWithVerb(rest)
        && !rest.contains("作为")
        && !rest.contains("列")
        && !rest.startsWith("强");
  }
}
