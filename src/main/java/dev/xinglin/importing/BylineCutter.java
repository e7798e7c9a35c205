package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Step 4: takes bylines off the beginning (本报讯) and the end of paragraphs. */
final class BylineCutter {
  private BylineCutter() {}

  static List<Block> cut(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block.is(BlockKind.TEXT)) {
        addParts(block, result);
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private static void addParts(Block block, List<Block> result) {
    MappedText text = block.text();
    Byline lead = Byline.lead(text.text());
    if (lead != null) {
      result.add(byline(text.slice(0, lead.end()), block.gap()));
      text = text.slice(lead.end(), text.length()).strip();
    }
    Byline tail = Byline.tail(text.text());
    MappedText body = tail == null ? text : text.slice(0, tail.start()).strip();
    if (body.length() > 0) {
      result.add(block.with(body));
    }
    if (tail != null) {
      result.add(byline(text.slice(tail.start(), text.length()), 0));
    }
  }

  private static Block byline(MappedText text, int gap) {
    return new Block(BlockKind.BYLINE, text.strip(), gap, 0, false);
  }
}
