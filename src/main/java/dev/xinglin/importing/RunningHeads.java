package dev.xinglin.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short lines that stand on every page of a document are the page's. The first may be the headline,
 * unless another line that could be one follows it.
 */
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
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean often = times.getOrDefault(line.words(), 0) >= OFTEN && isShort(line);
      boolean again = !seen.add(line.words()) || i + 1 < lines.size() && isShort(lines.get(i + 1));
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
