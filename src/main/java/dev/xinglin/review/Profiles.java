package dev.xinglin.review;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.RequestException;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;

/** Keeps what hospitals show true to their articles and their verified attributes. */
final class Profiles {
  private final Store store;
  private final FactStore facts;
  private final HospitalStore hospitals;
  private final ArticleStore articles;

  Profiles(Store store, FactStore facts, HospitalStore hospitals, ArticleStore articles) {
    this.store = store;
    this.facts = facts;
    this.hospitals = hospitals;
    this.articles = articles;
  }

  /** Derives what all hospitals show; one derives after the other, so the last has seen all. */
  synchronized void refresh(Instant now, Deadline deadline) {
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

  /** Derives what some hospitals show of their attributes. */
  synchronized void refresh(Collection<String> hospitalIds, Instant now, Deadline deadline) {
    List<Hospital> refreshed = new ArrayList<>();
    for (Hospital hospital : hospitals.hospitals(hospitalIds, deadline).values()) {
      Profile profile = Profile.of(facts.verifiedAttributes(hospital.id(), deadline));
      refreshed.add(profile.on(hospital, hospital.articleIds(), now));
    }
    hospitals.save(refreshed, deadline);
  }

  /**
   * Writes something that hospitals are derived from. A mark stands from before the write until
   * they are derived, so that the next start does it where this one was cut.
   *
   * @param hospitalIds the hospitals; none where nothing is derived from what is written
   * @param write the write; a refused one leaves no mark
   */
  <T> T deriving(
      Collection<String> hospitalIds, Instant now, Deadline deadline, Supplier<T> write) {
    if (hospitalIds.isEmpty()) {
      return write.get();
    }
    String mark = UUID.randomUUID().toString();
    store.write(
        Collections.UNFINISHED, List.of(new InsertOneModel<>(new Document("_id", mark))), deadline);
    try {
      T written = write.get();
      refresh(hospitalIds, now, deadline);
      remove(List.of(mark), deadline);
      return written;
    } catch (RequestException e) {
      remove(List.of(mark), deadline);
      throw e;
    }
  }

  /** Derives what a cut write left underived. */
  void resume(Instant now, Deadline deadline) {
    List<String> marks =
        store.find(Collections.UNFINISHED, Query.where(new Document()), deadline).stream()
            .map(it -> it.getString("_id"))
            .toList();
    if (!marks.isEmpty()) {
      refresh(now, deadline);
      remove(marks, deadline);
    }
  }

  private void remove(List<String> marks, Deadline deadline) {
    store.write(
        Collections.UNFINISHED,
        marks.stream().map(it -> new DeleteOneModel<Document>(Filters.eq(it))).toList(),
        deadline);
  }
}
