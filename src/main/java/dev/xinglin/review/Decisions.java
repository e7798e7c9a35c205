package dev.xinglin.review;

import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Kind;
import dev.xinglin.model.RequestException;
import dev.xinglin.model.ReviewStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What an editor decides on one stored fact. */
final class Decisions {
  private static final String REVIEW = "review";
  private static final String HOSPITAL = "hospitalId";
  private static final String PATCH = "patch";

  private final FactStore facts;
  private final HospitalStore hospitals;
  private final Profiles profiles;
  private final Current current;
  private final ClaimForm form;
  private final References references;

  Decisions(
      FactStore facts,
      HospitalStore hospitals,
      Profiles profiles,
      Current current,
      ClaimForm form,
      References references) {
    this.facts = facts;
    this.hospitals = hospitals;
    this.profiles = profiles;
    this.current = current;
    this.form = form;
    this.references = references;
  }

  /** Verifies a fact, or decides against it. */
  Document review(
      String id,
      int version,
      ReviewStatus status,
      Deed deed,
      Decision decision,
      Deadline deadline) {
    Document before = current.fact(id, version, "id", deadline);
    if (status.name().equals(before.getString(REVIEW))) {
      throw RequestException.badInput(
          "id", "这个事实已经是 %s。".formatted(status), "The fact is %s already.".formatted(status));
    }
    Document after = new Document(before).append(REVIEW, status.name());
    return save(before, after, deed, decision, deadline);
  }

  /** Changes what a fact says. */
  Document edit(
      String id, int version, Map<String, Object> patch, Decision decision, Deadline deadline) {
    Document before = current.fact(id, version, "id", deadline);
    Map<String, Object> entered = new LinkedHashMap<>(patch);
    Document after = new Document(before);
    if (entered.containsKey(HOSPITAL)) {
      move(after, entered.remove(HOSPITAL), deadline);
    }
    Claim claim = form.read(before, entered, PATCH);
    references.check(before, after, claim, PATCH, deadline);
    ClaimForm.components(Kind.valueOf(before.getString("kind"))).keySet().forEach(after::remove);
    after.keySet().removeIf(it -> it.endsWith("_n") || it.equals("operated"));
    after.putAll(FactStore.document(claim));
    if (History.changed(before, after).isEmpty()) {
      throw RequestException.badInput(PATCH, "patch 没有改变任何内容。", "The patch changes nothing.");
    }
    after.putIfAbsent("proposed", proposed(before));
    return save(before, after, Deed.EDITED, decision, deadline);
  }

  private Document save(
      Document before, Document after, Deed deed, Decision decision, Deadline deadline) {
    Set<String> edited = new TreeSet<>(before.getList("edited", String.class, List.of()));
    edited.addAll(History.changed(before, after));
    after.put("edited", new ArrayList<>(edited));
    History.end(before, after, deed, decision);
    return profiles.deriving(
        derived(before, after), decision.at(), deadline, () -> current.save(after, deadline));
  }

  /** What a fact said before anybody edited it. */
  static Document proposed(Document before) {
    Document proposed = new Document("kind", before.get("kind"));
    ClaimForm.components(Kind.valueOf(before.getString("kind"))).keySet().stream()
        .filter(before::containsKey)
        .forEach(it -> proposed.append(it, before.get(it)));
    return proposed;
  }

  private void move(Document after, @Nullable Object id, Deadline deadline) {
    String hospitalId = id == null ? "" : id.toString();
    Hospital hospital = hospitals.hospitals(List.of(hospitalId), deadline).get(hospitalId);
    if (hospital == null) {
      throw new RequestException(
          ErrorCode.NOT_FOUND,
          "patch.hospitalId",
          "没有参数 patch.hospitalId 所指的医院。",
          "There is no hospital with the id in patch.hospitalId.");
    }
    after.put(HOSPITAL, hospitalId);
    Document order = new Document(after.get("order", Document.class));
    after.put("order", order.append("hospital", FactStore.hospitalKey(hospital.name())));
  }

  /** The hospitals that show something else because of the change. */
  static Set<String> derived(Document... versions) {
    Set<String> derived = new TreeSet<>();
    Stream.of(versions)
        .filter(it -> Kind.ATTRIBUTE.name().equals(it.getString("kind")))
        .filter(it -> ReviewStatus.VERIFIED.name().equals(it.getString(REVIEW)))
        .forEach(it -> derived.add(it.getString(HOSPITAL)));
    return derived;
  }
}
