package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells headings from captions among the short lines that are left: a heading has text below it.
 * Letters that were set apart with blanks are put together.
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

  static List<Block> mark(List<Block> blocks) {
    List<Block> marked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = block.is(BlockKind.TEXT) && block.looksLikeHeading() && hasText(blocks, i);
      marked.add(heading ? block.as(BlockKind.HEADING) : block);
    }
    return marked;
  }

  private static boolean hasText(List<Block> blocks, int heading) {
    for (int i = heading + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isBody() || block.is(BlockKind.ROW)) {
        return true;
      }
      if (!block.kind().interrupts() && !block.looksLikeHeading() && !block.is(BlockKind.BYLINE)) {
        return false;
      }
    }
    return false;
  }
}
