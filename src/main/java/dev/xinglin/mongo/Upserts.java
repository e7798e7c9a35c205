package dev.xinglin.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import dev.xinglin.model.Deadline;
import dev.xinglin.mongo.Store.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/** Writes whole documents where they differ from what is stored. */
public final class Upserts {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private Upserts() {}

  /**
   * Inserts the documents that are not stored and replaces those that differ. When a document was
   * created stays; when it was updated changes only with something else.
   *
   * @param store where to
   * @param collection the collection's name
   * @param wanted the documents as they shall be, at most one for an {@code _id}
   * @param deadline the deadline
   * @return how many were written
   */
  public static int write(
      Store store, String collection, Collection<Document> wanted, Deadline deadline) {
    Map<Object, Document> stored = stored(store, collection, wanted, deadline);
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Document document : wanted) {
      Document before = stored.get(document.get("_id"));
      if (before == null || differs(before, document)) {
        writes.add(new ReplaceOneModel<>(Filters.eq(document.get("_id")), document, UPSERT));
      }
    }
    store.write(collection, writes, deadline);
    return writes.size();
  }

  private static Map<Object, Document> stored(
      Store store, String collection, Collection<Document> wanted, Deadline deadline) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    List<Object> ids = wanted.stream().map(it -> it.get("_id")).toList();
    return store.find(collection, Query.where(Filters.in("_id", ids)), deadline).stream()
        .collect(Collectors.toMap(it -> it.get("_id"), Function.identity()));
  }

  /** Takes over when it was created, then compares all but when it was updated. */
  private static boolean differs(Document before, Document wanted) {
    if (before.containsKey("createdAt")) {
      wanted.put("createdAt", before.get("createdAt"));
    }
    return !undated(before).equals(undated(wanted));
  }

  private static Document undated(Document document) {
    Document copy = new Document(document);
    copy.remove("updatedAt");
    if (document.get(OrderKeys.FIELD) instanceof Document keys) {
      Document rest = new Document(keys);
      rest.remove("updatedAt");
      copy.put(OrderKeys.FIELD, rest);
    }
    return copy;
  }
}
