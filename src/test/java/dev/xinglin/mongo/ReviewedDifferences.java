package dev.xinglin.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The recorded cases that a server may answer in another way, from a file: a line with # and the
 * reason, then the ids.
 */
final class ReviewedDifferences {
  private final Set<String> ids = new TreeSet<>();

  ReviewedDifferences(String name) {
    boolean reason = false;
    for (String line : RecordedCases.text(name).lines().toList()) {
      if (line.startsWith("# ")) {
        reason = true;
      } else {
        assertThat(reason).as("a reason stands before " + line).isTrue();
        ids.addAll(Arrays.asList(line.split(" ")));
      }
    }
  }

  /** Fails where a case differs that is not listed. */
  void coverEach(Map<String, RecordedCases.Difference> differences) {
    Map<String, RecordedCases.Difference> unlisted = new TreeMap<>(differences);
    unlisted.keySet().removeAll(ids);
    assertThat(unlisted.values()).as("differences that are not listed").isEmpty();
  }

  /** Fails where a listed case no longer differs. */
  void areAllIn(Map<String, RecordedCases.Difference> differences) {
    assertThat(differences.keySet()).as("listed differences that still differ").containsAll(ids);
  }
}
