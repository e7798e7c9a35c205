package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.unquoted;

import java.util.regex.Pattern;

/** Finds the contest that a bare prize was won in: 在全省护理技能大赛中获一等奖. */
final class Contests {
  private static final String[] WORDS = {"大赛", "竞赛", "比赛", "决赛", "技能赛", "比武", "创新赛", "挑战赛"};
  private static final String PRIZE = "等奖";
  private static final int SHORTEST = 4;

  private static final int LONGEST_PLACE = 7;
  private static final Pattern PLACE = Pattern.compile("(?:第[一二三四五六]名|冠军|亚军|季军)$");

  private Contests() {}

  /** 一等奖, 团体第一名: what is won, without where. */
  static boolean isBarePrize(String name) {
    return name.endsWith("奖") && name.length() <= 5
        || PLACE.matcher(name).find() && name.length() <= LONGEST_PLACE;
  }

  /** 护理技能大赛团体第一名: a place with its contest. */
  static boolean isPlace(String name) {
    return isOne(name) && PLACE.matcher(name).find();
  }

  /** Whether a name is of a contest. */
  static boolean isOne(String name) {
    return hasAny(name, WORDS);
  }

  /** The contest named in the clause of a place or the one before it; or nothing. */
  static String before(Sentence sentence, int at) {
    int clause = sentence.clauseStart(at);
    int from = clause > 1 ? sentence.clauseStart(clause - 1) : clause;
    String words = sentence.text.substring(from, at);
    int end = -1;
    for (String word : WORDS) {
      int found = words.lastIndexOf(word);
      end = Math.max(end, found < 0 ? -1 : found + word.length());
    }
    int open = end < 0 ? -1 : opening(words, end);
    return end - open <= SHORTEST ? "" : unquoted(words.substring(open + 1, end));
  }

  /** The last character before the contest's name: 在, 于, a comma, or the end of 获得. */
  private static int opening(String words, int end) {
    int open = Math.max(words.lastIndexOf('在', end), words.lastIndexOf('于', end));
    open = Math.max(open, words.lastIndexOf(',', end));
    int verb = words.lastIndexOf("获得", end);
    return Math.max(open, verb < 0 ? -1 : verb + 1);
  }

  /** A bare 三等奖 by its whole name: after 省科技进步奖二等奖 it is of the same prize. */
  static IndicatorName named(Figure figure, IndicatorName name, String last) {
    if (name.name().length() != 3 || !name.name().endsWith(PRIZE)) {
      return name;
    }
    if (last.length() > 5 && last.endsWith("奖")) {
      int end = last.endsWith(PRIZE) ? last.length() - 3 : last.length();
      return name.as(last.substring(0, end) + name.name());
    }
    String contest = before(figure.sentence(), figure.quantity().from());
    return contest.isEmpty() ? name : name.as(contest + name.name());
  }
}
