package dev.xinglin.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a number.
 *
 * @param name the words that name it
 * @param shared the names, where several share the number; else the name alone
 * @param verb the words before the number that are not part of the name
 * @param subject the site or department it belongs to
 * @param start where the words that prove it begin
 * @param end where they end
 */
record IndicatorName(
    String name, List<String> shared, String verb, @Nullable String subject, int start, int end) {
  /** A name that nothing shares and that is the hospital's own. */
  static IndicatorName of(String name, String verb, int start, int end) {
    return new IndicatorName(name, List.of(name), verb, null, start, end);
  }

  /** The same place under other words: 护理技能大赛三等奖 for 三等奖. */
  IndicatorName as(String words) {
    return new IndicatorName(words, List.of(words), verb, subject, start, end);
  }
}
