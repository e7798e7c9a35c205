package dev.xinglin.importing;

import dev.xinglin.text.MappedText;

/**
 * A line of the page that has words.
 *
 * @param text the words, without white space around them
 * @param gap how many empty lines stand before it
 * @param indented whether it begins with white space
 * @param level the level of a Markdown heading, 1 to 6; 0 for any other line
 * @param kind what it was marked as; {@code TEXT} where nothing marks it
 * @param tied whether a note (continued from page 1) says that it continues something
 */
record Line(MappedText text, int gap, boolean indented, int level, BlockKind kind, boolean tied) {
  String words() {
    return text.text();
  }

  Line as(BlockKind other) {
    return new Line(text, gap, indented, level, other, tied);
  }
}
