package dev.xinglin.seed;

import com.hankcs.hanlp.algorithm.EditDistance;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keys that fields may refer to.
 *
 * @param what what the keys are of, such as hospital
 * @param file the file that lists them
 * @param keys the keys
 */
record Names(String what, String file, Set<String> keys) {

  /** A key; null where it is not there, or not known, which is then a fault. */
  @Nullable String known(Fields fields, String name) {
    String key = fields.optionalText(name);
    if (key == null || key.isEmpty()) {
      return null;
    }
    check(fields, name, key);
    return key;
  }

  /** Adds a fault if a key is not known. */
  void check(Fields fields, String name, String key) {
    if (!key.isEmpty() && !keys.contains(key)) {
      fields.fault(
          name, "names the %s \"%s\", which %s lacks.".formatted(what, key, file), remedy(key));
    }
  }

  private String remedy(String key) {
    String meant = key.length() > 40 ? key.substring(0, 40) : key;
    return keys.stream()
        .min(Comparator.comparingInt(it -> EditDistance.ed(meant, it)))
        .map(it -> "Did you mean " + it + "? If not, add it there.")
        .orElse("Add it there.");
  }
}
