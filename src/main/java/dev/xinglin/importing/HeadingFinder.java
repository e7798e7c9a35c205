package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells headings from captions among the short lines that are left: a heading has text below it, or
 * stands in heavy brackets. Letters that were set apart with blanks are put together.
 */
final class HeadingFinder {
  private HeadingFinder() {}

  /** Makes one word of a line that is printed with a blank after each character. */
  static List<Line> closeUp(List<Line> lines) {
    return lines.stream().map(HeadingFinder::closedUp).toList();
  }

  private static Line closedUp(Line line) {
    if (!line.words().matches("(?:[\\p{IsHan}“”，：·—]\\s{1,3}){3,30}[\\p{IsHan}”！]")) {
      return line;
    }
    MappedText.Builder closed = new MappedText.Builder();
    for (int i = 0; i < line.text().length(); i++) {
      if (!MappedText.isSpace(line.words().charAt(i))) {
        closed.append(line.text().slice(i, i + 1));
      }
    }
    return new Line(
        closed.build(), line.gap(), line.indented(), line.level(), line.kind(), line.tied());
  }

  static List<Block> mark(List<Block> blocks, PageReport report) {
    List<Block> marked = withoutLabels(blocks, report);
    boolean textBelow = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      boolean line = block.looksLikeHeading();
      if (line && textBelow && block.is(BlockKind.TEXT)) {
        marked.set(i, block.as(BlockKind.HEADING));
      }
      boolean passes = line || block.kind().interrupts() || block.is(BlockKind.BYLINE);
      textBelow = block.isBody() || block.is(BlockKind.ROW) || passes && textBelow;
    }
    return marked;
  }

  /** A label below the first line of an article stands over a section. */
  private static List<Block> withoutLabels(List<Block> blocks, PageReport report) {
    List<Block> marked = new ArrayList<>(blocks);
    boolean begun = false;
    for (int i = 0; i < marked.size(); i++) {
      Block block = marked.get(i);
      if (begun && block.is(BlockKind.LABEL)) {
        MappedText text = block.text();
        int last = text.length() - 1;
        report.apart(Apart.Kind.MARKUP, text.slice(0, 1));
        report.apart(Apart.Kind.MARKUP, text.slice(last, text.length()));
        marked.set(i, block.with(text.slice(1, last)).as(BlockKind.HEADING));
      }
      begun |= block.isBody() || block.looksLikeHeading() || block.is(BlockKind.ROW);
    }
    return marked;
  }
}
