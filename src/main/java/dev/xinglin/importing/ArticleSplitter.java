package dev.xinglin.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Step 7: cuts a page into its articles. An article begins at a run of headline lines that names a
 * hospital of which the text after it speaks more than of the one before; or that has the marks of
 * a headline: a column's label, a byline or a subtitle of its own, Markdown's first level.
 */
final class ArticleSplitter {
  /** How many blocks before and after a headline are asked of which hospital they speak. */
  private static final int NEAR = 80;

  private static final Pattern PICTURE = Pattern.compile("[摄图影]");

  private final List<Block> blocks;
  private final Map<Integer, Map<String, Integer>> namesByBlock = new HashMap<>();

  ArticleSplitter(List<Block> blocks) {
    this.blocks = blocks;
  }

  List<List<Block>> split() {
    List<int[]> runs = runs();
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int k = 0; k < runs.size(); k++) {
      int[] run = runs.get(k);
      int before = starts.get(starts.size() - 1);
      if (hasBody(before, run[0])
          && hasBody(run[1], blocks.size())
          && begins(before, run, runs, k)) {
        starts.add(firstOf(run));
      }
    }
    List<List<Block>> articles = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      int end = k + 1 < starts.size() ? starts.get(k + 1) : blocks.size();
      articles.add(new ArrayList<>(blocks.subList(starts.get(k), end)));
    }
    return articles;
  }

  /** The line of the run with which the article begins; captions may stand before it. */
  private int firstOf(int[] run) {
    for (int i = run[0]; i < run[1]; i++) {
      Block block = blocks.get(i);
      if (block.is(BlockKind.LABEL)
          || block.level() == 1
          || !block.is(BlockKind.CAPTION) && !HospitalNames.count(block.words()).isEmpty()) {
        return block.is(BlockKind.SUBTITLE) && i > run[0] ? i - 1 : i;
      }
    }
    return run[0];
  }

  private boolean begins(int before, int[] run, List<int[]> runs, int k) {
    if (has(run, BlockKind.LABEL) && isOfColumn(run)) {
      return true;
    }
    if (afterRule(run[0]) && speaksOfAnother(before, run)) {
      return true;
    }
    if (has(run, BlockKind.SUBTITLE) && headed(before, run[0])) {
      return true;
    }
    if (isTopLevel(run) && hasTopLevel(before, run[0])) {
      return true;
    }
    if (opensWithByline(run) && bylineBetween(before, run[0])) {
      return true;
    }
    if (opensWithByline(run) && isByWriter(run[1]) && headed(before, run[0])) {
      return true;
    }
    if (isClosed(run[0]) && bylineBetween(run[1], blocks.size())) {
      return true;
    }
    return namesAnother(before, run, endOfTopic(runs, k));
  }

  /** A label with a headline that names a hospital or has a byline; any other is a heading. */
  private boolean isOfColumn(int[] run) {
    return run[1] - run[0] > 1
        && (!names(run[0], run[1]).isEmpty()
            || has(run, BlockKind.SUBTITLE)
            || opensWithByline(run)
            || has(run, BlockKind.BYLINE));
  }

  /** Runs of lines that could stand over an article, as [first, after the last). */
  private List<int[]> runs() {
    List<int[]> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= blocks.size(); i++) {
      boolean head = i < blocks.size() && isHead(blocks.get(i));
      boolean between = start >= 0 && i < blocks.size() && blocks.get(i).kind().interrupts();
      if (head && start < 0) {
        start = i;
      } else if (start >= 0 && !head && !between) {
        runs.add(new int[] {start, i});
        start = -1;
      }
    }
    return runs.stream().filter(r -> countHeadings(r) > 0).toList();
  }

  private static boolean isHead(Block block) {
    return block.is(BlockKind.LABEL)
        || block.is(BlockKind.SUBTITLE)
        || block.is(BlockKind.HEADING)
        || block.looksLikeHeading();
  }

  private long countHeadings(int[] run) {
    return blocks.subList(run[0], run[1]).stream()
        .filter(b -> b.looksLikeHeading() || b.is(BlockKind.HEADING))
        .count();
  }

  private boolean has(int[] run, BlockKind kind) {
    return blocks.subList(run[0], run[1]).stream().anyMatch(b -> b.is(kind));
  }

  private boolean afterRule(int start) {
    return start > 0 && blocks.get(start - 1).is(BlockKind.SEPARATOR);
  }

  private boolean hasBody(int from, int to) {
    return blocks.subList(from, to).stream().anyMatch(Block::isBody);
  }

  /** Whether the article so far has a headline above its body. */
  private boolean headed(int from, int to) {
    for (Block block : blocks.subList(from, to)) {
      if (block.isBody()) {
        return false;
      }
      if (block.looksLikeHeading() || block.is(BlockKind.HEADING)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Markdown's first level, where the page has other levels or a second such line is a headline.
   */
  private boolean isTopLevel(int[] run) {
    boolean others = blocks.stream().anyMatch(b -> b.level() > 1);
    return others && blocks.subList(run[0], run[1]).stream().anyMatch(b -> b.level() == 1);
  }

  private boolean hasTopLevel(int from, int to) {
    return blocks.subList(from, to).stream().anyMatch(b -> b.level() == 1);
  }

  private boolean opensWithByline(int[] run) {
    int next = run[1];
    return next < blocks.size()
        && blocks.get(next).is(BlockKind.BYLINE)
        && next + 1 < blocks.size();
  }

  /** Whether a byline names who wrote; that of a picture stands below a caption. */
  private boolean isByWriter(int byline) {
    return !PICTURE.matcher(blocks.get(byline).words()).find();
  }

  /** Whether the last thing before is a byline in brackets, which stands at the end of articles. */
  private boolean isClosed(int start) {
    int last = start - 1;
    while (last >= 0 && blocks.get(last).kind().interrupts()) {
      last--;
    }
    return last > 0
        && blocks.get(last).is(BlockKind.BYLINE)
        && "（(".indexOf(blocks.get(last).words().charAt(0)) >= 0;
  }

  private boolean bylineBetween(int from, int to) {
    return blocks.subList(from, to).stream().anyMatch(b -> b.is(BlockKind.BYLINE));
  }

  private boolean speaksOfAnother(int before, int[] run) {
    Map<String, Integer> after = names(run[0], Math.min(blocks.size(), run[0] + NEAR));
    Map<String, Integer> own = names(Math.max(before, run[0] - NEAR), run[0]);
    return !own.isEmpty() && !after.isEmpty() && !most(own).equals(most(after));
  }

  private boolean namesAnother(int before, int[] run, int end) {
    String current = most(names(Math.max(before, run[0] - NEAR), run[0]));
    Map<String, Integer> after = names(run[1], Math.min(end, run[1] + NEAR));
    for (String name : names(run[0], run[1]).keySet()) {
      int mentions = after.getOrDefault(name, 0);
      if (!name.equals(current)
          && !current.endsWith(name)
          && mentions >= 1
          && mentions >= after.getOrDefault(current, 0)) {
        return true;
      }
    }
    return false;
  }

  /** The text up to the second next run: enough to see of whom it speaks. */
  private int endOfTopic(List<int[]> runs, int k) {
    return k + 3 < runs.size() ? runs.get(k + 3)[0] : blocks.size();
  }

  private static String most(Map<String, Integer> names) {
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The hospitals named in a stretch of the page, captions left out, and how often each is. */
  private Map<String, Integer> names(int from, int to) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (!block.is(BlockKind.CAPTION)) {
        namesByBlock
            .computeIfAbsent(i, at -> HospitalNames.count(block.words()))
            .forEach((name, count) -> names.merge(name, count, Integer::sum));
      }
    }
    return names;
  }
}
