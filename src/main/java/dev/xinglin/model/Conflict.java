package dev.xinglin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two facts that cannot both be right as they stand. Both stay.
 *
 * @param factIds the two facts, in the order of their ids
 * @param differsIn the names of the fields in which they differ
 * @param note what a reader should know of it, in our own words
 */
public record Conflict(List<String> factIds, List<String> differsIn, @Nullable String note) {

  /** Orders the pair, so that one pair has one key. */
  public Conflict {
    if (factIds.size() != 2 || factIds.get(0).equals(factIds.get(1))) {
      throw new IllegalArgumentException("A conflict is between two facts: " + factIds);
    }
    factIds = factIds.stream().sorted().toList();
    differsIn = List.copyOf(differsIn);
  }

  /**
   * The key of the pair.
   *
   * @return both ids with a bar between them
   */
  public String id() {
    return String.join("|", factIds);
  }
}
