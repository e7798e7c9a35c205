package dev.xinglin.review;

import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Outcome.Clash;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Proposals and proofs that are compared with what is stored like any others and never written.
 * What one call would have written is there for the next one. For one thread.
 */
public final class Rehearsal {
  private final Proposals proposals;
  private final Quotations quotations;

  /** The facts that would have been written, by their ids. */
  private final Map<String, Document> written = new HashMap<>();

  /** Those of them that are not stored at all. */
  private final Set<String> unstored = new HashSet<>();

  Rehearsal(Proposals proposals, Quotations quotations) {
    this.proposals = proposals;
    this.quotations = quotations;
  }

  /**
   * What {@link Review#propose} would answer.
   *
   * @param proposed proposals in their order, of texts and hospitals that need not be stored, with
   *     the evidence that each would be stored with
   * @param now when it would be done
   * @param deadline the deadline
   * @return what would become of each
   */
  public List<Outcome> propose(
      List<Map.Entry<Proposal, Evidence>> proposed, Instant now, Deadline deadline) {
    return proposals.rehearse(proposed, written, unstored, now, deadline).stream()
        .map(this::shown)
        .toList();
  }

  /**
   * What {@link Review#prove} would do.
   *
   * @param evidence slices of texts by the ids of the facts that they prove
   * @param now when it would be done
   * @param deadline the deadline
   * @return how many facts would get evidence
   */
  public int prove(Map<String, Evidence> evidence, Instant now, Deadline deadline) {
    List<Document> changed = quotations.changed(evidence, written, now, deadline);
    changed.forEach(it -> written.put(it.getString("_id"), it));
    return changed.size();
  }

  private Outcome shown(Outcome outcome) {
    return new Outcome(
        outcome.verdict(),
        stored(outcome.factId()),
        outcome.clashes().stream()
            .map(it -> new Clash(stored(it.factId()), it.name(), it.quote(), it.differsIn()))
            .toList());
  }

  private @Nullable String stored(@Nullable String factId) {
    return factId == null || unstored.contains(factId) ? null : factId;
  }
}
