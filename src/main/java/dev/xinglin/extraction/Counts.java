package dev.xinglin.extraction;

import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Finds counts: a number and its measure word, as in 3个省级重点专科 and 省级重点专科3个. */
final class Counts {
  private static final int LONGEST = 8;

  private final Lexicon lexicon;

  Counts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A count.
   *
   * @param value its number
   * @param unit its measure word
   * @param end the character after its last
   */
  record Count(double value, String unit, int end) {}

  /** The count that begins at a place and ends within a limit, or null. */
  @Nullable Count at(String text, int start, int limit) {
    ChineseNumber number = ChineseNumbers.read(text, start);
    WordTrie.Match<String> unit =
        number == null ? null : lexicon.units.at(text, number.end(), limit);
    return number == null || unit == null
        ? null
        : new Count(number.value(), unit.value(), unit.end());
  }

  /** Where the count that begins at a place ends; the place itself where none does. */
  int end(String text, int start) {
    Count count = at(text, start, text.length());
    return count == null ? start : count.end();
  }

  /** Where the count that ends at a place begins; the place itself where none does. */
  int start(String text, int end) {
    for (int i = Math.max(0, end - LONGEST); i < end; i++) {
      Count count = at(text, i, text.length());
      if (count != null && count.end() == end) {
        return i;
      }
    }
    return end;
  }
}
