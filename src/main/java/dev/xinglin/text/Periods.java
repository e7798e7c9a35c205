package dev.xinglin.text;

import dev.xinglin.model.DatePrecision;
import dev.xinglin.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something was. The ends of a period are computed only from what is stated: 十四五 and
 * 2022年度 have them, 近3年 and 今年 have not.
 */
public final class Periods {
  private static final String DIGITS = "一二三四五六七八九";
  private static final Pattern PLAN = Pattern.compile("[“\"]?十([" + DIGITS + "])五[”\"]?(?:期间|时期)?");
  private static final Pattern WHOLE_YEAR = Pattern.compile("([1-9]\\d{3})年(?:度|全年)?");
  private static final Pattern SINCE =
      Pattern.compile("(?:从|自)?([1-9]\\d{3})年(?:(0?[1-9]|1[0-2])月)?(?:起|开始|以来|至今)");
  private static final Pattern SPAN = Pattern.compile("(.+?)(?:至|到|—|-|~)(.+)");

  /** Where no year is stated, 29 February may have been. */
  private static final int LEAP_YEAR = 2000;

  private Periods() {}

  /**
   * When something was, from what is stated of it.
   *
   * @param text the time in the article's words; null: put together from the other arguments
   * @param period the stretch or loose date alone, such as 十四五 or 今年
   * @param year the year as stated, 1000 to 9999
   * @param month the month as stated, 1 to 12
   * @param day the day of the month as stated, 1 to 31; only with its month
   * @return the time with the ends and the precision that follow from it. A stated year decides
   *     them before the period does. Without a year, a month or a day gives no ends.
   * @throws IllegalArgumentException if nothing is stated, or if there is no such date
   */
  public static When of(
      @Nullable String text,
      @Nullable String period,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day) {
    check(year, month, day);
    String words = text == null ? words(period, year, month, day) : text;
    if (words.isBlank()) {
      throw new IllegalArgumentException("No time is stated: no text, period, year, month or day.");
    }
    Optional<Span> stated = period == null ? Optional.empty() : span(NormalForm.of(period));
    Span span = dated(year, month, day).or(() -> alone(stated, month)).orElse(Span.UNKNOWN);
    String code = stated.map(Span::code).orElse(null);
    return new When(
        words, period, span.from(), span.to(), span.precision(), year, month, day, code);
  }

  /** A month that is stated beside a period is a narrower time than the period, of unknown year. */
  private static Optional<Span> alone(Optional<Span> period, @Nullable Integer month) {
    return month == null ? period : Optional.empty();
  }

  private static Optional<Span> dated(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (year == null) {
      return Optional.empty();
    }
    if (month == null) {
      return Optional.of(Span.ofYear(year, DatePrecision.YEAR));
    }
    if (day == null) {
      YearMonth of = YearMonth.of(year, month);
      return Optional.of(new Span(of.atDay(1), of.atEndOfMonth(), DatePrecision.MONTH, null));
    }
    LocalDate date = LocalDate.of(year, month, day);
    return Optional.of(new Span(date, date, DatePrecision.DAY, null));
  }

  private static Optional<Span> span(String period) {
    return single(period).or(() -> fromTo(period)).or(() -> since(period));
  }

  private static Optional<Span> single(String period) {
    Matcher plan = PLAN.matcher(period);
    if (plan.matches()) {
      return Optional.of(Span.ofPlan(10 + DIGITS.indexOf(plan.group(1)) + 1));
    }
    Matcher year = WHOLE_YEAR.matcher(period);
    if (year.matches()) {
      return Optional.of(Span.ofYear(Integer.parseInt(year.group(1)), DatePrecision.PERIOD));
    }
    return Optional.empty();
  }

  private static Optional<Span> fromTo(String period) {
    Matcher matcher = SPAN.matcher(period);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Span> first = single(withYear(matcher.group(1)));
    Optional<Span> last = single(withYear(matcher.group(2)));
    return first.flatMap(begin -> last.flatMap(begin::until));
  }

  /** In 2016-2020年 the first year stands without its 年. */
  private static String withYear(String end) {
    return end.matches("\\d{4}") ? end + "年" : end;
  }

  private static Optional<Span> since(String period) {
    Matcher matcher = SINCE.matcher(period);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
    return Optional.of(new Span(LocalDate.of(year, month, 1), null, DatePrecision.PERIOD, null));
  }

  private static void check(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (year != null && (year < 1000 || year > 9999)) {
      throw new IllegalArgumentException("The year has to be from 1000 to 9999, not " + year + ".");
    }
    if (day != null && month == null) {
      throw new IllegalArgumentException("The day " + day + " is stated without its month.");
    }
    if (month != null && !exists(year == null ? LEAP_YEAR : year, month, day == null ? 1 : day)) {
      throw new IllegalArgumentException("There is no such date: " + date(year, month, day) + ".");
    }
  }

  private static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static String words(
      @Nullable String period,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day) {
    String date = date(year, month, day);
    if (period == null || period.contains(date)) {
      return period == null ? date : period;
    }
    return year == null ? period + date : date + period;
  }

  private static String date(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    return (year == null ? "" : year + "年")
        + (month == null ? "" : month + "月")
        + (day == null ? "" : day + "日");
  }

  /** The first and the last day, each where known. */
  private record Span(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable DatePrecision precision,
      @Nullable String code) {

    static final Span UNKNOWN = new Span(null, null, null, null);

    /** From the first day of this to the last day of another, unless that lies before. */
    Optional<Span> until(Span last) {
      boolean ordered = from != null && last.to != null && from.isBefore(last.to);
      return ordered
          ? Optional.of(new Span(from, last.to, DatePrecision.PERIOD, null))
          : Optional.empty();
    }

    static Span ofYear(int year, DatePrecision precision) {
      return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), precision, null);
    }

    /** A five-year plan: the tenth began in 2001, and each since then five years later. */
    static Span ofPlan(int number) {
      int first = 2001 + 5 * (number - 10);
      return new Span(
          LocalDate.of(first, 1, 1),
          LocalDate.of(first + 4, 12, 31),
          DatePrecision.PERIOD,
          "CN-" + number + "-5");
    }
  }
}
