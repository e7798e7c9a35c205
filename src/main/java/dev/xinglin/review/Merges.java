package dev.xinglin.review;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Hospital;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Which facts and hospitals were found to be another one. A merge is stored before its first write
 * and marked done after its last, so one that was cut is finished at the next start.
 */
final class Merges {

  /** What was merged. */
  enum Type {
    /** A fact. */
    FACT,
    /** A hospital. */
    HOSPITAL,
    /** An article. */
    ARTICLE
  }

  private final Store store;

  Merges(Store store) {
    this.store = store;
  }

  /** A merge that is not done yet. */
  static Document intent(Type type, String lost, String survivor, Decision decision) {
    return new Document("_id", key(type, lost))
        .append("type", type.name())
        .append("lost", lost)
        .append("survivor", survivor)
        .append("by", decision.by())
        .append("reason", decision.reason())
        .append("at", Date.from(decision.at()))
        .append("done", false);
  }

  /** Who decided on a stored merge, why and when. */
  static Decision decision(Document merge) {
    return new Decision(
        merge.getString("by"), merge.getString("reason"), merge.getDate("at").toInstant());
  }

  /** Stores a merge, done or not. */
  void save(Document merge, Deadline deadline) {
    store.write(
        Collections.MERGES,
        List.of(
            new ReplaceOneModel<>(
                Filters.eq(merge.get("_id")), merge, new ReplaceOptions().upsert(true))),
        deadline);
  }

  /** Marks a merge as done, after all that were lost to its loser are lost to its survivor. */
  void finish(Document merge, Deadline deadline) {
    Bson older =
        Filters.and(
            Filters.eq("type", merge.get("type")), Filters.eq("survivor", merge.get("lost")));
    store.write(
        Collections.MERGES,
        List.of(
            new UpdateManyModel<>(older, Updates.set("survivor", merge.get("survivor"))),
            new UpdateOneModel<>(Filters.eq(merge.get("_id")), Updates.set("done", true))),
        deadline);
  }

  /** Forgets a merge that was not begun. */
  void withdraw(Document merge, Deadline deadline) {
    store.write(
        Collections.MERGES, List.of(new DeleteOneModel<>(Filters.eq(merge.get("_id")))), deadline);
  }

  /** The merge that something was lost in. */
  Optional<Document> of(Type type, String lost, Deadline deadline) {
    return find(Filters.eq(key(type, lost)), deadline).stream().findFirst();
  }

  /** The merges that were cut. */
  List<Document> unfinished(Deadline deadline) {
    return find(Filters.eq("done", false), deadline);
  }

  /** By what was lost, what answers for it. */
  Map<String, String> survivors(Type type, Collection<String> lost, Deadline deadline) {
    List<String> keys = lost.stream().map(it -> key(type, it)).toList();
    return find(Filters.in("_id", keys), deadline).stream()
        .collect(Collectors.toMap(it -> it.getString("lost"), it -> it.getString("survivor")));
  }

  /** What answers for a slug that was lost. */
  Optional<String> bySlug(Type type, String slug, Deadline deadline) {
    Bson filter = Filters.and(Filters.eq("slug", slug), Filters.eq("type", type.name()));
    return find(filter, deadline).stream().map(it -> it.getString("survivor")).findFirst();
  }

  /** All merges. */
  Merged all(Deadline deadline) {
    Merged merged = new Merged(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Document merge : find(new Document(), deadline)) {
      String survivor = merge.getString("survivor");
      if (Type.FACT.name().equals(merge.getString("type"))) {
        merged.facts.put(merge.getString("lost"), survivor);
      } else if (Type.HOSPITAL.name().equals(merge.getString("type"))) {
        merged.hospitals.put(merge.getString("lost"), survivor);
        merged
            .names
            .computeIfAbsent(survivor, it -> new ArrayList<>())
            .addAll(merge.getList("names", String.class));
      }
    }
    return merged;
  }

  private List<Document> find(Bson filter, Deadline deadline) {
    return store.find(Collections.MERGES, Query.where(filter), deadline);
  }

  private static String key(Type type, String lost) {
    return type.name().charAt(0) + ":" + lost;
  }

  /**
   * All merges at one time.
   *
   * @param facts the survivor of each lost fact
   * @param hospitals the survivor of each lost hospital
   * @param names by survivor the names that it answers to since
   */
  record Merged(
      Map<String, String> facts, Map<String, String> hospitals, Map<String, List<String>> names) {

    /** The hospital itself, or the one that it was found to be. */
    String hospital(String id) {
      return hospitals.getOrDefault(id, id);
    }

    /** A hospital that answers to the names of those that were found to be it. */
    Hospital named(Hospital it) {
      return Profile.named(it, names.getOrDefault(it.id(), List.of()), it.formerNames());
    }

    /** A hospital and all that were found to be it. */
    List<String> also(String id) {
      return Stream.concat(
              Stream.of(id),
              hospitals.entrySet().stream()
                  .filter(it -> it.getValue().equals(id))
                  .map(Map.Entry::getKey))
          .toList();
    }

    /** A stored fact's reference, pointed to what answers for it now. */
    void repoint(Document fact, String field) {
      Map<String, String> survivors = field.equals("hospitalId") ? hospitals : facts;
      String now = survivors.get(fact.getString(field));
      if (now != null) {
        fact.put(field, now);
      }
    }
  }
}
