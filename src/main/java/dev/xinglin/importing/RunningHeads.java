package dev.xinglin.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short lines that stand on every page of a document are the page's, from the second one on. */
final class RunningHeads {
  private static final int OFTEN = 3;
  private static final int SHORTEST = 4;

  private RunningHeads() {}

  static List<Line> mark(List<Line> lines) {
    Map<String, Integer> times = new HashMap<>();
    for (Line line : lines) {
      times.merge(line.words(), 1, Integer::sum);
    }
    Set<String> seen = new HashSet<>();
    List<Line> marked = new ArrayList<>();
    for (Line line : lines) {
      boolean often = times.getOrDefault(line.words(), 0) >= OFTEN && isShort(line);
      boolean again = !seen.add(line.words());
      marked.add(often && again ? line.as(BlockKind.FURNITURE) : line);
    }
    return marked;
  }

  private static boolean isShort(Line line) {
    return line.kind() == BlockKind.TEXT
        && line.text().length() >= SHORTEST
        && Block.of(line).looksLikeHeading();
  }
}
