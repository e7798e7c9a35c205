package dev.xinglin.review;

import dev.xinglin.fact.FactStore;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.RequestException;
import dev.xinglin.model.ReviewStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/**
 * Makes one fact of two that say the same. Each write can be done again: the decision is stored
 * first, the survivor has all evidence before the lost fact is rejected.
 */
final class FactMerges {
  private static final int ATTEMPTS = 8;
  private static final String REVIEW = "review";

  /** On a survivor, the facts whose evidence it has. */
  private static final String MERGED = "merged";

  private final FactStore facts;
  private final Merges merges;
  private final Profiles profiles;
  private final Current current;
  private final References references;

  FactMerges(
      FactStore facts, Merges merges, Profiles profiles, Current current, References references) {
    this.facts = facts;
    this.merges = merges;
    this.profiles = profiles;
    this.current = current;
    this.references = references;
  }

  /**
   * Merges two facts. One that is merged already is answered as if it were done now.
   *
   * @return the surviving fact
   */
  Document merge(
      String survivorId,
      String lostId,
      int survivorVersion,
      int lostVersion,
      Decision decision,
      Deadline deadline) {
    var known = merges.of(Merges.Type.FACT, lostId, deadline);
    if (known.isPresent() && known.get().getString("survivor").equals(survivorId)) {
      return known.get().getBoolean("done")
          ? current.fact(survivorId, "survivor", deadline)
          : finish(known.get(), deadline);
    }
    Document lost = current.fact(lostId, lostVersion, "lost", deadline);
    Document survivor = current.fact(survivorId, survivorVersion, "survivor", deadline);
    check(survivor, lost);
    Document merge = Merges.intent(Merges.Type.FACT, lostId, survivorId, decision);
    merges.save(merge, deadline);
    return finish(merge, deadline);
  }

  /** Does what is left of a merge. */
  Document finish(Document merge, Deadline deadline) {
    String survivorId = merge.getString("survivor");
    String lostId = merge.getString("lost");
    Decision decision = Merges.decision(merge);
    Map<String, Document> both = facts.byId(List.of(survivorId, lostId), deadline);
    Set<String> hospitals = Decisions.derived(both.values().toArray(Document[]::new));
    profiles.deriving(
        hospitals,
        decision.at(),
        deadline,
        () -> {
          unite(survivorId, lostId, decision, deadline);
          reject(lostId, survivorId, decision, deadline);
          repoint(survivorId, lostId, decision, deadline);
          return merge;
        });
    merges.finish(merge, deadline);
    return read(survivorId, deadline);
  }

  private static void check(Document survivor, Document lost) {
    if (Objects.equals(survivor.get("_id"), lost.get("_id"))) {
      throw RequestException.badInput(
          "lost", "survivor 与 lost 是同一个事实。", "survivor and lost are the same fact.");
    } else if (!Objects.equals(survivor.get("hospitalId"), lost.get("hospitalId"))) {
      throw RequestException.badInput(
          "lost",
          "两个事实属于不同的医院；请先改正 hospitalId 或合并医院。",
          "The facts are about two hospitals; correct hospitalId or merge the hospitals first.");
    } else if (ReviewStatus.REJECTED.name().equals(survivor.getString(REVIEW))) {
      throw RequestException.badInput(
          "survivor", "保留的事实已被驳回；请先采纳它。", "The surviving fact is rejected; accept it first.");
    }
  }

  private void unite(String survivorId, String lostId, Decision decision, Deadline deadline) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Document before = read(survivorId, deadline);
      Document lost = read(lostId, deadline);
      List<String> merged = new ArrayList<>(before.getList(MERGED, String.class, List.of()));
      if (merged.contains(lostId)) {
        return;
      }
      merged.add(lostId);
      Document after = new Document(before).append(MERGED, merged);
      Proofs.unite(after, lost.getList("evidence", Document.class));
      if (references.isUnder(survivorId, lostId, deadline)) {
        after.remove("parentId");
        Optional.ofNullable(lost.get("parentId")).ifPresent(it -> after.put("parentId", it));
      }
      if (write(before, after, decision, deadline)) {
        return;
      }
    }
    throw again();
  }

  private void reject(String lostId, String survivorId, Decision decision, Deadline deadline) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Document before = read(lostId, deadline);
      if (survivorId.equals(before.getString("mergedInto"))) {
        return;
      }
      Document after = new Document(before).append(REVIEW, ReviewStatus.REJECTED.name());
      Set<String> edited = new TreeSet<>(before.getList("edited", String.class, List.of()));
      edited.add(REVIEW);
      after.append("edited", new ArrayList<>(edited)).append("mergedInto", survivorId);
      if (write(before, after, decision, deadline)) {
        return;
      }
    }
    throw again();
  }

  private boolean write(Document before, Document after, Decision decision, Deadline deadline) {
    History.end(before, after, Deed.MERGED, decision);
    return facts.replace(List.of(after), deadline) == 1;
  }

  /** What pointed to the lost fact points to the survivor. */
  private void repoint(String survivorId, String lostId, Decision decision, Deadline deadline) {
    Document change = History.entry(Deed.MOVED, decision, List.of("parentId"), List.of());
    facts.repoint(
        "parentId", lostId, new Document("parentId", survivorId), change, decision.at(), deadline);
    List<Conflict> conflicts = new ArrayList<>();
    for (Conflict conflict : facts.conflicts(lostId, deadline)) {
      Set<String> pair = new HashSet<>(conflict.factIds());
      pair.remove(lostId);
      pair.add(survivorId);
      if (pair.size() == 2) {
        conflicts.add(new Conflict(List.copyOf(pair), conflict.differsIn(), conflict.note()));
      }
    }
    facts.addConflicts(conflicts, deadline);
  }

  private Document read(String id, Deadline deadline) {
    return Objects.requireNonNull(facts.byId(List.of(id), deadline).get(id));
  }

  private static IllegalStateException again() {
    return new IllegalStateException("The facts were changed again and again while merged.");
  }
}
