package dev.xinglin.review;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.RequestException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes one hospital of two that are the same. Each write can be done again: the decision is stored
 * first, the lost hospital is removed last, when nothing points to it any more.
 */
final class HospitalMerges {
  private final FactStore facts;
  private final HospitalStore hospitals;
  private final ArticleStore articles;
  private final Merges merges;
  private final Profiles profiles;

  HospitalMerges(
      FactStore facts,
      HospitalStore hospitals,
      ArticleStore articles,
      Merges merges,
      Profiles profiles) {
    this.facts = facts;
    this.hospitals = hospitals;
    this.articles = articles;
    this.merges = merges;
    this.profiles = profiles;
  }

  /** Merges two hospitals. What is merged already is answered as if it were done now. */
  HospitalMerge merge(String survivorId, String lostId, Decision decision, Deadline deadline) {
    var known = merges.of(Merges.Type.HOSPITAL, lostId, deadline);
    if (known.isPresent() && known.get().getString("survivor").equals(survivorId)) {
      return finish(known.get(), deadline);
    } else if (survivorId.equals(lostId)) {
      throw RequestException.badInput(
          "lost", "survivor 与 lost 是同一家医院。", "survivor and lost are the same hospital.");
    }
    Map<String, Hospital> both = hospitals.hospitals(List.of(survivorId, lostId), deadline);
    required(both.get(survivorId), "survivor");
    Hospital lost = required(both.get(lostId), "lost");
    List<String> names =
        Stream.of(List.of(lost.name()), lost.aliases()).flatMap(List::stream).toList();
    Document merge =
        Merges.intent(Merges.Type.HOSPITAL, lostId, survivorId, decision)
            .append("slug", lost.slug())
            .append("names", names);
    merges.save(merge, deadline);
    return finish(merge, deadline);
  }

  /** Merges the hospitals that have the names of others; returns how many. */
  int mergeNamesakes(Collection<Hospital> named, Decision decision, Deadline deadline) {
    Set<String> ids = named.stream().map(Hospital::id).collect(Collectors.toSet());
    Map<Boolean, List<Hospital>> stored =
        hospitals.all(deadline).stream()
            .collect(Collectors.partitioningBy(it -> ids.contains(it.id())));
    int merged = 0;
    for (Hospital other : stored.getOrDefault(false, List.of())) {
      String same = HospitalStore.named(stored.getOrDefault(true, List.of()), other.name());
      if (same != null) {
        merge(same, other.id(), decision, deadline);
        merged++;
      }
    }
    return merged;
  }

  /** Does what is left of a merge. */
  HospitalMerge finish(Document merge, Deadline deadline) {
    String lostId = merge.getString("lost");
    String survivorId = merge.getString("survivor");
    Decision decision = Merges.decision(merge);
    Map<String, Hospital> both = hospitals.hospitals(List.of(survivorId, lostId), deadline);
    Hospital survivor = required(both.get(survivorId), "survivor");
    int movedFacts = moveFacts(merge, survivor, decision, deadline);
    int movedArticles = articles.repoint(lostId, survivorId, decision.at(), deadline);
    Hospital lost = both.get(lostId);
    if (lost != null) {
      hospitals.save(List.of(named(survivor, lost, merge)), deadline);
    }
    profiles.refresh(decision.at(), deadline);
    hospitals.remove(lostId, deadline);
    merges.finish(merge, deadline);
    Hospital after = hospitals.hospitals(List.of(survivorId), deadline).get(survivorId);
    return new HospitalMerge(
        hospitals.document(Objects.requireNonNull(after)), movedFacts, movedArticles);
  }

  private int moveFacts(Document merge, Hospital survivor, Decision decision, Deadline deadline) {
    String from = merge.getList("names", String.class).get(0);
    Document change =
        History.entry(
            Deed.MOVED,
            decision,
            List.of("hospitalId"),
            List.of(History.value("hospitalId", from, survivor.name())));
    Document set =
        new Document("hospitalId", survivor.id())
            .append("order.hospital", FactStore.hospitalKey(survivor.name()));
    return facts.repoint(
        "hospitalId", merge.getString("lost"), set, change, decision.at(), deadline);
  }

  private static Hospital named(Hospital survivor, Hospital lost, Document merge) {
    List<String> formerNames = new ArrayList<>(survivor.formerNames());
    lost.formerNames().stream().filter(it -> !formerNames.contains(it)).forEach(formerNames::add);
    return Profile.named(survivor, merge.getList("names", String.class), formerNames);
  }

  private static Hospital required(@Nullable Hospital hospital, String argument) {
    if (hospital == null) {
      throw new RequestException(
          ErrorCode.NOT_FOUND,
          argument,
          "没有参数 %s 所指的医院，或它已并入另一家。".formatted(argument),
          "There is no hospital with the id in %s, or it was merged into another one."
              .formatted(argument));
    }
    return hospital;
  }
}
