package dev.xinglin.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as the article says.
 *
 * @param text the time in the article's words, such as 2025年12月13日 or 近3年
 * @param period the stretch or loose date alone, such as 十四五, 2022年度 or 今年; null where the article
 *     names only a calendar date
 * @param from the first day, where it can be computed from what is stated
 * @param to the last day, where it can be computed from what is stated
 * @param precision how exactly it is known; null where neither end can be computed
 * @param year the year, only as stated; null for a period
 * @param month the month 1 to 12, only as stated
 * @param day the day of the month 1 to 31, only as stated
 * @param periodCode the code of a five-year plan's period, such as CN-14-5 for 十四五
 */
public record When(
    String text,
    @Nullable String period,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable DatePrecision precision,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable String periodCode) {}
