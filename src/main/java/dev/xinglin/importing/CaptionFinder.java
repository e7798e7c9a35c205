package dev.xinglin.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Step 5: finds captions by where they stand. A picture leaves a wide gap behind, and what follows
 * the gap are the words below it; or its words say that they describe a view.
 */
final class CaptionFinder {
  private static final int WIDE = 3;
  private static final int LONGEST = 130;
  private static final Pattern VIEW =
      Pattern.compile("^[^，。：:；\\s]{2,20}(?:外景|内景|新貌|全景|鸟瞰|鸟瞰图|效果图|实景|实景图|现场|一角|合影|剪影|掠影|留影)$");

  private final List<Block> blocks;
  private final boolean gapsTell;

  CaptionFinder(List<Block> blocks) {
    this.blocks = blocks;
    long wide = blocks.stream().skip(1).filter(b -> b.gap() >= WIDE).count();
    this.gapsTell = wide * 2 < blocks.size();
  }

  List<Block> find() {
    List<Block> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean caption = block.is(BlockKind.TEXT) && (followsPicture(i) || isView(i));
      found.add(caption ? block.as(BlockKind.CAPTION) : block);
    }
    return found;
  }

  private boolean followsPicture(int i) {
    Block block = blocks.get(i);
    if (!gapsTell || block.gap() < WIDE || block.text().length() > LONGEST || isHeadline(i)) {
      return false;
    }
    boolean whole = Signs.closes(block.words()) || block.looksLikeHeading();
    return whole && (i > 0 || Signs.closes(block.words()) || headlineFollows());
  }

  /** A headline may follow a gap too: a subtitle, a byline or a colon after a hospital tells. */
  private boolean isHeadline(int i) {
    BlockKind next = i + 1 < blocks.size() ? blocks.get(i + 1).kind() : BlockKind.TEXT;
    return !Signs.closes(blocks.get(i).words())
        && (next == BlockKind.SUBTITLE
            || next == BlockKind.BYLINE
            || blocks.get(i).words().matches(".{2,24}(?:院|中心)：.{0,40}"));
  }

  private boolean headlineFollows() {
    return blocks.size() > 1 && blocks.get(1).looksLikeHeading() && blocks.get(1).gap() < WIDE;
  }

  private boolean isView(int i) {
    return i > 0 && VIEW.matcher(blocks.get(i).words()).matches();
  }
}
