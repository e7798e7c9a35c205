package dev.xinglin.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text in normal form into sentences; a line is a paragraph, a short line without a stop a
 * heading.
 */
final class Sentences {
  private static final int LONGEST = 600;
  private static final int LONGEST_HEADING = 30;
  private final String text;
  private final List<Sentence> found = new ArrayList<>();
  private int paragraph;
  private String heading = "";

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
    while (from < end && "# ·->".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    from = afterNumber(from, end);
    if (from == end) {
      return;
    }
    paragraph++;
    String line = text.substring(from, end);
    boolean marked = text.charAt(start) == '#';
    if (marked || isHeading(line)) {
      heading = line;
    }
    Sentence before = null;
    int at = from;
    while (at < end) {
      int stop = sentenceEnd(at, end);
      before = add(at, stop, before);
      at = stop;
    }
  }

  /** Behind 1. or 2、 or (三) at the head of a line. */
  private int afterNumber(int from, int end) {
    int at = from;
    while (at < end && at - from < 4 && "0123456789一二三四五六七八九十(".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean marked = at > from && at + 1 < end && ".、)".indexOf(text.charAt(at)) >= 0;
    boolean decimal = marked && Character.isDigit(text.charAt(at + 1));
    return marked && !decimal && at - from <= 3 ? at + 1 : from;
  }

  private Sentence add(int start, int end, @Nullable Sentence before) {
    Sentence sentence = new Sentence(text.substring(start, end), start, paragraph, heading, before);
    found.add(sentence);
    return sentence;
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

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
