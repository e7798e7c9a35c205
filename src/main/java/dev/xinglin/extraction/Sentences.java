package dev.xinglin.extraction;

import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text in normal form into sentences; a line is a paragraph, a short line without a stop a
 * heading.
 */
final class Sentences {
  private static final int LONGEST = 600;
  private static final int LONGEST_HEADING = 30;
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_DATE = 14;
  private static final int TITLE_LINES = 2;
  private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}[ \u3000:](?![0-9])");
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String MARKS = "# ·->—◆◇★☆●○■□▶►➢✓√•▪△▲▽◎※";
  private final String text;
  private final List<Sentence> found = new ArrayList<>();
  private int label = -1;
  private int paragraph;
  private Section section = Section.NONE;

  private Sentences(String text) {
    this.text = text;
  }

  static List<Sentence> of(String text) {
    Sentences sentences = new Sentences(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      sentences.readParagraph(start, end);
      start = end + 1;
    }
    return sentences.found;
  }

  private void readParagraph(int start, int end) {
    int from = start;
    while (from < end && MARKS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    from = afterLabel(afterNumber(from, end), end);
    if (from == end) {
      return;
    }
    paragraph++;
    String line = text.substring(from, end);
    if (isValue(line) && label >= 0) {
      readSentences(label, end);
      label = -1;
      return;
    }
    label = isLabel(line) ? from : -1;
    boolean marked = text.charAt(start) == '#';
    if (marked || isHeading(line)) {
      section = Section.of(line, paragraph <= TITLE_LINES, section);
    }
    readSentences(from, end);
  }

  /** 开放床位 on a line by itself, whose number stands on the next. */
  private static boolean isLabel(String line) {
    return line.length() >= 2
        && line.length() <= 12
        && line.chars().allMatch(c -> Words.isHan(c) || "、()".indexOf(c) >= 0);
  }

  /** A number with its unit and nothing else. */
  private static boolean isValue(String line) {
    return line.length() <= 14
        && Character.isDigit(line.charAt(0))
        && line.chars().noneMatch(c -> ",。;:、|()".indexOf(c) >= 0 && c != ',')
        && !line.endsWith("年")
        && !line.endsWith("月")
        && !line.endsWith("日");
  }

  private void readSentences(int from, int end) {
    Times times = new Times();
    StatedTime context = isChronicle(from, end) ? heading(from, end) : section.time();
    Sentence before = null;
    int at = from;
    while (at < end) {
      int stop = sentenceEnd(at, end);
      String words = text.substring(at, stop);
      before = new Sentence(words, at, paragraph, section, times.of(words), context, before);
      found.add(before);
      at = stop;
    }
  }

  /** Behind 【人才队伍】 at the head of a line, which is a heading; in normal form it is (人才队伍). */
  private int afterLabel(int from, int end) {
    int close = from < end && text.charAt(from) == '(' ? text.indexOf(')', from) : -1;
    if (close < from + 3 || close >= end - 4 || close - from > LONGEST_LABEL) {
      return from;
    }
    String label = text.substring(from + 1, close);
    if (!Words.isHan(label)) {
      return from;
    }
    section = Section.of(label, false, section);
    return close + 1;
  }

  /** Whether a line and one beside it begin with a year: lines of a chronicle. */
  private boolean isChronicle(int from, int end) {
    if (heading(from, end) == null) {
      return false;
    }
    int next = Math.min(text.length(), end + 1);
    int nextEnd = text.indexOf('\n', next);
    int before = from < 2 ? -1 : text.lastIndexOf('\n', from - 2) + 1;
    return heading(next, nextEnd < 0 ? text.length() : nextEnd) != null
        || before >= 0 && heading(before, from - 1) != null;
  }

  /** The date with a year that a line begins with, or null. */
  private @Nullable StatedTime heading(int from, int end) {
    int to = Math.min(end, from + LONGEST_DATE);
    if (from >= to || !Character.isDigit(text.charAt(from))) {
      return null;
    }
    String head = text.substring(from, to);
    boolean bare = BARE_YEAR.matcher(head).lookingAt(); // 2019 全国文明单位
    List<StatedTime> times = ChineseTimes.find(bare ? head.substring(0, 4) + "年" : head);
    StatedTime first = times.isEmpty() ? null : times.get(0);
    return first != null && first.start() == 0 && first.year() != null ? first : null;
  }

  /** Behind 1. or 2、 or (三) at the head of a line. */
  private int afterNumber(int from, int end) {
    int at = from;
    while (at < end && at - from < 4 && "0123456789一二三四五六七八九十(".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean marked = at > from && at + 1 < end && ".、)".indexOf(text.charAt(at)) >= 0;
    boolean decimal =
        marked
            && (Character.isDigit(text.charAt(at + 1))
                || text.charAt(at) == '、' && NUMERALS.indexOf(text.charAt(at + 1)) >= 0);
    return marked && !decimal && at - from <= 3 ? at + 1 : from;
  }

  /**
   * A sentence ends at a full stop; a very long one is cut at a comma, or where it has none, hard.
   */
  private int sentenceEnd(int start, int end) {
    int comma = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '!' || c == '?') {
        return i + 1 < end && "”)".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
      }
      comma = c == ',' || c == '、' || c == ';' ? i + 1 : comma;
      if (i - start >= LONGEST) {
        return comma > start ? comma : i + 1;
      }
    }
    return end;
  }

  private static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && line.indexOf('。') < 0
        && line.indexOf(';') < 0
        && !hasDigit(line)
        && line.indexOf('、', 3) < 0;
  }

  /** A year in a heading, as in 2025年工作要点, is no number. */
  private static boolean hasDigit(String line) {
    String words = Section.isDated(line) ? line.replaceAll("[0-9]{4}年", "") : line;
    return words.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
