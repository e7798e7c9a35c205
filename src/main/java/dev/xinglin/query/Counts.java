package dev.xinglin.query;

import dev.xinglin.model.Deadline;
import dev.xinglin.mongo.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Counts related documents by what they belong to, in one command. */
final class Counts {
  private Counts() {}

  /**
   * Counts documents.
   *
   * @param match which documents
   * @param relation the way that leads to them
   * @param keys the local keys to count for; null for all
   * @return the count by key; a key without documents is left out
   */
  static Map<String, Long> of(
      Store store,
      String collection,
      Bson match,
      Relation relation,
      @Nullable Collection<String> keys,
      Deadline deadline) {
    List<Bson> pipeline = new ArrayList<>(perKey(match, relation, keys));
    pipeline.add(
        new Document(
            "$group",
            new Document("_id", "$" + relation.foreignField())
                .append("n", new Document("$sum", 1))));
    Map<String, Long> counts = new HashMap<>();
    for (Document count : store.aggregate(collection, pipeline, deadline)) {
      if (count.get("_id") instanceof String key) {
        counts.put(key, count.get("n", Number.class).longValue());
      }
    }
    return counts;
  }

  /** The stages after which each document stands once for each key that it belongs to. */
  static List<Bson> perKey(Bson match, Relation relation, @Nullable Collection<String> keys) {
    String foreign = relation.foreignField();
    List<Bson> stages = new ArrayList<>();
    Bson among = keys == null ? new Document() : new Document(foreign, new Document("$in", keys));
    stages.add(new Document("$match", MatchWriter.and(among, match)));
    if (relation.foreignList()) {
      stages.add(new Document("$unwind", "$" + foreign));
      stages.add(new Document("$match", among));
    }
    return stages;
  }
}
