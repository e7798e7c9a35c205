package dev.xinglin.query;

import dev.xinglin.model.Deadline;
import dev.xinglin.model.RequestException;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import dev.xinglin.vocabulary.Vocabularies;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Answers every connection, at the root or nested, and every way to one document. */
public final class Engine {
  private static final Set<ReviewStatus> VERIFIED = Set.of(ReviewStatus.VERIFIED);

  private final Store store;
  private final FilterReader filters;

  /**
   * An engine on a store.
   *
   * @param store the store
   * @param vocabularies the codes that filters may name
   */
  public Engine(Store store, Vocabularies vocabularies) {
    this.store = store;
    this.filters = new FilterReader(vocabularies);
  }

  /**
   * Reads what a connection lists from its arguments.
   *
   * @param entity what is listed
   * @param relation the way from the parent; null at the root
   * @param arguments the coerced arguments {@code filter}, {@code orderBy} and {@code review}
   * @return the listing
   * @throws RequestException if an argument breaks a rule
   */
  @SuppressWarnings("unchecked") // graphql-java coerces input objects to maps
  public Listing listing(
      Entity entity, @Nullable Relation relation, Map<String, Object> arguments) {
    Map<String, Object> filter = (Map<String, Object>) arguments.get("filter");
    Order order = OrderReader.read(entity, (List<Map<String, Object>>) arguments.get("orderBy"));
    Set<ReviewStatus> review = review((List<String>) arguments.get("review"));
    String canonical =
        String.join(
            "\n",
            entity.name(),
            relation == null ? "" : relation.name() + relation.foreignField(),
            Listing.canonical(filter),
            new TreeSet<>(review).toString(),
            order.canonical());
    return new Listing(
        entity, relation, filters.read(entity, filter, "filter"), review, order, canonical);
  }

  /**
   * Starts to answer a listing. The filter's relations are followed once, at the first need.
   *
   * @param listing what is listed
   * @param deadline the request's deadline
   * @return the lists of the root or of many parents
   */
  public Lists lists(Listing listing, Deadline deadline) {
    return new Lists(store, listing, deadline);
  }

  /**
   * Reads documents by their keys, in one command.
   *
   * @param entity what they are; documents of other kinds, or not verified, are left out
   * @param keys the stored keys
   * @param fields the stored fields to read
   * @param deadline the request's deadline
   * @return the documents by key; a missing one is left out
   */
  public Map<String, Document> byKey(
      Entity entity, Collection<String> keys, Collection<String> fields, Deadline deadline) {
    Map<String, Document> found = new HashMap<>();
    for (Document document :
        matching(entity, new Document("_id", new Document("$in", keys)), fields, deadline)) {
      found.put(document.getString("_id"), document);
    }
    return found;
  }

  /**
   * Reads documents by a condition on stored fields, in one command.
   *
   * @param entity what they are; documents of other kinds, or not verified, are left out
   * @param condition the condition
   * @param fields the stored fields to read
   * @param deadline the request's deadline
   * @return the documents, in no order
   */
  public List<Document> matching(
      Entity entity, Bson condition, Collection<String> fields, Deadline deadline) {
    Bson filter = MatchWriter.and(entity.base(VERIFIED), condition);
    return store.find(
        entity.collection(), new Query(filter, Lists.projection(fields), null, 0), deadline);
  }

  /**
   * Reads the conflicts of facts, in one command.
   *
   * @param facts the facts' stored keys
   * @param deadline the request's deadline
   * @return the conflicts with at least one of them, by their keys
   */
  public List<Document> conflicts(Collection<String> facts, Deadline deadline) {
    Document filter = new Document("factIds", new Document("$in", facts));
    return store.find(
        Collections.CONFLICTS, new Query(filter, null, new Document("_id", 1), 0), deadline);
  }

  /**
   * What the filter of a connection makes the store do.
   *
   * @param entity what is listed
   * @param arguments the coerced arguments
   * @return about how many comparisons a document goes through, and much for each relation; 0 where
   *     the filter breaks a rule, which is told when it is executed
   */
  @SuppressWarnings("unchecked") // graphql-java coerces input objects to maps
  public long cost(Entity entity, Map<String, Object> arguments) {
    try {
      return FilterCost.of(
          filters.read(entity, (Map<String, Object>) arguments.get("filter"), "filter"));
    } catch (RequestException e) {
      return 0;
    }
  }

  private static Set<ReviewStatus> review(@Nullable List<String> states) {
    if (states == null) {
      return VERIFIED;
    }
    if (states.isEmpty()) {
      throw OperandReader.emptyList("review");
    }
    Set<ReviewStatus> review = new TreeSet<>();
    states.forEach(it -> review.add(ReviewStatus.valueOf(it)));
    return review;
  }
}
