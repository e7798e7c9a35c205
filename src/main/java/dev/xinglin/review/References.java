package dev.xinglin.review;

import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Details.Partnership;
import dev.xinglin.model.Details.Plan;
import dev.xinglin.model.Kind;
import dev.xinglin.model.RequestException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Checks what facts point to: the plan that they stand under, the institution of a partnership. */
final class References {
  private final FactStore facts;
  private final HospitalStore hospitals;

  References(FactStore facts, HospitalStore hospitals) {
    this.facts = facts;
    this.hospitals = hospitals;
  }

  /**
   * Checks what a claim points to, where it points to something new.
   *
   * @param before the fact as it was; empty for a new one
   * @param after its id and its hospital
   * @throws RequestException if it points to nothing, or where it may not
   */
  void check(Document before, Document after, Claim claim, String argument, Deadline deadline) {
    if (claim.details() instanceof Partnership it
        && it.partnerId() != null
        && !it.partnerId().equals(before.get("partnerId"))
        && !hospitals.isInstitution(it.partnerId(), deadline)) {
      throw RequestException.badInput(
          argument + ".partnerId",
          "没有这个机构；不能指名的机构请省略。",
          "There is no such institution; leave it out where none can be named.");
    } else if (claim.details() instanceof Plan it && it.parentId() != null) {
      checkParent(it.parentId(), after, argument + ".parentId", deadline);
    }
  }

  private void checkParent(String parentId, Document fact, String path, Deadline deadline) {
    Document parent = read(parentId, deadline);
    boolean fits =
        parent != null
            && Kind.PLAN.name().equals(parent.getString("kind"))
            && Objects.equals(fact.get("hospitalId"), parent.get("hospitalId"));
    if (!fits || isUnder(parentId, fact.getString("_id"), deadline)) {
      throw RequestException.badInput(
          path,
          "上级目标须是同一医院的另一个 PLAN，且不能在它自己之下。",
          "The parent has to be another PLAN of the same hospital, and none that stands under it.");
    }
  }

  /** Whether a plan is another one or stands under it. */
  boolean isUnder(String plan, @Nullable String other, Deadline deadline) {
    Set<String> seen = new HashSet<>();
    String id = plan;
    while (id != null && seen.add(id)) {
      if (id.equals(other)) {
        return true;
      }
      Document document = read(id, deadline);
      id = document == null ? null : document.getString("parentId");
    }
    return false;
  }

  private @Nullable Document read(String id, Deadline deadline) {
    return facts.byId(List.of(id), deadline).get(id);
  }
}
