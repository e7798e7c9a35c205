package dev.xinglin.extraction;

import dev.xinglin.model.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit as it stands in a sentence.
 *
 * @param from where its qualifier or the number begins
 * @param start where the number begins
 * @param end where the unit, or 以上 after it, ends
 * @param value the number, or the lower end of a range
 * @param valueTo the upper end of a range
 * @param unit the unit as printed; empty in a table that names it elsewhere
 * @param qualifier how it is qualified; null where the words contradict each other
 * @param spelled whether it is written in Chinese numerals
 */
record Quantity(
    int from,
    int start,
    int end,
    double value,
    @Nullable Double valueTo,
    String unit,
    @Nullable Qualifier qualifier,
    boolean spelled) {
  /** Whether it counts people: 6名, 120人; also where it has no unit. */
  boolean isOfPeople() {
    return "人名位".contains(unit);
  }
}
