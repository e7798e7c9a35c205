package dev.xinglin.query;

import dev.xinglin.model.Deadline;
import dev.xinglin.model.RequestException;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The lists of one listing: one at the root, or one below each of many parents, all of which are
 * answered by one command for rows and one for counts.
 */
public final class Lists {
  private final Store store;
  private final Listing listing;
  private final Deadline deadline;
  private @Nullable Bson match;

  Lists(Store store, Listing listing, Deadline deadline) {
    this.store = store;
    this.listing = listing;
    this.deadline = deadline;
  }

  /**
   * Reads a page of the root list.
   *
   * @param request which page
   * @param fields the stored fields to read
   * @return the page
   * @throws RequestException if a cursor is none of this list
   */
  public Page page(PageRequest request, Collection<String> fields) {
    Cursors cursors = listing.cursors(null);
    Bson filter = MatchWriter.and(match(), bounds(request, cursors));
    Query query =
        new Query(
            filter,
            projection(fields),
            listing.order().sort(request.backward()),
            request.size() + 1);
    return page(store.find(listing.entity().collection(), query, deadline), request, cursors);
  }

  /**
   * Counts the root list.
   *
   * @param request which page is asked for beside the count
   * @return how many documents it has over all pages
   * @throws RequestException if a cursor is none of this list
   */
  public long count(PageRequest request) {
    bounds(request, listing.cursors(null));
    return store.count(listing.entity().collection(), match(), deadline);
  }

  /**
   * Reads a page of each parent's list.
   *
   * @param parents the parents' stored keys
   * @param request which page; a cursor in it fits one parent at most
   * @param fields the stored fields to read
   * @return by parent the page, or the exception that its cursor causes
   */
  public Map<String, Object> pages(
      Collection<String> parents, PageRequest request, Collection<String> fields) {
    Map<String, Bson> bounds = new LinkedHashMap<>();
    Map<String, Object> pages = new HashMap<>(bounded(parents, request, bounds));
    Map<String, List<Document>> rows = rows(bounds, request, fields);
    bounds
        .keySet()
        .forEach(
            it ->
                pages.put(
                    it, page(rows.getOrDefault(it, List.of()), request, listing.cursors(it))));
    return pages;
  }

  /**
   * Checks a request of which no rows are wanted.
   *
   * @param parents the parents' stored keys
   * @param request which page
   * @return by parent the exception that its cursor causes; the others are left out
   */
  public Map<String, RequestException> refused(Collection<String> parents, PageRequest request) {
    return bounded(parents, request, new HashMap<>());
  }

  /** Writes each parent's bounds, and returns for which parents a cursor is none of theirs. */
  private Map<String, RequestException> bounded(
      Collection<String> parents, PageRequest request, Map<String, Bson> bounds) {
    Map<String, RequestException> refused = new HashMap<>();
    for (String parent : parents) {
      try {
        bounds.put(parent, bounds(request, listing.cursors(parent)));
      } catch (RequestException e) {
        refused.put(parent, e);
      }
    }
    return refused;
  }

  /**
   * Counts each parent's list.
   *
   * @param parents the parents' stored keys
   * @return the counts; a parent without documents is left out
   */
  public Map<String, Long> counts(Collection<String> parents) {
    return Counts.of(store, listing.entity().collection(), match(), relation(), parents, deadline);
  }

  private Map<String, List<Document>> rows(
      Map<String, Bson> bounds, PageRequest request, Collection<String> fields) {
    Map<String, List<Document>> rows = new HashMap<>();
    if (bounds.isEmpty()) {
      return rows;
    }
    // A cursor fits one parent at most, so where there is one, all bounds are that parent's.
    Bson bound = bounds.values().iterator().next();
    String foreign = relation().foreignField();
    List<Bson> pipeline =
        new ArrayList<>(
            Counts.perKey(MatchWriter.and(match(), bound), relation(), bounds.keySet()));
    pipeline.add(new Document("$sort", listing.order().sort(request.backward())));
    pipeline.add(new Document("$project", projection(fields).append(foreign, 1)));
    pipeline.add(group(foreign));
    pipeline.add(new Document("$project", slice(request.size() + 1)));
    for (Document group : store.aggregate(listing.entity().collection(), pipeline, deadline)) {
      rows.put(group.getString("_id"), group.getList("rows", Document.class));
    }
    return rows;
  }

  private static Bson group(String foreign) {
    return new Document(
        "$group",
        new Document("_id", "$" + foreign).append("rows", new Document("$push", "$$ROOT")));
  }

  private static Document slice(int size) {
    return new Document("rows", new Document("$slice", List.of("$rows", size)));
  }

  private static Page page(List<Document> found, PageRequest request, Cursors cursors) {
    boolean more = found.size() > request.size();
    List<Document> rows = new ArrayList<>(more ? found.subList(0, request.size()) : found);
    if (request.backward()) {
      Collections.reverse(rows);
      return new Page(rows, request.before() != null, more, cursors);
    }
    return new Page(rows, more, request.after() != null, cursors);
  }

  private Bson bounds(PageRequest request, Cursors cursors) {
    List<Bson> bounds = new ArrayList<>();
    bounds.add(new Document());
    if (request.after() != null) {
      List<Object> values = cursors.read(request.after(), "after");
      bounds.add(Keyset.beyond(listing.order(), values, true));
    }
    if (request.before() != null) {
      List<Object> values = cursors.read(request.before(), "before");
      bounds.add(Keyset.beyond(listing.order(), values, false));
    }
    return new Document("$and", bounds);
  }

  private synchronized Bson match() {
    if (match == null) {
      match =
          MatchWriter.and(
              listing.entity().base(listing.review()),
              new MatchWriter(store, deadline).write(listing.filter()));
    }
    return match;
  }

  private Relation relation() {
    Relation relation = listing.relation();
    if (relation == null) {
      throw new IllegalStateException("The root has no parents.");
    }
    return relation;
  }

  static Document projection(Collection<String> fields) {
    Document projection = new Document();
    fields.forEach(it -> projection.append(it, 1));
    return projection.append("_id", 1);
  }
}
