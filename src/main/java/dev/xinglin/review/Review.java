package dev.xinglin.review;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.model.RequestException;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.mongo.Store;
import dev.xinglin.vocabulary.Vocabularies;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only writer of facts, of the conflicts between them and of what hospitals derive from them.
 */
@Component
public class Review {
  private static final int ATTEMPTS = 3;

  private final FactStore facts;
  private final HospitalStore hospitals;
  private final ArticleStore articles;
  private final Merges merges;
  private final Profiles profiles;
  private final Decisions decisions;
  private final Additions additions;
  private final Proposals proposals;
  private final Quotations quotations;
  private final FactMerges factMerges;
  private final HospitalMerges hospitalMerges;
  private final ArticleMerges articleMerges;

  /** Held by whoever writes facts; alone by whoever moves what they point to. */
  private final ReadWriteLock moving = new ReentrantReadWriteLock();

  /**
   * A review over the stores.
   *
   * @param facts the facts
   * @param hospitals the hospitals
   * @param articles the articles
   * @param store where merges are noted
   * @param vocabularies the codes that editors may enter
   */
  public Review(
      FactStore facts,
      HospitalStore hospitals,
      ArticleStore articles,
      Store store,
      Vocabularies vocabularies) {
    this.facts = facts;
    this.hospitals = hospitals;
    this.articles = articles;
    this.merges = new Merges(store);
    this.profiles = new Profiles(store, facts, hospitals, articles);
    Current current = new Current(facts, merges);
    References references = new References(facts, hospitals);
    ClaimForm form = new ClaimForm(vocabularies);
    this.decisions = new Decisions(facts, hospitals, profiles, current, form, references);
    this.additions = new Additions(facts, hospitals, articles, profiles, form, references);
    this.proposals = new Proposals(facts, hospitals, articles, merges);
    this.quotations = new Quotations(facts, merges);
    this.factMerges = new FactMerges(facts, merges, profiles, current, references);
    this.hospitalMerges = new HospitalMerges(facts, hospitals, articles, merges, profiles);
    this.articleMerges = new ArticleMerges(facts, articles, merges, factMerges);
  }

  /**
   * Verifies a fact.
   *
   * @param id the fact's stored key
   * @param version the version that was seen
   * @param decision who, why and when
   * @param deadline the deadline
   * @return the fact as stored
   * @throws RequestException if it is not there, was changed, or is verified already
   */
  public Document accept(String id, int version, Decision decision, Deadline deadline) {
    Decision checked = checked(decision);
    return shared(
        () ->
            decisions.review(id, version, ReviewStatus.VERIFIED, Deed.ACCEPTED, checked, deadline));
  }

  /**
   * Decides against a fact. It is kept, so that it is not proposed again.
   *
   * @param id the fact's stored key
   * @param version the version that was seen
   * @param decision who, why and when
   * @param deadline the deadline
   * @return the fact as stored
   * @throws RequestException if it is not there, was changed, or is rejected already
   */
  public Document reject(String id, int version, Decision decision, Deadline deadline) {
    Decision checked = checked(decision);
    return shared(
        () ->
            decisions.review(id, version, ReviewStatus.REJECTED, Deed.REJECTED, checked, deadline));
  }

  /**
   * Changes what a fact says.
   *
   * @param id the fact's stored key
   * @param version the version that was seen
   * @param patch the fields to change as GraphQL coerces them, ids as stored keys; a null takes a
   *     value away
   * @param decision who, why and when
   * @param deadline the deadline
   * @return the fact as stored
   * @throws RequestException if it is not there, was changed, or a field is wrong
   */
  public Document edit(
      String id, int version, Map<String, Object> patch, Decision decision, Deadline deadline) {
    Decision checked = checked(decision);
    return shared(() -> decisions.edit(id, version, patch, checked, deadline));
  }

  /**
   * Stores a fact that an editor enters; it is verified.
   *
   * @param input its fields as GraphQL coerces them, ids as stored keys
   * @param decision who, why and when
   * @param deadline the deadline
   * @return the fact as stored
   * @throws RequestException if a field is wrong, or the quote does not stand at its place
   */
  public Document add(Map<String, Object> input, Decision decision, Deadline deadline) {
    Decision checked = checked(decision);
    return shared(() -> additions.add(input, checked, deadline));
  }

  /**
   * Makes one fact of two: the survivor gets the evidence of both, the other is rejected and its id
   * answers with the survivor. Done twice it is the same as once.
   *
   * @param survivorId the fact that stays
   * @param lostId the fact that goes
   * @param survivorVersion the version seen of the one
   * @param lostVersion the version seen of the other
   * @param decision who, why and when
   * @param deadline the deadline
   * @return the surviving fact as stored
   * @throws RequestException if one is not there or was changed, or they do not belong together
   */
  public Document mergeFacts(
      String survivorId,
      String lostId,
      int survivorVersion,
      int lostVersion,
      Decision decision,
      Deadline deadline) {
    Decision checked = checked(decision);
    return alone(
        () ->
            factMerges.merge(survivorId, lostId, survivorVersion, lostVersion, checked, deadline));
  }

  /**
   * Makes one hospital of two: facts and articles of the one become the other's, which answers to
   * its id, slug and names from then on. Done twice it is the same as once.
   *
   * @param survivorId the hospital that stays
   * @param lostId the hospital that goes
   * @param decision who, why and when
   * @param deadline the deadline
   * @return the surviving hospital and what was moved
   * @throws RequestException if one is not there, or they are the same
   */
  public HospitalMerge mergeHospitals(
      String survivorId, String lostId, Decision decision, Deadline deadline) {
    Decision checked = checked(decision);
    return alone(() -> hospitalMerges.merge(survivorId, lostId, checked, deadline));
  }

  /**
   * Makes one article of two that were read from the same words of a page. The facts of the one
   * become facts of the other; what one says that a fact of the seed says is that fact, with what
   * editors decided. Done twice it is the same as once.
   *
   * @param lost by the key of each article that goes the one that stays; others are passed over
   * @param now when it is done
   * @param deadline the deadline
   * @return how many articles went
   */
  public int mergeArticles(Map<String, String> lost, Instant now, Deadline deadline) {
    return alone(
        () ->
            (int)
                articles.articles(lost.keySet(), deadline).keySet().stream()
                    .filter(
                        it ->
                            articleMerges.merge(
                                Objects.requireNonNull(lost.get(it)), it, now, deadline))
                    .count());
  }

  /**
   * Merges hospitals into those of the seed that have their names. A hospital that an import made
   * of a name is found to be the seed's where the seed comes later.
   *
   * @param named the hospitals of the seed
   * @param now when it is done
   * @param deadline the deadline
   */
  public void mergeNamesakes(Collection<Hospital> named, Instant now, Deadline deadline) {
    alone(() -> hospitalMerges.mergeNamesakes(named, new Decision("seed", null, now), deadline));
  }

  /**
   * Proposes facts for an editor to decide on. A proposal that says what a stored fact says adds
   * its evidence to it; one that was decided against is not proposed again; one that contradicts a
   * stored fact is stored with the conflict. Done twice it is the same as once.
   *
   * @param proposed proposals of any number of texts and hospitals
   * @param now when it is done
   * @param deadline the deadline
   * @return what became of them
   * @throws IllegalArgumentException if a text or a hospital is not stored, or a proof is no range
   *     of its text
   */
  public Proposed propose(Collection<Proposal> proposed, Instant now, Deadline deadline) {
    return shared(() -> proposals.propose(proposed, now, deadline));
  }

  /**
   * Adds evidence to known facts that do not have it yet. Facts that are not stored or were decided
   * against are passed over.
   *
   * @param evidence slices of stored texts by the ids of the facts that they prove
   * @param now when it is done
   * @param deadline the deadline
   * @return how many facts got evidence
   */
  public int prove(Map<String, Evidence> evidence, Instant now, Deadline deadline) {
    return shared(() -> quotations.prove(evidence, now, deadline));
  }

  /**
   * Something to propose and prove to that writes nothing.
   *
   * @return a rehearsal of its own
   */
  public Rehearsal rehearsal() {
    return new Rehearsal(proposals, quotations);
  }

  /**
   * What answers for facts that were merged into others.
   *
   * @param lost stored keys of facts
   * @param deadline the deadline
   * @return by lost key the survivor's; a fact that was not merged is left out
   */
  public Map<String, String> survivingFacts(Collection<String> lost, Deadline deadline) {
    return merges.survivors(Merges.Type.FACT, lost, deadline);
  }

  /**
   * What answers for hospitals that were merged into others.
   *
   * @param lost stored keys of hospitals
   * @param deadline the deadline
   * @return by lost key the survivor's; a hospital that was not merged is left out
   */
  public Map<String, String> survivingHospitals(Collection<String> lost, Deadline deadline) {
    return merges.survivors(Merges.Type.HOSPITAL, lost, deadline);
  }

  /**
   * What answers for articles that were merged into others.
   *
   * @param lost stored keys of articles
   * @param deadline the deadline
   * @return by lost key the survivor's; an article that was not merged is left out
   */
  public Map<String, String> survivingArticles(Collection<String> lost, Deadline deadline) {
    return merges.survivors(Merges.Type.ARTICLE, lost, deadline);
  }

  /**
   * The hospital that answers for a slug that was lost in a merge.
   *
   * @param slug the slug
   * @param deadline the deadline
   * @return the survivor's stored key
   */
  public Optional<String> hospitalOfLostSlug(String slug, Deadline deadline) {
    return merges.bySlug(Merges.Type.HOSPITAL, slug, deadline);
  }

  /**
   * The article that answers for a slug that was lost in a merge.
   *
   * @param slug the slug
   * @param deadline the deadline
   * @return the survivor's stored key
   */
  public Optional<String> articleOfLostSlug(String slug, Deadline deadline) {
    return merges.bySlug(Merges.Type.ARTICLE, slug, deadline);
  }

  /**
   * Finishes what was cut when the process ended: merges, and what hospitals derive.
   *
   * @param now when it is done
   * @param deadline the deadline
   */
  public void resume(Instant now, Deadline deadline) {
    for (Document merge : merges.unfinished(deadline)) {
      if (Merges.Type.FACT.name().equals(merge.getString("type"))) {
        factMerges.finish(merge, deadline);
      } else {
        hospitalMerges.finish(merge, deadline);
      }
    }
    profiles.resume(now, deadline);
  }

  /**
   * Stores hospitals and institutions as the seed names them. What is derived of a stored hospital
   * stays, and its facts are sorted by its present name.
   *
   * @param named the hospitals with nothing derived
   * @param institutions the institutions
   * @param deadline the deadline
   */
  public void save(
      Collection<Hospital> named, Collection<Institution> institutions, Deadline deadline) {
    Map<String, Hospital> stored = byId(deadline);
    Merges.Merged merged = merges.all(deadline);
    List<Hospital> present =
        named.stream()
            .filter(it -> !merged.hospitals().containsKey(it.id()))
            .map(it -> Profile.kept(it, stored.get(it.id())))
            .map(it -> merged.named(it))
            .toList();
    hospitals.save(present, deadline);
    hospitals.saveInstitutions(institutions, deadline);
    for (Hospital hospital : present) {
      Hospital before = stored.get(hospital.id());
      if (before != null) {
        facts.rename(hospital.id(), hospital.name(), deadline);
      }
    }
  }

  /**
   * Makes the facts of a file of the seed what its rows say. New rows are inserted; a changed row
   * updates the fields that no editor changed; the fact of a row that is gone is rejected unless an
   * editor changed it. An unchanged row is not written.
   *
   * @param file the file's name
   * @param rows the facts of all its rows, with version 1 and the present as their dates
   * @param deadline the deadline
   * @return how many facts were written
   */
  public int load(String file, List<Fact> rows, Deadline deadline) {
    List<Document> wanted = documents(file, rows, deadline);
    int written = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      SeedMerge merge = SeedMerge.of(facts.ofSeed(file, deadline), wanted);
      int inserted = facts.insert(merge.inserted(), deadline);
      int replaced = facts.replace(merge.replaced(), deadline);
      written += inserted + replaced;
      if (inserted == merge.inserted().size() && replaced == merge.replaced().size()) {
        return written;
      }
    }
    throw new IllegalStateException(
        "The facts of " + file + " were changed again and again while they were loaded.");
  }

  /**
   * Makes the conflicts that a file of the seed names the ones stored for it.
   *
   * @param file the file's name
   * @param conflicts all conflicts that it names
   * @param deadline the deadline
   */
  public void saveConflicts(String file, Collection<Conflict> conflicts, Deadline deadline) {
    facts.saveConflicts(file, conflicts, deadline);
  }

  /**
   * Derives what hospitals show from their articles and their verified attributes.
   *
   * @param now when it is done
   * @param deadline the deadline
   */
  public void refreshHospitals(Instant now, Deadline deadline) {
    profiles.refresh(now, deadline);
  }

  /**
   * The hospitals that answer for these, some of which may have been merged.
   *
   * @param hospitalIds stored keys of hospitals
   * @param deadline the deadline
   * @return the keys in the same order, each once
   */
  public List<String> present(Collection<String> hospitalIds, Deadline deadline) {
    Merges.Merged merged = merges.all(deadline);
    return hospitalIds.stream().map(merged::hospital).distinct().toList();
  }

  private List<Document> documents(String file, List<Fact> rows, Deadline deadline) {
    Map<String, Hospital> byId = byId(deadline);
    Merges.Merged merged = merges.all(deadline);
    return rows.stream()
        .map(
            it -> {
              Hospital hospital = byId.get(merged.hospital(it.hospitalId()));
              Document row = FactStore.document(it, name(hospital, it));
              merged.repoint(row, "hospitalId");
              merged.repoint(row, "parentId");
              return row.append("seed", SeedMerge.row(file, it.id()));
            })
        .toList();
  }

  private static String name(@Nullable Hospital hospital, Fact fact) {
    if (hospital == null) {
      throw new IllegalStateException(
          "The fact "
              + fact.id()
              + " is about a hospital that is not stored: "
              + fact.hospitalId());
    }
    return hospital.name();
  }

  private static Decision checked(Decision decision) {
    return new Decision(decision.by(), Words.reason(decision.reason()), decision.at());
  }

  private <T> T shared(Supplier<T> work) {
    return locked(moving.readLock(), work);
  }

  private <T> T alone(Supplier<T> work) {
    return locked(moving.writeLock(), work);
  }

  private static <T> T locked(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private Map<String, Hospital> byId(Deadline deadline) {
    return hospitals.all(deadline).stream().collect(Collectors.toMap(Hospital::id, it -> it));
  }
}
