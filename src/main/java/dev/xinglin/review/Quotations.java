package dev.xinglin.review;

import dev.xinglin.fact.FactStore;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.ReviewStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Adds an original's own words to facts that are known by their ids. */
final class Quotations {
  private static final String BY = "import";
  private static final int ATTEMPTS = 5;

  private final FactStore facts;
  private final Merges merges;

  Quotations(FactStore facts, Merges merges) {
    this.facts = facts;
    this.merges = merges;
  }

  /** Adds, again where somebody else changed one of the facts meanwhile. */
  int prove(Map<String, Evidence> evidence, Instant now, Deadline deadline) {
    int written = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<Document> changed = changed(evidence, Map.of(), now, deadline);
      int replaced = facts.replace(changed, deadline);
      written += replaced;
      if (replaced == changed.size()) {
        return written;
      }
    }
    throw new IllegalStateException(
        "The facts were changed again and again while they were proven.");
  }

  /**
   * The facts as they are with the evidence.
   *
   * @param instead facts that count instead of the stored ones, by their ids
   */
  List<Document> changed(
      Map<String, Evidence> evidence,
      Map<String, Document> instead,
      Instant now,
      Deadline deadline) {
    Map<String, String> survivors = merges.survivors(Merges.Type.FACT, evidence.keySet(), deadline);
    Map<String, List<Document>> pieces = new HashMap<>();
    evidence.forEach(
        (id, piece) ->
            pieces
                .computeIfAbsent(survivors.getOrDefault(id, id), it -> new ArrayList<>())
                .add(Proofs.document(piece)));
    List<Document> changed = new ArrayList<>();
    for (Document stored : facts.byId(pieces.keySet(), deadline).values()) {
      Document before = instead.getOrDefault(stored.getString("_id"), stored);
      Document after = new Document(before);
      boolean stands = !ReviewStatus.REJECTED.name().equals(before.getString("review"));
      if (stands && Proofs.unite(after, pieces.getOrDefault(before.getString("_id"), List.of()))) {
        changed.add(History.end(before, after, Deed.PROVEN, new Decision(BY, null, now)));
      }
    }
    return changed;
  }
}
