package dev.xinglin.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Step 9: finds paragraphs that an article has already, word for word or as part of another, and
 * headings that stand a second time over nothing new.
 */
final class RepeatFinder {
  private static final int SHORTEST = 15;
  private static final int MOST_COMPARED = 300;

  private final List<Block> blocks;
  private final List<String> words;

  private RepeatFinder(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
    this.words = blocks.stream().map(b -> squashed(b.words())).toList();
  }

  static List<Block> mark(List<Block> article) {
    RepeatFinder finder = new RepeatFinder(article);
    finder.markParagraphs();
    finder.markHeadings();
    return finder.blocks;
  }

  private void markParagraphs() {
    boolean few = blocks.size() <= MOST_COMPARED;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).is(BlockKind.TEXT) || words.get(i).length() < SHORTEST) {
        continue;
      }
      if (!seen.add(words.get(i)) || few && containedBefore(i)) {
        blocks.set(i, blocks.get(i).as(BlockKind.REPEAT));
      }
    }
  }

  private boolean containedBefore(int i) {
    for (int j = 0; j < i; j++) {
      if (blocks.get(j).is(BlockKind.TEXT) && words.get(j).contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void markHeadings() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean heading = blocks.get(i).is(BlockKind.HEADING);
      if (heading && !seen.add(words.get(i)) && nothingNew(i)) {
        blocks.set(i, blocks.get(i).as(BlockKind.REPEAT));
      }
    }
  }

  private boolean nothingNew(int heading) {
    for (int i = heading + 1; i < blocks.size() && !blocks.get(i).is(BlockKind.HEADING); i++) {
      if (blocks.get(i).is(BlockKind.TEXT) || blocks.get(i).is(BlockKind.ROW)) {
        return false;
      }
    }
    return true;
  }

  /** Letters and digits alone: scans differ in blanks and punctuation. */
  static String squashed(String words) {
    StringBuilder squashed = new StringBuilder();
    words.codePoints().filter(Character::isLetterOrDigit).forEach(squashed::appendCodePoint);
    return squashed.toString();
  }
}
