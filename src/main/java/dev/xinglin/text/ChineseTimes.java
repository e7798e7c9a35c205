package dev.xinglin.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads times from Chinese text in normal form: 2019年12月28日, 二〇二一年, 2022年度, 2017年末, “十四五”期间,
 * 2016年至2020年, 近3年, 去年, 全年. Each place is looked at once with a bounded look ahead.
 */
public final class ChineseTimes {
  private static final String NUMERALS = "〇零一二三四五六七八九";

  /** Loose times; the longer stand before what they begin with. */
  private static final String[] LOOSE = {
    "截至目前", "迄今为止", "近年来", "近几年", "去年底", "今年以来", "本年度", "上半年", "下半年", "一季度", "第一季度", "每年", "全年",
    "年内", "当年", "去年", "今年", "目前", "当前", "近日", "同年", "次年", "现已", "建院以来", "建院初期"
  };

  /** The characters that the loose times begin with. */
  private static final String LOOSE_STARTS = "截迄近去今本上下一第每全年当目同次现建";

  private ChineseTimes() {}

  /**
   * All times of a text, in order, none within another.
   *
   * @param text the text in normal form
   * @return its times
   */
  public static List<StatedTime> find(String text) {
    List<StatedTime> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StatedTime time = read(text, at);
      if (time != null) {
        found.add(time);
      }
      at = time == null ? at + 1 : Math.max(at + 1, time.end());
    }
    return found;
  }

  private static @Nullable StatedTime read(String text, int at) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      boolean within = at > 0 && isWordBefore(text.charAt(at - 1));
      StatedTime date = within ? null : date(text, at);
      return date != null || within ? date : monthOnly(text, at);
    }
    if (NUMERALS.indexOf(c) >= 0) {
      StatedTime plan = plan(text, at, at);
      return plan != null ? plan : date(text, at);
    }
    if (c == '“' || c == '十') {
      return plan(text, at, c == '“' ? at + 1 : at);
    }
    return c == '近' ? recent(text, at) : c == '从' || c == '自' ? since(text, at) : loose(text, at);
  }

  private static boolean isWordBefore(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }

  /** A date that begins with a year of four digits. */
  private static @Nullable StatedTime date(String text, int at) {
    int year = year(text, at);
    if (year < 0) {
      return null;
    }
    int end = at + 4;
    int to = rangeEnd(text, end);
    if (to > 0) {
      return new StatedTime(at, to, null, null, null, text.substring(at, to));
    }
    if (!text.startsWith("年", end)) {
      return null;
    }
    end++;
    if (text.startsWith("度", end)) {
      return new StatedTime(at, end + 1, null, null, null, text.substring(at, end + 1));
    }
    return withMonth(text, at, end, year);
  }

  private static StatedTime withMonth(String text, int at, int end, int year) {
    ChineseNumber months = ChineseNumbers.read(text, end);
    if (months != null && months.valueTo() != null && text.startsWith("月", months.end())) {
      int to = months.end() + 1;
      return new StatedTime(at, to, year, null, null, text.substring(at, to));
    }
    int[] month = number(text, end, 12);
    if (month == null || !text.startsWith("月", month[1])) {
      return loosened(text, at, end, year);
    }
    end = month[1] + 1;
    int[] day = number(text, end, 31);
    if (day != null && (text.startsWith("日", day[1]) || text.startsWith("号", day[1]))) {
      return new StatedTime(at, day[1] + 1, year, month[0], day[0], null);
    }
    for (String tail : new String[] {"底", "末", "上旬", "中旬", "下旬", "初"}) {
      if (text.startsWith(tail, end) && !text.startsWith("初步", end)) {
        int to = end + tail.length();
        return new StatedTime(at, to, year, month[0], null, text.substring(at, to));
      }
    }
    int loose = text.startsWith("份", end) ? end + 1 : end;
    return new StatedTime(at, loose, year, month[0], null, null);
  }

  /** 2017年末, 2023年底, 2018年以来: a year with a loose end. */
  private static StatedTime loosened(String text, int at, int end, int year) {
    for (String tail : new String[] {"年末", "年底", "年初"}) {
      if (text.startsWith(tail, end - 1)) {
        return new StatedTime(at, end + 1, year, null, null, text.substring(at, end + 1));
      }
    }
    for (String tail : new String[] {"上半年", "下半年", "以来", "起", "至今", "春", "夏", "秋", "冬"}) {
      if (text.startsWith(tail, end) && !text.startsWith("春节", end)) {
        int season = tail.length() == 1 && text.startsWith("季", end + 1) ? 1 : 0;
        int to = end + tail.length() + season;
        boolean half = tail.endsWith("半年") || "春夏秋冬".contains(tail);
        return new StatedTime(at, to, half ? year : null, null, null, text.substring(at, to));
      }
    }
    return new StatedTime(at, end, year, null, null, null);
  }

  /** The end of 2016年-2020年 or 2016-2020年, given where its first year's digits end; or -1. */
  private static int rangeEnd(String text, int end) {
    int joint = text.startsWith("年", end) ? end + 1 : end;
    int length = text.startsWith("——", joint) ? 2 : 1;
    if (joint >= text.length() || "-—至到".indexOf(text.charAt(joint)) < 0) {
      return -1;
    }
    int last = joint + length;
    boolean isYear = year(text, last) > 0 && text.startsWith("年", last + 4);
    boolean whole = isYear && text.startsWith("度", last + 5);
    return isYear ? last + (whole ? 6 : 5) : -1;
  }

  private static @Nullable StatedTime monthOnly(String text, int at) {
    int[] month = number(text, at, 12);
    if (month == null || !text.startsWith("月", month[1])) {
      return null;
    }
    int end = month[1] + 1;
    int[] day = number(text, end, 31);
    return day != null && text.startsWith("日", day[1])
        ? new StatedTime(at, day[1] + 1, null, month[0], day[0], null)
        : new StatedTime(at, end, null, month[0], null, null);
  }

  /** 十四五, with or without quotation marks and 期间. */
  private static @Nullable StatedTime plan(String text, int at, int inner) {
    boolean plan =
        text.startsWith("十", inner)
            && text.startsWith("五", inner + 2)
            && NUMERALS.indexOf(text.charAt(inner + 1)) > 1;
    if (!plan) {
      return null;
    }
    int end = inner + 3;
    if (text.startsWith("”", end) && at < inner) {
      end++;
    }
    if (text.startsWith("期间", end) || text.startsWith("时期", end)) {
      end += 2;
    }
    return new StatedTime(at, end, null, null, null, text.substring(inner, inner + 3));
  }

  /** 近3年, 近五年来. */
  private static @Nullable StatedTime recent(String text, int at) {
    ChineseNumber number = ChineseNumbers.read(text, at + 1);
    if (number == null || number.value() > 60 || !text.startsWith("年", number.end())) {
      return loose(text, at);
    }
    int end = number.end() + 1;
    String period = text.substring(at, end);
    return new StatedTime(at, text.startsWith("来", end) ? end + 1 : end, null, null, null, period);
  }

  /** 从2020年起, 自2016年以来. */
  private static @Nullable StatedTime since(String text, int at) {
    StatedTime date = at + 1 < text.length() ? date(text, at + 1) : null;
    if (date == null) {
      return null;
    }
    int end = date.end();
    for (String tail : new String[] {"起", "开始", "以来", "至今"}) {
      end = text.startsWith(tail, end) ? end + tail.length() : end;
    }
    boolean open = end > date.end() || date.year() == null;
    return open
        ? new StatedTime(at, end, null, null, null, text.substring(at, end))
        : new StatedTime(at, end, date.year(), date.month(), date.day(), date.period());
  }

  private static @Nullable StatedTime loose(String text, int at) {
    if (LOOSE_STARTS.indexOf(text.charAt(at)) < 0) {
      return null;
    }
    for (String word : LOOSE) {
      if (text.startsWith(word, at)) {
        return looseWithMonth(text, at, at + word.length(), word);
      }
    }
    return null;
  }

  /** 今年2月7日: a loose year with a stated month. */
  private static StatedTime looseWithMonth(String text, int at, int end, String word) {
    StatedTime month = end < text.length() ? monthOnly(text, end) : null;
    return month == null
        ? new StatedTime(at, end, null, null, null, word)
        : new StatedTime(at, month.end(), null, month.month(), month.day(), word);
  }

  /** A year from 1800 to 2099 in four digits, Arabic or Chinese, or -1. */
  private static int year(String text, int at) {
    if (at + 4 > text.length()) {
      return -1;
    }
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      char c = text.charAt(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c);
      if (digit < 0) {
        return -1;
      }
      year = year * 10 + digit;
    }
    return year >= 1800 && year <= 2099 ? year : -1;
  }

  /** A number from 1 to a limit and where it ends, or null. */
  private static int @Nullable [] number(String text, int at, int limit) {
    ChineseNumber number = ChineseNumbers.read(text, at);
    if (number == null || number.valueTo() != null || number.more()) {
      return null;
    }
    double value = number.value();
    boolean fits = value >= 1 && value <= limit && value == Math.rint(value);
    return fits ? new int[] {(int) value, number.end()} : null;
  }
}
