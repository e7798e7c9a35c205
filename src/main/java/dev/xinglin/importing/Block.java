package dev.xinglin.importing;

import dev.xinglin.text.MappedText;

/**
 * A stretch of the page that belongs together: a paragraph, a heading, a caption.
 *
 * @param kind what it is
 * @param text its words
 * @param gap how many empty lines stand before it
 * @param level the level of a Markdown heading, 1 to 6; 0 for any other
 * @param tied whether a note says that it continues something
 */
record Block(BlockKind kind, MappedText text, int gap, int level, boolean tied) {
  /** Headings are short; a longer line without a stop is a piece of a paragraph. */
  static final int LONGEST_HEADING = 34;

  static Block of(Line line) {
    return new Block(line.kind(), line.text(), line.gap(), line.level(), line.tied());
  }

  String words() {
    return text.text();
  }

  boolean is(BlockKind other) {
    return kind == other;
  }

  Block as(BlockKind other) {
    return new Block(other, text, gap, level, tied);
  }

  Block with(MappedText other) {
    return new Block(kind, other, gap, level, tied);
  }

  /** Whether it is the body of an article: a text that ends a sentence, or is too long for else. */
  boolean isBody() {
    return kind == BlockKind.TEXT && !looksLikeHeading();
  }

  /** Whether it is shaped like a heading: short, whole, and without the end of a sentence. */
  boolean looksLikeHeading() {
    String words = words();
    return (kind == BlockKind.TEXT || kind == BlockKind.HEADING)
        && words.length() <= LONGEST_HEADING
        && !Signs.closes(calm(words))
        && !Signs.hasInnerStop(calm(words))
        && !Signs.hangs(words)
        && !words.endsWith("；")
        && !isClause(words)
        && !Signs.startsLate(words)
        && Signs.open(words) == 0;
  }

  /** More than one comma, or one before a colon, makes a sentence rather than a heading. */
  private static boolean isClause(String words) {
    long commas = words.chars().filter(c -> c == '，' || c == ',').count();
    return commas > 2 || commas > 0 && Signs.pauses(words);
  }

  /** Without the marks of questions and exclamations, which headings may have. */
  private static String calm(String words) {
    return words.replace("！", "").replace("？", "").replace("!", "").replace("?", "");
  }
}
