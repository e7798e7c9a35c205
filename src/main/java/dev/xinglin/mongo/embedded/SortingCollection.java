package dev.xinglin.mongo.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that looks up the values to sort by once a document. The stock collection does it,
 * path by path, for every comparison, so that a page of 20,000 documents took ten seconds.
 */
class SortingCollection extends H2Collection {
  private static final String NATURAL = "$natural";

  SortingCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
  }

  @Override
  protected QueryResult matchDocumentsFromStream(
      Stream<Document> documents,
      Document filter,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    if (order == null || order.isEmpty() || order.containsKey(NATURAL)) {
      return super.matchDocumentsFromStream(
          documents, filter, order, skip, limit, batchSize, projection);
    }
    Stream<Document> sorted =
        documents
            .filter(it -> documentMatchesQuery(it, filter))
            .map(it -> new Keyed(it, order))
            .sorted(comparator(order))
            .map(Keyed::document);
    return super.matchDocumentsFromStream(
        sorted, new Document(), null, skip, limit, batchSize, projection);
  }

  private static Comparator<Keyed> comparator(Document order) {
    List<Comparator<Object>> comparators = new ArrayList<>();
    for (Object direction : order.values()) {
      boolean ascending = ((Number) direction).intValue() > 0;
      comparators.add(ascending ? ValueComparator.asc() : ValueComparator.desc());
    }
    return (one, other) -> {
      for (int i = 0; i < comparators.size(); i++) {
        int difference = comparators.get(i).compare(one.keys().get(i), other.keys().get(i));
        if (difference != 0) {
          return difference;
        }
      }
      return 0;
    };
  }

  /**
   * A document and what it is sorted by.
   *
   * @param document the document as stored
   * @param keys its values, one for each field of the order
   */
  private record Keyed(Document document, List<Object> keys) {
    Keyed(Document document, Document order) {
      this(
          document,
          order.entrySet().stream()
              .map(Map.Entry::getKey)
              .map(it -> Utils.getSubdocumentValueCollectionAware(document, it))
              .toList());
    }
  }
}
