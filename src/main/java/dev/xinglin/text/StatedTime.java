package dev.xinglin.text;

import org.jspecify.annotations.Nullable;

/**
 * A time as it stands in a Chinese text.
 *
 * @param start its first code unit
 * @param end the code unit after its last
 * @param year the year as stated; null for a period such as 2022年度
 * @param month the month as stated
 * @param day the day of the month as stated
 * @param period the stretch or loose date in the text's words, such as 十四五, 近3年 or 今年
 */
public record StatedTime(
    int start,
    int end,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable String period) {}
