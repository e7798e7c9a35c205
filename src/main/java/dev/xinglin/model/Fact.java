package dev.xinglin.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a hospital with its evidence.
 *
 * @param id the stored key, never made of content
 * @param hospitalId the hospital it is about
 * @param claim what it says
 * @param review where it stands in review
 * @param origin where it came from
 * @param confidence how sure the extraction is, from 0 to 1; null for facts entered by hand
 * @param evidence the slices that prove it, at least one, the first stated first
 * @param createdAt when it was stored first
 * @param updatedAt when it was changed last
 * @param version 1 at first, one more with each change
 */
public record Fact(
    String id,
    String hospitalId,
    Claim claim,
    ReviewStatus review,
    Origin origin,
    @Nullable Double confidence,
    List<Evidence> evidence,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  /** Refuses a fact without evidence. */
  public Fact {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("Fact " + id + " has no evidence.");
    }
  }
}
