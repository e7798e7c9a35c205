package dev.xinglin;

import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.importing.Sink;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Range;
import dev.xinglin.review.Proposal;
import dev.xinglin.review.Proposed;
import dev.xinglin.review.Review;
import dev.xinglin.text.NormalForm;
import dev.xinglin.text.PinyinKey;
import dev.xinglin.vocabulary.Region;
import dev.xinglin.vocabulary.Vocabularies;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands what the intake found to the review. */
final class ReviewSink implements Sink {
  private static final int LONGEST_READING = 60;
  private static final int HASH = 6;

  private final Review review;
  private final HospitalStore hospitals;
  private final FactStore facts;
  private final Vocabularies vocabularies;

  ReviewSink(Review review, HospitalStore hospitals, FactStore facts, Vocabularies vocabularies) {
    this.review = review;
    this.hospitals = hospitals;
    this.facts = facts;
    this.vocabularies = vocabularies;
  }

  @Override
  public Map<String, String> hospitals(
      Collection<String> names, Instant now, boolean dryRun, Deadline deadline) {
    List<Hospital> stored = names.isEmpty() ? List.of() : hospitals.all(deadline);
    Map<String, String> ids = new HashMap<>();
    Map<String, Hospital> added = new HashMap<>();
    for (String name : names) {
      String known = known(stored, NormalForm.of(name));
      Hospital hospital = known == null ? candidate(name, now) : null;
      if (hospital != null) {
        added.putIfAbsent(hospital.id(), hospital);
      }
      ids.put(name, hospital == null ? known : hospital.id());
    }
    if (!dryRun && !added.isEmpty()) {
      review.save(added.values(), List.of(), deadline);
    }
    return ids;
  }

  @Override
  public Map<String, Tally> propose(
      Collection<Sink.Finding> proposals, Instant now, Deadline deadline) {
    if (proposals.isEmpty()) {
      return Map.of();
    }
    Proposed done =
        review.propose(proposals.stream().map(ReviewSink::proposal).toList(), now, deadline);
    Set<String> articles =
        proposals.stream().map(it -> it.evidence().articleId()).collect(Collectors.toSet());
    Map<String, String> added =
        done.added() == 0 ? Map.of() : facts.addedAt(now, articles, deadline);
    Map<String, Tally> tallies = new HashMap<>();
    added.forEach(
        (fact, article) ->
            tallies.merge(
                article,
                new Tally(1, done.contested().contains(fact) ? 1 : 0),
                (a, b) -> new Tally(a.added() + b.added(), a.conflicts() + b.conflicts())));
    return tallies;
  }

  @Override
  public int prove(Map<String, Evidence> evidence, Instant now, Deadline deadline) {
    return evidence.isEmpty() ? 0 : review.prove(evidence, now, deadline);
  }

  @Override
  public void refresh(Instant now, Deadline deadline) {
    review.refreshHospitals(now, deadline);
  }

  private static Proposal proposal(Sink.Finding it) {
    Evidence evidence = it.evidence();
    return new Proposal(
        it.hospitalId(),
        evidence.textId(),
        new Range(evidence.start(), evidence.end()),
        evidence.locator(),
        it.claim(),
        it.confidence());
  }

  /** The one hospital that a name stands for; null where there is none, or several. */
  private static @Nullable String known(List<Hospital> stored, String name) {
    List<Function<Hospital, Stream<String>>> ways =
        List.of(
            it -> Stream.of(it.name()),
            it -> it.aliases().stream(),
            it -> it.formerNames().stream());
    for (Function<Hospital, Stream<String>> way : ways) {
      List<String> fitting =
          stored.stream()
              .filter(it -> way.apply(it).anyMatch(known -> NormalForm.of(known).equals(name)))
              .map(Hospital::id)
              .toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? fitting.get(0) : null;
      }
    }
    return null;
  }

  /** A hospital that nothing is known of but its name, and the region that the name tells. */
  private Hospital candidate(String name, Instant now) {
    String reading = PinyinKey.reading(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String hash =
        UUID.nameUUIDFromBytes(NormalForm.of(name).getBytes(StandardCharsets.UTF_8)).toString();
    String slug =
        reading.substring(0, Math.min(LONGEST_READING, reading.length())).replaceAll("-$", "")
            + "-"
            + hash.substring(0, HASH);
    String region = vocabularies.regions().fromName(name).map(Region::code).orElse(null);
    List<String> none = new ArrayList<>();
    return new Hospital(
        slug, slug, name, none, none, region, none, null, false, null, null, null, now, now);
  }
}
