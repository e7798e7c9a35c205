package dev.xinglin.review;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /**
   * A review over the stores.
   *
   * @param facts the facts
   * @param hospitals the hospitals
   * @param articles the articles
   */
  public Review(FactStore facts, HospitalStore hospitals, ArticleStore articles) {
    this.facts = facts;
    this.hospitals = hospitals;
    this.articles = articles;
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
    hospitals.save(
        named.stream().map(it -> Profile.kept(it, stored.get(it.id()))).toList(), deadline);
    hospitals.saveInstitutions(institutions, deadline);
    for (Hospital hospital : named) {
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
      if (replaced == merge.replaced().size()) {
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
    Map<String, List<String>> articleIds = articles.byHospital(deadline);
    Map<String, List<Fact>> attributes =
        facts.verifiedAttributes(deadline).stream()
            .collect(Collectors.groupingBy(Fact::hospitalId));
    List<Hospital> refreshed = new ArrayList<>();
    for (Hospital hospital : hospitals.all(deadline)) {
      Profile profile = Profile.of(attributes.getOrDefault(hospital.id(), List.of()));
      refreshed.add(profile.on(hospital, articleIds.getOrDefault(hospital.id(), List.of()), now));
    }
    hospitals.save(refreshed, deadline);
  }

  private List<Document> documents(String file, List<Fact> rows, Deadline deadline) {
    Map<String, Hospital> byId = byId(deadline);
    return rows.stream()
        .map(
            it ->
                FactStore.document(it, name(byId.get(it.hospitalId()), it))
                    .append("seed", SeedMerge.row(file, it.id())))
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

  private Map<String, Hospital> byId(Deadline deadline) {
    return hospitals.all(deadline).stream().collect(Collectors.toMap(Hospital::id, it -> it));
  }
}
