package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import org.jspecify.annotations.Nullable;

/** Tells which numbers are only where another began: 14个 in 由14个增至23个. */
final class Baselines {
  private static final String[] RISING = {
    "增至", "提升至", "提高至", "提升到", "提高到", "增加到", "增加至", "上升到", "上升至", "升至", "升到", "降至", "降到", "下降至",
    "下降到", "缩短至", "缩短到", "扩充至", "扩展至", "扩大到", "扩大至", "增长到", "增长至", "发展到", "跃升至", "跃升到", "减少到", "减至",
    "扩增至", "优化至", "压缩至", "扩至", "扩建至", "增加为", "扩大为", "增长为", "降为", "减为", "升为", "增为", "提前到", "跃升为",
    "提升为", "降低到", "降低至", "缩减到", "缩减至", "压缩到", "攀升至", "攀升到", "回落到", "回落至", "壮大到", "壮大至", "跃至"
  };

  private static final int REACH = 12;
  private static final int NEAR = 10;

  private Baselines() {}

  /** Whether a number is the earlier one of the next: 从14个增至23个. */
  static boolean isOne(Sentence sentence, Quantity quantity, @Nullable Quantity next) {
    if (next == null || next.start() - quantity.end() > REACH || next.start() < quantity.end()) {
      return false;
    }
    String words = sentence.text.substring(quantity.end(), next.start());
    String between = words.endsWith("了") ? words.substring(0, words.length() - 1) : words;
    return !hasAny(between, ",", ";")
        && quantity.unit().equals(next.unit())
        && (hasAny(between, RISING)
            || isFrom(sentence, quantity) && endsWithAny(between, "至", "到", "为", "成"));
  }

  /** Where a word of rising that begins at a place ends; -1 where none does. */
  static int riseEnd(String text, int at) {
    for (String word : RISING) {
      if (text.startsWith(word, at)) {
        int end = at + word.length();
        return text.startsWith("了", end) ? end + 1 : end;
      }
    }
    return -1;
  }

  /** Whether 由 or 从 stands before a number: 从912人壮大至1388人. */
  private static boolean isFrom(Sentence sentence, Quantity quantity) {
    int clause = sentence.clauseStart(quantity.from());
    String before =
        sentence.text.substring(Math.max(clause, quantity.from() - NEAR), quantity.from());
    int at = lastFrom(before);
    return at >= 0 && (at == before.length() - 1 || before.endsWith("的"));
  }

  /** 四级手术由上年的 before 684台: what it was compared with is not its name. */
  static String without(String words) {
    int at = lastFrom(words);
    boolean earlier = at >= 2 && words.endsWith("的") && words.length() - at <= NEAR;
    return earlier ? words.substring(0, at) : words;
  }

  private static int lastFrom(String words) {
    return Math.max(words.lastIndexOf('由'), words.lastIndexOf('从'));
  }
}
