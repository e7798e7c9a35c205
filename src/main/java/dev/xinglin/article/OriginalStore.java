package dev.xinglin.article;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dev.xinglin.model.Deadline;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The files that articles were imported from, and the marks of the pages that are done. */
@Component
public class OriginalStore {
  private final Store store;

  /**
   * The originals of a store.
   *
   * @param store the store
   */
  public OriginalStore(Store store) {
    this.store = store;
  }

  /**
   * Keeps files that are not kept yet.
   *
   * @param originals the files, some of them perhaps the same
   * @param deadline the deadline
   */
  public void keep(Collection<Original> originals, Deadline deadline) {
    Map<String, Original> added =
        originals.stream()
            .collect(Collectors.toMap(Original::sha256, Function.identity(), (a, b) -> a));
    Query kept = new Query(Filters.in("_id", added.keySet()), Projections.include("_id"), null, 0);
    store
        .find(Collections.ORIGINALS, kept, deadline)
        .forEach(it -> added.remove(it.getString("_id")));
    store.write(
        Collections.ORIGINALS,
        added.values().stream().map(it -> new InsertOneModel<>(it.document())).toList(),
        deadline);
  }

  /**
   * The files that pages were read from.
   *
   * @param fingerprints pages
   * @param deadline the deadline
   * @return one file for each page that is kept
   */
  public Collection<Original> of(Collection<String> fingerprints, Deadline deadline) {
    return store
        .find(Collections.ORIGINALS, Query.where(Filters.in("fingerprint", fingerprints)), deadline)
        .stream()
        .map(Original::of)
        .collect(Collectors.toMap(Original::fingerprint, Function.identity(), (a, b) -> a))
        .values();
  }

  /**
   * The pages that are imported to the end.
   *
   * @param fingerprints pages
   * @param deadline the deadline
   * @return those of them that are
   */
  public Set<String> finished(Collection<String> fingerprints, Deadline deadline) {
    return store
        .find(Collections.IMPORTS, Query.where(Filters.in("_id", fingerprints)), deadline)
        .stream()
        .map(it -> it.getString("_id"))
        .collect(Collectors.toSet());
  }

  /**
   * Marks pages as imported to the end.
   *
   * @param fingerprints the pages
   * @param now when it was done
   * @param deadline the deadline
   */
  public void finish(Collection<String> fingerprints, Instant now, Deadline deadline) {
    List<ReplaceOneModel<Document>> marks =
        fingerprints.stream()
            .map(
                it ->
                    new ReplaceOneModel<>(
                        Filters.eq(it),
                        new Document("_id", it).append("finishedAt", Date.from(now)),
                        new ReplaceOptions().upsert(true)))
            .toList();
    store.write(Collections.IMPORTS, marks, deadline);
  }
}
