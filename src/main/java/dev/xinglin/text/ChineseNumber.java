package dev.xinglin.text;

import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a Chinese text.
 *
 * @param start its first code unit
 * @param end the code unit after its last
 * @param value the number, with 万 and 亿 multiplied out; for a range its lower end
 * @param valueTo the upper end of a range; null where it is none
 * @param more whether 余, 多 or 几 says that it is more
 * @param percent whether it is a share in per cent (% or 百分之)
 * @param spelled whether it is written in Chinese numerals alone
 */
public record ChineseNumber(
    int start,
    int end,
    double value,
    @Nullable Double valueTo,
    boolean more,
    boolean percent,
    boolean spelled) {}
