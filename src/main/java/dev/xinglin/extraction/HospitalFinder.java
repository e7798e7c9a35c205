package dev.xinglin.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which hospital a text is about: the one that it names most, names in its first lines
 * counting more.
 */
final class HospitalFinder {
  private static final String[] ENDS = {
    "医院", "保健院", "卫生院", "精神卫生中心", "妇幼保健中心", "公共卫生临床中心", "公共卫生医疗中心", "防治院", "疗养院", "康复院"
  };
  private static final String[] NOT_NAMES = {
    "全国", "国家", "公立", "三级", "二级", "示范", "附属医院等", "各级", "互联网", "教学医院", "级医院", "综合医院", "试点", "定点",
    "基层", "县域", "著名", "知名", "等地", "各大", "满意医院", "放心医院", "文明医院", "平安医院", "智慧医院", "爱婴医院", "基地医院",
    "成员", "受援", "联盟"
  };

  private HospitalFinder() {}

  /** The hospital's full name, or null where the text names none. */
  static @Nullable String find(String text) {
    Map<String, Double> scores = new LinkedHashMap<>();
    int line = 0;
    int start = 0;
    while (start < text.length() && line < 400) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      count(text.substring(start, Math.min(end, start + 5_000)), line, scores);
      line++;
      start = end + 1;
    }
    return best(scores);
  }

  private static void count(String line, int number, Map<String, Double> scores) {
    for (Item item : Institutions.find(line)) {
      String name = line.substring(item.start(), item.end());
      if (isName(name)) {
        boolean opens = item.start() == 0 || ",。—:".indexOf(line.charAt(item.start() - 1)) >= 0;
        boolean followed =
            item.end() < line.length() && ":是始建创坐位地成".indexOf(line.charAt(item.end())) >= 0;
        double weight =
            1
                + (number < 12 ? 1.5 : 0)
                + (number < 3 ? 1.5 : 0)
                + (opens ? 0.5 : 0)
                + (followed && number < 30 ? 2 : 0)
                + (followed && number < 3 && item.start() == 0 ? 4 : 0);
        scores.merge(name, weight, Double::sum);
      }
    }
  }

  private static boolean isName(String name) {
    boolean ends = false;
    for (String end : ENDS) {
      ends |= name.endsWith(end);
    }
    if (!ends || name.length() < 5 || name.length() > 26 || Names.isProse(name)) {
      return false;
    }
    for (String word : NOT_NAMES) {
      if (name.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The name of the best score; what it ends with, as 市第二人民医院 of a full name, counts for the full
   * name.
   */
  private static @Nullable String best(Map<String, Double> scores) {
    String best = null;
    double top = 0;
    for (String name : scores.keySet()) {
      double score = 0;
      for (Map.Entry<String, Double> other : scores.entrySet()) {
        double share = other.getKey().equals(name) ? 1 : 0.5;
        score += name.endsWith(other.getKey()) ? share * other.getValue() : 0;
      }
      score *= "省市县区州旗".indexOf(name.charAt(0)) >= 0 ? 0.3 : 1;
      if (score > top) {
        top = score;
        best = name;
      }
    }
    return best;
  }

  /** The names that stand for a hospital in its own text, the longest first. */
  static List<String> names(String hospital) {
    List<String> names = new ArrayList<>();
    names.add(hospital);
    for (char c : new char[] {'省', '市', '县', '区', '旗', '州'}) {
      int at = hospital.indexOf(c);
      if (at > 0 && at + 4 < hospital.length()) {
        names.add(hospital.substring(at));
        names.add(hospital.substring(at + 1));
      }
    }
    names.removeIf(name -> name.length() < 4);
    names.sort((a, b) -> b.length() - a.length());
    return names;
  }
}
