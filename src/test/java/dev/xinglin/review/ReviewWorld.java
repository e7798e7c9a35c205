package dev.xinglin.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Article;
import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Details;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Level;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Qualifier;
import dev.xinglin.model.Range;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import dev.xinglin.mongo.CutStore;
import dev.xinglin.mongo.Store;
import dev.xinglin.text.Periods;
import dev.xinglin.vocabulary.Vocabularies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;

/** Two invented hospitals with two articles, and what tests ask of them. */
final class ReviewWorld {
  static final Vocabularies VOCABULARIES = Vocabularies.load();
  static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
  static final Instant LATER = Instant.parse("2024-02-01T00:00:00Z");
  static final Decision WHY = new Decision("li", "核对过原文", LATER);

  static final String PINE = "pine";
  static final String LAKE = "lake";
  static final String SPRING = "spring-news";
  static final String AUTUMN = "autumn-news";

  private static final String CONTENT =
      "松岭市医院开放床位820张。卒中中心是省级中心。医院是三级乙等医院。2022年获评先进单位。湖滨县医院是二级甲等医院。";

  private final MongoDatabase database;
  private final Store store;
  final Review review;

  ReviewWorld(MongoDatabase database) {
    this(database, new Store(database));
  }

  ReviewWorld(MongoDatabase database, Store store) {
    this.database = database;
    this.store = store;
    this.review =
        new Review(
            new FactStore(store),
            new HospitalStore(store, VOCABULARIES),
            new ArticleStore(store),
            store,
            VOCABULARIES);
  }

  /** The same database through a store that stops after so many writes. */
  ReviewWorld cutAfter(int writes) {
    return new ReviewWorld(database, new CutStore(database, writes));
  }

  /** How many writes went through this world's store. */
  int writes() {
    return ((CutStore) store).done();
  }

  ReviewWorld prepared() {
    review.save(List.of(hospital(PINE, "松岭市医院"), hospital(LAKE, "湖滨县医院")), List.of(), deadline());
    ArticleStore articles = new ArticleStore(store);
    for (String slug : List.of(SPRING, AUTUMN)) {
      Text text =
          articles.revise(
              new Text(
                  "",
                  slug,
                  0,
                  TextKind.FULL_TEXT,
                  slug.equals(SPRING) ? CONTENT : "秋天的报道。" + CONTENT,
                  List.of(),
                  List.of(),
                  List.of()),
              deadline());
      articles.save(article(slug, text.id()), new Document(), deadline());
    }
    review.refreshHospitals(FIRST, deadline());
    return this;
  }

  Proposed propose(Proposal... proposals) {
    return review.propose(List.of(proposals), FIRST, deadline());
  }

  /** So many new facts, facts with more evidence, and conflicts. */
  static Consumer<Proposed> counts(int added, int proven, int conflicts) {
    return it -> {
      assertThat(it.added()).as("new").isEqualTo(added);
      assertThat(it.proven()).as("proven").isEqualTo(proven);
      assertThat(it.conflicts()).as("conflicts").isEqualTo(conflicts);
    };
  }

  static Deadline deadline() {
    return Deadline.in(Duration.ofMinutes(1));
  }

  private static Hospital hospital(String slug, String name) {
    return new Hospital(
        slug, slug, name, List.of(), List.of(), null, List.of(), null, false, null, null, null,
        FIRST, FIRST);
  }

  private static Article article(String slug, String textId) {
    return new Article(
        slug,
        slug,
        slug,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(PINE, LAKE),
        textId,
        FIRST,
        FIRST);
  }

  static Claim claim(String name, Details details) {
    return new Claim(name, null, null, null, null, null, null, Prominence.MAJOR, details);
  }

  static Claim beds(double value) {
    return claim(
        "开放床位",
        new Details.Indicator(
            "OPEN_BEDS", value, null, "张", Qualifier.EXACT, null, (int) value + "张"));
  }

  static Claim center(Level level) {
    return new Claim(
        "卒中中心",
        null,
        null,
        level,
        null,
        null,
        null,
        Prominence.MAJOR,
        new Details.Center("STROKE", dev.xinglin.model.CenterRole.TREATMENT));
  }

  static Claim grade(String code) {
    return claim("等级", new Details.Attribute(AttributeName.GRADE, null, code));
  }

  static Claim honor(Integer year) {
    return new Claim(
        "先进单位",
        null,
        null,
        null,
        null,
        null,
        year == null ? null : Periods.of(null, null, year, null, null),
        Prominence.MAJOR,
        new Details.Honor(null, null, null, null));
  }

  /** A proposal proven by a slice of the only text of an article. */
  static Proposal of(String hospital, String article, Claim claim, int start, int end) {
    return new Proposal(hospital, article + "/1", new Range(start, end), null, claim, 0.8, null);
  }

  static Proposal of(String article, Claim claim) {
    return of(PINE, article, claim, 0, 12);
  }

  List<Document> all(String collection) {
    return database
        .getCollection(collection)
        .find()
        .sort(Sorts.ascending("_id"))
        .into(new ArrayList<>());
  }

  Document fact(String id) {
    return all("facts").stream().filter(it -> it.get("_id").equals(id)).findFirst().orElseThrow();
  }

  /** The id of the only fact of a name. */
  String id(String name) {
    List<Document> found = all("facts").stream().filter(it -> it.get("name").equals(name)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " facts are named " + name);
    }
    return found.get(0).getString("_id");
  }

  Document hospital(String id) {
    return all("hospitals").stream()
        .filter(it -> it.get("_id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** All documents of all collections, without what is different in every run. */
  Map<String, List<Document>> state() {
    Map<String, List<Document>> state = new TreeMap<>();
    database.listCollectionNames().forEach(it -> state.put(it, all(it)));
    return state;
  }

  /** Puts back what the state was. */
  void restore(Map<String, List<Document>> state) {
    database
        .listCollectionNames()
        .forEach(it -> database.getCollection(it).deleteMany(new Document()));
    state.forEach(
        (collection, documents) -> {
          if (!documents.isEmpty()) {
            database.getCollection(collection).insertMany(documents);
          }
        });
  }

  /** Whether every quote of every fact is the slice of the text that it names. */
  boolean allEvidenceHolds() {
    Map<String, String> texts = new HashMap<>();
    all("texts").forEach(it -> texts.put(it.getString("_id"), it.getString("content")));
    return all("facts").stream()
        .flatMap(it -> it.getList("evidence", Document.class).stream())
        .allMatch(
            it ->
                texts
                    .get(it.getString("textId"))
                    .substring(it.getInteger("start"), it.getInteger("end"))
                    .equals(it.getString("quote")));
  }
}
