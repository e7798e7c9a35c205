package dev.xinglin.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers from Chinese text in normal form: 1,234.5, 120万, 50余万, 3.5亿, 两千八百, 百余, 百分之九十八点五,
 * 7-8. Reads each character a bounded number of times.
 */
public final class ChineseNumbers {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 24;

  private ChineseNumbers() {}

  /**
   * All numbers of a text, in order, none within another.
   *
   * @param text the text in normal form
   * @return its numbers
   */
  public static List<ChineseNumber> find(String text) {
    List<ChineseNumber> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      ChineseNumber number = isStart(text, at) ? readRange(text, at) : null;
      if (number != null) {
        found.add(number);
      }
      at = number == null ? at + 1 : number.end();
    }
    return found;
  }

  /**
   * Reads the one number that starts at a place.
   *
   * @param text the text in normal form
   * @param at where it starts
   * @return the number, or null where none starts there
   */
  public static @Nullable ChineseNumber read(String text, int at) {
    return at < text.length() && isStart(text, at) ? readRange(text, at) : null;
  }

  private static boolean isStart(String text, int at) {
    char c = text.charAt(at);
    return isDigit(c) || digit(c) >= 0 || c == '两' || c == '半' || scale(c) > 0;
  }

  private static @Nullable ChineseNumber readRange(String text, int at) {
    ChineseNumber low = readOne(text, at);
    if (low == null || low.more() || low.end() + 1 >= text.length()) {
      return low;
    }
    char joint = text.charAt(low.end());
    if (joint != '-' && joint != '~' && joint != '至' && joint != '到') {
      return low;
    }
    ChineseNumber high = isStart(text, low.end() + 1) ? readOne(text, low.end() + 1) : null;
    if (high == null || high.value() <= low.value() || high.spelled() != low.spelled()) {
      return low;
    }
    double lower = low.value();
    if (high.value() >= 10_000 && lower < 1_000 && high.value() / 10_000 > lower) {
      lower = BigDecimal.valueOf(lower).multiply(BigDecimal.valueOf(10_000)).doubleValue();
    }
    return new ChineseNumber(
        at, high.end(), lower, high.value(), high.more(), high.percent(), high.spelled());
  }

  private static @Nullable ChineseNumber readOne(String text, int at) {
    if (text.startsWith("百分之", at)) {
      ChineseNumber share = at + 3 < text.length() ? readPlain(text, at + 3) : null;
      return share == null
          ? null
          : new ChineseNumber(at, share.end(), share.value(), null, share.more(), true, true);
    }
    ChineseNumber plain = readPlain(text, at);
    if (plain != null && plain.end() < text.length() && text.charAt(plain.end()) == '%') {
      return new ChineseNumber(
          at, plain.end() + 1, plain.value(), null, plain.more(), true, plain.spelled());
    }
    return plain;
  }

  private static @Nullable ChineseNumber readPlain(String text, int at) {
    return isDigit(text.charAt(at)) ? readArabic(text, at) : readSpelled(text, at);
  }

  private static @Nullable ChineseNumber readArabic(String text, int at) {
    int end = endOfDigits(text, at);
    if (end - at > LONGEST) {
      return null;
    }
    BigDecimal value = new BigDecimal(text.substring(at, end).replace(",", ""));
    boolean more = isMore(text, end);
    int next = more ? end + 1 : end;
    while (next < text.length() && scale(text.charAt(next)) > 0 && next - end < 4) {
      value = value.multiply(BigDecimal.valueOf(scale(text.charAt(next))));
      next++;
    }
    if (isMore(text, next)) {
      more = true;
      next++;
    }
    return new ChineseNumber(at, next, value.doubleValue(), null, more, false, false);
  }

  /** The end of digits with one decimal point and commas between groups of three. */
  private static int endOfDigits(String text, int at) {
    int end = at;
    boolean point = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isDigit(c)) {
        end++;
      } else if (c == '.' && !point && isDigitAt(text, end + 1)) {
        point = true;
        end++;
      } else if (c == ','
          && !point
          && isGroup(text, end + 1)
          && end - at <= 3 + commas(text, at, end) * 4) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static int commas(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to && count <= 5; i++) {
      count += text.charAt(i) == ',' ? 1 : 0;
    }
    return count;
  }

  private static boolean isGroup(String text, int at) {
    return isDigitAt(text, at)
        && isDigitAt(text, at + 1)
        && isDigitAt(text, at + 2)
        && !isDigitAt(text, at + 3);
  }

  private static @Nullable ChineseNumber readSpelled(String text, int at) {
    int end = at;
    while (end < text.length() && end - at <= LONGEST && isNumeral(text.charAt(end))) {
      end++;
    }
    if (end == at || end - at > LONGEST) {
      return null;
    }
    boolean more = isMore(text, end);
    int next = more ? end + 1 : end;
    double value = spelledValue(text.substring(at, end));
    while (more && next < text.length() && (text.charAt(next) == '万' || text.charAt(next) == '亿')) {
      value *= scale(text.charAt(next));
      next++;
    }
    return Double.isNaN(value) ? null : new ChineseNumber(at, next, value, null, more, false, true);
  }

  /** The value of numerals such as 两千八百, 十二, 百, 二〇二三, 九十八点五 and 半. */
  private static double spelledValue(String numerals) {
    if (numerals.equals("半")) {
      return 0.5;
    }
    if (numerals.indexOf('半') >= 0) {
      return Double.NaN;
    }
    int point = numerals.indexOf('点');
    if (point >= 0) {
      String fraction = digitString(numerals.substring(point + 1));
      return point == 0 || fraction.isEmpty()
          ? Double.NaN
          : Double.parseDouble((long) spelledValue(numerals.substring(0, point)) + "." + fraction);
    }
    if (numerals.length() > 1 && digitString(numerals).length() == numerals.length()) {
      return numerals.length() < 3 ? Double.NaN : Double.parseDouble(digitString(numerals));
    }
    return sum(numerals);
  }

  private static double sum(String numerals) {
    double total = 0;
    double section = 0;
    double digit = -1;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      long scale = scale(c);
      if (scale == 0) {
        digit = c == '两' ? 2 : digit(c);
      } else if (scale < 10_000) {
        section += (digit < 0 ? 1 : digit) * scale;
        digit = -1;
      } else {
        section += Math.max(digit, 0);
        total = (total + Math.max(section, section == 0 && total == 0 ? 1 : 0)) * scale;
        section = 0;
        digit = -1;
      }
    }
    return total + section + Math.max(digit, 0);
  }

  private static String digitString(String numerals) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < numerals.length(); i++) {
      int digit = digit(numerals.charAt(i));
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    return digits.toString();
  }

  private static boolean isNumeral(char c) {
    return digit(c) >= 0 || c == '两' || c == '点' || c == '半' || scale(c) > 0;
  }

  private static int digit(char c) {
    return c == '〇' ? 0 : DIGITS.indexOf(c);
  }

  private static long scale(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  private static boolean isMore(String text, int at) {
    return at < text.length() && "余多几".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDigitAt(String text, int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
