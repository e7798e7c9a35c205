package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.text.StatedTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence in normal form, with what every rule asks of it. */
final class Sentence {
  private static final String CLAUSE_ENDS = ",;:|?!";

  /** A label that says its unit, a gap and a number: 编制床位(张) 600. */
  private static final Pattern MEASURE =
      Pattern.compile("[^ |,。;:0-9]{2,20}\\([^ ()]{1,8}\\) [0-9]{1,12}(?:[.][0-9]{1,4})?[万亿]?");

  private static final String[] FOUNDING = {
    "始建", "创建于", "建于", "成立于", "创办", "创立于", "组建于", "前身", "建院", "始创", "肇始", "创始", "诞生", "更名"
  };

  final String text;
  final int offset;
  final int paragraph;
  final boolean opensParagraph;
  final Section section;
  final String heading;

  /** The date that heads its line of a chronicle, or the year that its section sums up, or null. */
  final @Nullable StatedTime context;

  final List<StatedTime> times;

  /** Per character: how many “ or 《 are open; and whether it is within brackets. */
  private final byte[] quoted;

  private final byte[] bracketed;
  private final boolean tableRow;

  /** The last sentence of the same paragraph before this one, or null. */
  final @Nullable Sentence before;

  Sentence(
      String text,
      int offset,
      int paragraph,
      Section section,
      List<StatedTime> times,
      @Nullable StatedTime context,
      @Nullable Sentence before) {
    this.text = text;
    this.offset = offset;
    this.paragraph = paragraph;
    this.section = section;
    this.heading = section.heading();
    this.context = context;
    this.before = before;
    this.opensParagraph = before == null;
    this.times = times;
    this.quoted = new byte[text.length()];
    this.bracketed = new byte[text.length()];
    mark();
    this.tableRow = hasCells();
  }

  private void mark() {
    byte quotes = 0;
    byte brackets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '”' || c == '》') {
        quotes = (byte) Math.max(0, quotes - 1);
      } else if (c == ')') {
        brackets = (byte) Math.max(0, brackets - 1);
      }
      quoted[i] = quotes;
      bracketed[i] = brackets;
      if ((c == '“' || c == '《') && isClosed(i, c == '“' ? '”' : '》')) {
        quotes = (byte) Math.min(9, quotes + 1);
      } else if (c == '(' && isClosed(i, ')')) {
        brackets = (byte) Math.min(9, brackets + 1);
      }
    }
  }

  /** An opening mark without its closing one within 80 characters is taken for a stray. */
  private boolean isClosed(int at, char closing) {
    int end = text.indexOf(closing, at + 1);
    return end > 0 && end - at <= 80;
  }

  boolean isQuoted(int at) {
    return quoted[at] > 0;
  }

  boolean isBracketed(int at) {
    return bracketed[at] > 0;
  }

  /** Whether a place stands outside of quotation marks and brackets. */
  boolean isOpen(int at) {
    return quoted[at] == 0 && bracketed[at] == 0;
  }

  /** Where the clause of a place begins. */
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && !(isClauseEnd(start - 1) && isOpen(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the clause of a place ends. */
  int clauseEnd(int at) {
    int end = at;
    while (end < text.length() && !(isClauseEnd(end) && isOpen(end))) {
      end++;
    }
    return end;
  }

  /** A comma within a number ends nothing. */
  private boolean isClauseEnd(int at) {
    return CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0 && !isInNumber(at);
  }

  private boolean isInNumber(int at) {
    return text.charAt(at) == ','
        && at > 0
        && at + 3 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && Character.isDigit(text.charAt(at + 3));
  }

  /** The time that governs a place: the last before it since the last semicolon, or null. */
  @Nullable StatedTime timeAt(int at) {
    StatedTime found = null;
    int from = Math.max(text.lastIndexOf(';', Math.max(0, at - 1)), -1);
    for (StatedTime time : times) {
      boolean reaches = time.start() >= from && time.start() < at && !isNote(time, at);
      if (reaches && !isFounding(time) && !isCompared(time)) {
        found = found != null && isLoose(time) && !isLoose(found) ? found : time;
      }
    }
    return found;
  }

  /** Whether a time stands in brackets that have closed before a place: 胸痛中心(2022年通过认证)、…. */
  private boolean isNote(StatedTime time, int at) {
    int close = isBracketed(time.start()) ? text.indexOf(')', time.start()) : -1;
    return close > 0 && close < at;
  }

  /** Whether a number is only compared with that of a time: 较2019年提高, 由2019年的212台增至685台. */
  boolean isCompared(StatedTime time) {
    char before = time.start() > 0 ? text.charAt(time.start() - 1) : ' ';
    boolean from = (before == '由' || before == '从') && text.startsWith("的", time.end());
    boolean compared = text.startsWith("相比", time.end()); // 与2018年相比
    return "较比".indexOf(before) >= 0 || from || compared;
  }

  /** Whether a time says when the hospital itself was founded, so governs nothing else. */
  boolean isFounding(StatedTime time) {
    int from = Math.max(0, time.start() - 5);
    int to = Math.min(text.length(), time.end() + 4);
    String around = text.substring(from, to);
    return hasAny(around, FOUNDING);
  }

  private static boolean isLoose(StatedTime time) {
    return time.year() == null && time.month() == null;
  }

  /** Whether it is a row of a table: cells between bars. */
  boolean isTableRow() {
    return tableRow;
  }

  private boolean hasCells() {
    int bar = text.indexOf('|');
    return bar >= 0 && text.indexOf('|', bar + 1) >= 0
        || bar > 0 && bar < text.length() - 1 && text.indexOf(',') < 0
        || bar < 0 && (isRowOfGaps() || MEASURE.matcher(text).matches());
  }

  /** A label and at least two numbers or years with gaps between, as a table's cells are pasted. */
  private boolean isRowOfGaps() {
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    return first > 0
        && second > 0
        && second + 1 < text.length()
        && text.indexOf('。') < 0
        && (opensNumber(first + 1) || opensNumber(second + 1))
        && (opensNumber(first + 1) || isDash(first + 1))
        && (opensNumber(second + 1) || isDash(second + 1));
  }

  /** A cell that says that there is no number. */
  private boolean isDash(int at) {
    return "—-/".indexOf(text.charAt(at)) >= 0;
  }

  private boolean opensNumber(int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9' || (c == '+' || c == '-') && at + 1 < text.length();
  }

  /** Whether it stands in a section on what is planned and does not tell what has been done. */
  boolean isAhead() {
    return section.ahead() && !contains("已", "荣获", "获批", "获评", "成功", "截至", "目前");
  }

  boolean contains(String... words) {
    return hasAny(text, words);
  }
}
