package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.isHan;

import java.util.List;

/**
 * The words around a number that may name it.
 *
 * @param start where those before it begin
 * @param before those before it, up to its qualifier or its baseline; empty where there are none
 * @param after those behind it
 * @param end where those behind it end
 */
record Surroundings(int start, String before, String after, int end) {
  private static final int LONGEST_NOTE = 7;

  static Surroundings of(Figure figure) {
    String text = figure.sentence().text;
    int end = end(figure);
    if (isNote(figure)) {
      int open = figure.from() - 1;
      int from = Math.min(noteStart(figure, open), open);
      return new Surroundings(from, text.substring(from, open), "", end);
    }
    int start = start(figure);
    String before = start < figure.from() ? text.substring(start, figure.from()) : "";
    return new Surroundings(start, before, text.substring(figure.quantity().end(), end), end);
  }

  /** 国家临床重点专科(2个): a number alone in brackets counts what stands before them. */
  private static boolean isNote(Figure figure) {
    String text = figure.sentence().text;
    int open = figure.from() - 1;
    return open > 1 && text.charAt(open) == '(' && text.startsWith(")", figure.quantity().end());
  }

  private static int noteStart(Figure figure, int open) {
    int clause = figure.sentence().clauseStart(open);
    int before = figure.index() - 1;
    return before < 0 ? clause : Math.max(clause, figure.all().get(before).end());
  }

  /** After the start of the clause and after the number before. */
  private static int start(Figure figure) {
    Sentence sentence = figure.sentence();
    int at = figure.from();
    int start = sentence.clauseStart(at);
    start = isLabelled(sentence, start, at) ? sentence.clauseStart(start - 1) : start;
    int before = figure.baseline() == null ? figure.index() - 1 : figure.index() - 2;
    start = before >= 0 ? Math.max(start, figure.all().get(before).end()) : start;
    int bracket =
        Math.max(sentence.text.lastIndexOf('(', at - 1), sentence.text.lastIndexOf(',', at - 1));
    boolean within = sentence.isBracketed(figure.quantity().start()) && bracket >= start;
    return within ? bracket + 1 : start;
  }

  /** 床位:1500张: the name is the label before the colon that opens the clause. */
  private static boolean isLabelled(Sentence sentence, int start, int at) {
    return start > 1 && ":|".indexOf(sentence.text.charAt(start - 1)) >= 0 && start >= at - 1;
  }

  /** Before the end of the clause, the next number, and what ends a name. */
  private static int end(Figure figure) {
    Sentence sentence = figure.sentence();
    int end = limit(figure);
    boolean bracketed = sentence.isBracketed(figure.quantity().start());
    for (int i = figure.quantity().end(); i < end; i++) {
      char c = sentence.text.charAt(i);
      int note = noteEnd(sentence.text, i, end);
      boolean comma = bracketed && ",;".indexOf(c) >= 0;
      if (comma || note == 0 && "、。()|".indexOf(c) >= 0 && !sentence.isQuoted(i)) {
        return i;
      }
      i = Math.max(i, note);
    }
    return end;
  }

  private static int limit(Figure figure) {
    List<Quantity> all = figure.all();
    int end = figure.sentence().clauseEnd(figure.quantity().end());
    int next = figure.index() + 1;
    return next < all.size() ? Math.min(end, all.get(next).from()) : end;
  }

  /** The closing bracket of a short note within a name, as in 10个国家重点(培育)学科; or 0. */
  private static int noteEnd(String text, int at, int end) {
    int close = text.charAt(at) == '(' ? text.indexOf(')', at) : -1;
    boolean within = close > at + 1 && close - at <= LONGEST_NOTE && close + 1 < end;
    return within && isHan(text.charAt(close + 1)) && isHan(text.charAt(close - 1)) ? close : 0;
  }
}
