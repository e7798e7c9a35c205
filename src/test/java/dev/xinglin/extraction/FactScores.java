package dev.xinglin.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Matches found facts with expected ones, each once: numbers by value and name or unit, the others
 * by name (equal, one within the other, or alike by their bigrams), and counts what agrees.
 */
final class FactScores {
  static final List<String> FIELDS =
      List.of("level", "status", "year", "metric", "centerKind", "role", "category", "grade");

  /** The counts of one kind. */
  static final class Count {
    int expected;
    int found;
    int matched;

    double precision() {
      return found == 0 ? 1 : (double) matched / found;
    }

    double recall() {
      return expected == 0 ? 1 : (double) matched / expected;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  final Map<String, Count> kinds = new TreeMap<>();
  final Map<String, int[]> fields = new TreeMap<>();

  /** Per tenth of confidence: how many were proposed, and how many of them were right. */
  final int[][] calibration = new int[11][2];

  final List<String> faults = new ArrayList<>();

  void add(String where, List<Map<String, Object>> expected, List<Map<String, Object>> found) {
    Set<Integer> taken = new HashSet<>();
    expected.forEach(fact -> count(fact).expected++);
    found.forEach(fact -> count(fact).found++);
    for (Map<String, Object> fact : expected) {
      int best = best(fact, found, taken);
      if (best < 0) {
        faults.add("missed  " + where + " " + fact);
      } else {
        taken.add(best);
        count(fact).matched++;
        compare(where, fact, found.get(best));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      calibrate(found.get(i), taken.contains(i));
      if (!taken.contains(i)) {
        faults.add("wrong   " + where + " " + found.get(i));
      }
    }
  }

  Count total(List<String> names) {
    Count total = new Count();
    for (String name : names) {
      Count count = kinds.getOrDefault(name, new Count());
      total.expected += count.expected;
      total.found += count.found;
      total.matched += count.matched;
    }
    return total;
  }

  double agreement(String... names) {
    int asked = 0;
    int right = 0;
    for (String name : names) {
      int[] count = fields.getOrDefault(name, new int[2]);
      asked += count[0];
      right += count[1];
    }
    return asked == 0 ? 1 : (double) right / asked;
  }

  private Count count(Map<String, Object> fact) {
    return kinds.computeIfAbsent((String) fact.get("kind"), kind -> new Count());
  }

  private void calibrate(Map<String, Object> fact, boolean right) {
    int tenth = (int) Math.floor(((Number) fact.get("confidence")).doubleValue() * 10 + 1e-9);
    calibration[tenth][0]++;
    calibration[tenth][1] += right ? 1 : 0;
  }

  private static int best(
      Map<String, Object> expected, List<Map<String, Object>> found, Set<Integer> taken) {
    int best = -1;
    double top = 0;
    for (int i = 0; i < found.size(); i++) {
      double like = taken.contains(i) ? 0 : likeness(expected, found.get(i));
      if (like > top) {
        top = like;
        best = i;
      }
    }
    return best;
  }

  private static double likeness(Map<String, Object> expected, Map<String, Object> found) {
    if (!expected.get("kind").equals(found.get("kind"))) {
      return 0;
    }
    String a = norm((String) expected.get("name"));
    String b = norm((String) found.get("name"));
    double dice = dice(a, b);
    double agreement = 0;
    for (String field : FIELDS) {
      agreement += Objects.equals(expected.get(field), found.get(field)) ? 0.03 : 0;
    }
    if (expected.get("value") != null) {
      double value = ((Number) expected.get("value")).doubleValue();
      Object other = found.get("value");
      boolean same =
          other != null
              && Math.abs(value - ((Number) other).doubleValue()) < 1e-6 * Math.max(1, value);
      boolean unit = Objects.equals(expected.get("unit"), found.get("unit"));
      return same && (dice > 0 || unit) ? 1 + dice + agreement : 0;
    }
    boolean within = (a.contains(b) || b.contains(a)) && Math.min(a.length(), b.length()) >= 3;
    double like = a.equals(b) ? 1 : within ? 0.9 : dice >= 0.6 ? dice : 0;
    return like == 0 ? 0 : like + agreement;
  }

  private void compare(String where, Map<String, Object> expected, Map<String, Object> found) {
    for (String field : FIELDS) {
      Object a = expected.get(field);
      Object b = found.get(field);
      if (a == null && b == null) {
        continue;
      }
      int[] count = fields.computeIfAbsent(field, name -> new int[2]);
      count[0]++;
      if (Objects.equals(a, b)) {
        count[1]++;
      } else {
        faults.add(
            "field   "
                + where
                + " "
                + expected.get("name")
                + ": "
                + field
                + " "
                + b
                + ", not "
                + a);
      }
    }
  }

  private static String norm(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^0-9a-z\u3400-\u9fff+]", "");
  }

  private static double dice(String a, String b) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + 1 < a.length(); i++) {
      grams.merge(a.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      int left = grams.getOrDefault(b.substring(i, i + 2), 0);
      common += left > 0 ? 1 : 0;
      grams.put(b.substring(i, i + 2), left - 1);
    }
    int size = a.length() + b.length() - 2;
    return size <= 0 ? 0 : 2.0 * common / size;
  }
}
