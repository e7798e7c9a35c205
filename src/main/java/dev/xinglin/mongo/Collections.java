package dev.xinglin.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * The collections, and beside them the indexes that a MongoDB server gets. The embedded store gets
 * none: it would scan all the same, and open more slowly.
 */
public final class Collections {
  /** Facts of every kind; {@code kind} tells which. */
  public static final String FACTS = "facts";

  /** Hospitals that an article is about. */
  public static final String HOSPITALS = "hospitals";

  /** Articles without their texts. */
  public static final String ARTICLES = "articles";

  /** Text revisions; none is ever altered. */
  public static final String TEXTS = "texts";

  /** Institutions that are partners only. */
  public static final String INSTITUTIONS = "institutions";

  /** Pairs of facts that cannot both be right, keyed by the pair. */
  public static final String CONFLICTS = "conflicts";

  /** The files of the seed that are loaded to the end. */
  public static final String LOADS = "loads";

  /** Facts and hospitals that were found to be another one, keyed by the lost id. */
  public static final String MERGES = "merges";

  /** Marks of decisions whose consequences are not derived yet; empty but for a moment. */
  public static final String UNFINISHED = "unfinished";

  /** The bytes that articles were imported from, keyed by their SHA-256. */
  public static final String ORIGINALS = "originals";

  /** The pages that are imported to the end, keyed by their fingerprint. */
  public static final String IMPORTS = "imports";

  /** What the store knows of itself, such as its schema version. */
  public static final String META = "meta";

  /** The orders of a root list of facts that are worth an index. */
  private static final List<String> FACT_ORDERS =
      List.of("name", "hospital", "when", "level", "status", "prominence", "value", "updatedAt");

  private static final List<String> HOSPITAL_ORDERS = List.of("name", "grade", "updatedAt");
  private static final List<String> ARTICLE_ORDERS = List.of("name", "publishedOn", "updatedAt");

  /** Every index of every collection. */
  static final List<Index> INDEXES =
      Stream.of(factIndexes(), hospitalIndexes(), articleIndexes(), otherIndexes())
          .flatMap(List::stream)
          .toList();

  private Collections() {}

  /**
   * Creates the indexes that are not there yet.
   *
   * @param database a database on a MongoDB server
   */
  static void createIndexes(MongoDatabase database) {
    INDEXES.stream()
        .collect(Collectors.groupingBy(Index::collection))
        .forEach(
            (collection, indexes) ->
                database
                    .getCollection(collection)
                    .createIndexes(indexes.stream().map(Index::model).toList()));
  }

  private static List<Index> factIndexes() {
    List<Index> indexes = new ArrayList<>();
    indexes.add(index(FACTS, Indexes.ascending("hospitalId", "kind", "review")));
    indexes.add(index(FACTS, Indexes.ascending("articleIds", "kind", "review")));
    indexes.add(index(FACTS, Indexes.ascending("review"), factsByDefault()));
    indexes.add(index(FACTS, Indexes.ascending("kind", "review"), factsByDefault()));
    indexes.add(index(FACTS, Indexes.ascending("review"), order("confidence")));
    indexes.add(new Index(FACTS, Indexes.ascending("identity"), true));
    indexes.add(index(FACTS, Indexes.ascending("edited")));
    for (String order : FACT_ORDERS) {
      indexes.add(index(FACTS, Indexes.ascending("kind", "review"), order(order)));
    }
    return indexes;
  }

  private static List<Index> hospitalIndexes() {
    List<Index> indexes = new ArrayList<>();
    indexes.add(index(HOSPITALS, Indexes.ascending("slug")));
    indexes.add(index(HOSPITALS, Indexes.ascending("articleIds")));
    HOSPITAL_ORDERS.forEach(it -> indexes.add(index(HOSPITALS, order(it))));
    return indexes;
  }

  private static List<Index> articleIndexes() {
    List<Index> indexes = new ArrayList<>();
    indexes.add(index(ARTICLES, Indexes.ascending("slug")));
    indexes.add(index(ARTICLES, Indexes.ascending("hospitalIds")));
    ARTICLE_ORDERS.forEach(it -> indexes.add(index(ARTICLES, order(it))));
    indexes.add(index(ARTICLES, newestFirst()));
    return indexes;
  }

  private static List<Index> otherIndexes() {
    return List.of(
        index(TEXTS, Indexes.ascending("articleId", "revision")),
        index(ARTICLES, Indexes.ascending("seed.original.page")),
        index(CONFLICTS, Indexes.ascending("factIds")),
        index(MERGES, Indexes.ascending("slug")));
  }

  /** The default order of facts: hospital, article, position, id. */
  static Bson factsByDefault() {
    return Indexes.ascending(
        Stream.concat(
                Stream.of("hospital", "article", "position").flatMap(Collections::orderKeys),
                Stream.of("_id"))
            .toList());
  }

  /** The default order of articles: newest first, without a date last, id. */
  static Bson newestFirst() {
    return Indexes.compoundIndex(
        Indexes.ascending("order.publishedOn.missing"),
        Indexes.descending("order.publishedOn.key"),
        Indexes.ascending("_id"));
  }

  /** Ascending by one order, nulls last, then by id: the default of hospitals by name. */
  static Bson order(String name) {
    return Indexes.ascending(Stream.concat(orderKeys(name), Stream.of("_id")).toList());
  }

  private static Stream<String> orderKeys(String name) {
    return Stream.of("order." + name + ".missing", "order." + name + ".key");
  }

  private static Index index(String collection, Bson... keys) {
    return new Index(collection, Indexes.compoundIndex(Arrays.asList(keys)), false);
  }

  /**
   * An index.
   *
   * @param collection whose it is
   * @param keys its fields and their directions
   * @param unique whether no two documents that have the field may have the same value
   */
  record Index(String collection, Bson keys, boolean unique) {
    IndexModel model() {
      return new IndexModel(keys, new IndexOptions().unique(unique).sparse(unique));
    }
  }
}
