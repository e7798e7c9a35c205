package dev.xinglin.importing;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import dev.xinglin.vocabulary.Region;
import dev.xinglin.vocabulary.Vocabularies;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The places and schools with which names of hospitals begin: the regions of China by their
 * official names and without the word for their rank, and what the dictionary calls a place.
 */
final class PlaceNames {
  private static final int LONGEST = 15;
  private static final List<String> SCHOOLS = List.of("大学", "学院", "军区", "解放军", "武警");
  private static final Set<String> REGIONS = regions();

  private PlaceNames() {}

  private static Set<String> regions() {
    Set<String> names = new HashSet<>();
    for (Region region : Vocabularies.load().regions().all()) {
      names.add(region.zh());
      names.addAll(region.aliases());
    }
    return names;
  }

  /** How long the place that begins here is; 0 where none does. */
  static int lengthAt(String run, int at) {
    for (int length = Math.min(LONGEST, run.length() - at); length >= 2; length--) {
      String word = run.substring(at, at + length);
      if (REGIONS.contains(word) || isInDictionary(word)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a school's or an army's word begins here; its own name stands before it. */
  static boolean isSchoolAt(String run, int at) {
    return SCHOOLS.stream().anyMatch(school -> run.startsWith(school, at));
  }

  private static boolean isInDictionary(String word) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(word);
    return attribute != null && attribute.nature[0].startsWith("ns");
  }
}
