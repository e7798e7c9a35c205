package dev.xinglin;

import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.importing.Sink;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Range;
import dev.xinglin.review.Proposal;
import dev.xinglin.review.Rehearsal;
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
import java.util.Optional;
import java.util.UUID;

/** Hands what the intake found to the review. */
final class ReviewSink implements Sink {
  private static final int LONGEST_READING = 60;
  private static final int HASH = 6;

  private final Review review;
  private final HospitalStore hospitals;
  private final Vocabularies vocabularies;

  ReviewSink(Review review, HospitalStore hospitals, Vocabularies vocabularies) {
    this.review = review;
    this.hospitals = hospitals;
    this.vocabularies = vocabularies;
  }

  @Override
  public Map<String, String> hospitals(Collection<String> names, Instant now, Deadline deadline) {
    Map<String, Hospital> added = new HashMap<>();
    Map<String, String> ids = hospitals(names, added, now, deadline);
    if (!added.isEmpty()) {
      review.save(added.values(), List.of(), deadline);
    }
    return ids;
  }

  @Override
  public Map<String, String> known(Collection<String> names, Deadline deadline) {
    List<Hospital> stored = names.isEmpty() ? List.of() : hospitals.all(deadline);
    Map<String, String> ids = new HashMap<>();
    for (String name : names) {
      Optional.ofNullable(HospitalStore.named(stored, name)).ifPresent(it -> ids.put(name, it));
    }
    return ids;
  }

  /** The hospitals that names stand for; puts those that are not stored into {@code added}. */
  private Map<String, String> hospitals(
      Collection<String> names, Map<String, Hospital> added, Instant now, Deadline deadline) {
    List<Hospital> stored = names.isEmpty() ? List.of() : hospitals.all(deadline);
    Map<String, String> ids = new HashMap<>();
    for (String name : names) {
      String known = HospitalStore.named(stored, name);
      Hospital hospital = known == null ? candidate(name, now) : null;
      if (hospital != null) {
        added.putIfAbsent(hospital.id(), hospital);
      }
      ids.put(name, hospital == null ? known : hospital.id());
    }
    return ids;
  }

  @Override
  public List<Outcome> propose(List<Sink.Finding> proposals, Instant now, Deadline deadline) {
    return proposals.isEmpty()
        ? List.of()
        : review
            .propose(proposals.stream().map(ReviewSink::proposal).toList(), now, deadline)
            .outcomes();
  }

  @Override
  public void unite(Map<String, String> lost, Instant now, Deadline deadline) {
    if (!lost.isEmpty()) {
      review.mergeArticles(lost, now, deadline);
    }
  }

  @Override
  public int prove(Map<String, Evidence> evidence, Instant now, Deadline deadline) {
    return evidence.isEmpty() ? 0 : review.prove(evidence, now, deadline);
  }

  @Override
  public void refresh(Instant now, Deadline deadline) {
    review.refreshHospitals(now, deadline);
  }

  @Override
  public Sink rehearsal() {
    return new Dry(review.rehearsal());
  }

  private static Proposal proposal(Sink.Finding it) {
    Evidence evidence = it.evidence();
    return new Proposal(
        it.hospitalId(),
        evidence.textId(),
        new Range(evidence.start(), evidence.end()),
        evidence.locator(),
        it.claim(),
        it.confidence(),
        it.parent());
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

  /** Does all that the sink does but the writing. */
  private final class Dry implements Sink {
    private final Rehearsal rehearsal;

    Dry(Rehearsal rehearsal) {
      this.rehearsal = rehearsal;
    }

    @Override
    public Map<String, String> hospitals(Collection<String> names, Instant now, Deadline deadline) {
      return ReviewSink.this.hospitals(names, new HashMap<>(), now, deadline);
    }

    @Override
    public Map<String, String> known(Collection<String> names, Deadline deadline) {
      return ReviewSink.this.known(names, deadline);
    }

    @Override
    public List<Outcome> propose(List<Finding> proposals, Instant now, Deadline deadline) {
      return rehearsal.propose(
          proposals.stream().map(it -> Map.entry(proposal(it), it.evidence())).toList(),
          now,
          deadline);
    }

    @Override
    public int prove(Map<String, Evidence> evidence, Instant now, Deadline deadline) {
      return rehearsal.prove(evidence, now, deadline);
    }

    @Override
    public void unite(Map<String, String> lost, Instant now, Deadline deadline) {}

    @Override
    public void refresh(Instant now, Deadline deadline) {}

    @Override
    public Sink rehearsal() {
      return new Dry(review.rehearsal());
    }
  }
}
