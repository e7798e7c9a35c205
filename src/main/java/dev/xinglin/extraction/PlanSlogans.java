package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;

/** Reads the slogans of one sentence: “…”战略, “…”的办院思路, “…”四大行动. */
final class PlanSlogans {
  /** What a slogan is called behind its closing quotation mark. */
  private static final String[] SLOGANS = {
    "战略", "思路", "方针", "办院方向", "发展方向", "发展目标", "总目标", "奋斗目标", "总基调", "发展趋势", "发展之路", "蓝图", "发展规划",
    "工程", "行动", "计划", "转变", "发展模式", "主线", "发展路径", "理念"
  };

  private static final String[] STRATEGIC = {
    "战略", "思路", "方针", "方向", "目标", "基调", "趋势", "之路", "蓝图", "规划"
  };

  /** What may stand between a slogan and what it is called; a count or 的 may too. */
  private static final String BETWEEN = "办院 发展 强院 总 核心 高质量 奋斗 五年 人才 总体 工作";

  private static final String[] ROUND = {"围绕", "坚持", "聚焦", "秉持"};
  private static final int FARTHEST_NOUN = 6;

  private final PlanDrafter drafter;
  private final Passage passage;
  private final Sentence sentence;
  private final String text;

  PlanSlogans(PlanDrafter drafter, Passage passage, Sentence sentence) {
    this.drafter = drafter;
    this.passage = passage;
    this.sentence = sentence;
    this.text = sentence.text;
  }

  void readAll() {
    int open = text.indexOf('“');
    while (open >= 0) {
      int close = text.indexOf('”', open);
      if (close < 0) {
        return;
      }
      read(open, close);
      open = text.indexOf('“', close);
    }
  }

  private void read(int open, int close) {
    String slogan = text.substring(open + 1, close);
    String noun = noun(close);
    if (noun.isEmpty()) {
      readBare(slogan, open, close);
    } else if (slogan.length() >= 2 && (countOf(noun) > 1 || isStrategic(noun))) {
      readNamed(slogan, noun, open, close);
    }
  }

  /** 围绕“A、B、C” in a sentence that looks ahead. */
  private void readBare(String slogan, int open, int close) {
    boolean round = endsWithAny(text.substring(0, open), ROUND);
    if (round && slogan.indexOf('、') > 0 && Outlook.isAhead(passage, sentence)) {
      drafter.add(slogan, sentence.clauseStart(open), close + 1, null, 0.6);
    }
  }

  /** “A、B、C”三大工程 is a priority, and its members stand under it. */
  private void readNamed(String slogan, String noun, int open, int close) {
    String name = slogan + noun;
    int end = text.indexOf(noun, close) + noun.length();
    passage.plans.group(name, drafter.area(name));
    String telling = noun.endsWith("战略") ? noun : name; // “…”人才战略, whatever the slogan says
    drafter.add(name, sentence.clauseStart(open), end, null, drafter.area(telling), 0.7);
    String[] members = slogan.split("、");
    if (members.length > 2 && members.length == (int) countOf(noun)) {
      for (String member : members) {
        addMember(member, open, end, name);
      }
    }
  }

  private void addMember(String member, int open, int end, String parent) {
    if (member.length() >= 3) {
      drafter.add(member, open, end, parent, 0.5);
    }
  }

  /** The longest name for the slogan that stands behind it, as 发展战略 or 四大行动; or nothing. */
  private String noun(int close) {
    String after = text.substring(close + 1, Math.min(text.length(), close + 12));
    after = after.startsWith("的") ? after.substring(1) : after;
    String noun = "";
    for (String word : SLOGANS) {
      int at = after.indexOf(word);
      int end = at + word.length();
      boolean near = at >= 0 && at <= FARTHEST_NOUN && isBetween(after.substring(0, at));
      noun = near && end > noun.length() ? after.substring(0, end) : noun;
    }
    return noun;
  }

  private static boolean isBetween(String words) {
    return words.equals("的") || countOf(words) > 1 || BETWEEN.contains(words.strip());
  }

  private static boolean isStrategic(String noun) {
    boolean development = noun.startsWith("发展") && endsWithAny(noun, "模式", "理念");
    return development || endsWithAny(noun, STRATEGIC);
  }

  /** The number that words begin with, as 4 of 四大行动; 0 where there is none. */
  private static double countOf(String words) {
    ChineseNumber number = words.isEmpty() ? null : ChineseNumbers.read(words, 0);
    return number == null ? 0 : number.value();
  }
}
