package dev.xinglin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dev.xinglin.article.ArticleStore;
import dev.xinglin.article.OriginalStore;
import dev.xinglin.article.PageStore;
import dev.xinglin.extraction.Extractor;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.importing.Intake;
import dev.xinglin.importing.Receipt;
import dev.xinglin.importing.Upload;
import dev.xinglin.model.Deadline;
import dev.xinglin.mongo.Store;
import dev.xinglin.review.Review;
import dev.xinglin.vocabulary.Vocabularies;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;

/** A database that pages are imported into, and what tests ask of it. */
final class ImportWorld {
  static final Instant NOW = Instant.parse("2024-05-01T00:00:00Z");
  static final boolean ONCE = false;
  static final boolean AGAIN = true;
  private static final Vocabularies VOCABULARIES = Vocabularies.load();
  private static final Extractor EXTRACTOR = new Extractor(VOCABULARIES);
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  final Intake intake;
  final Review review;
  final ImportedPages importedPages;
  final ArticleStore articles;
  private final MongoDatabase database;

  ImportWorld(MongoDatabase database) {
    this(database, new Store(database), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  ImportWorld(MongoDatabase database, Store store, Clock clock) {
    this.database = database;
    this.articles = new ArticleStore(store);
    FactStore facts = new FactStore(store);
    HospitalStore hospitals = new HospitalStore(store, VOCABULARIES);
    this.review = new Review(facts, hospitals, articles, store, VOCABULARIES);
    PageStore pages = new PageStore(store);
    OriginalStore originals = new OriginalStore(store);
    ReviewSink sink = new ReviewSink(review, hospitals, VOCABULARIES);
    this.intake = new Intake(EXTRACTOR, pages, originals, sink, clock);
    this.importedPages = new ImportedPages(intake, pages, originals);
  }

  /** The same database an hour later. */
  ImportWorld later() {
    Clock clock = Clock.fixed(NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC);
    return new ImportWorld(database, new Store(database), clock);
  }

  static Deadline deadline() {
    return Deadline.in(TIMEOUT);
  }

  static Upload upload(String name, String text) {
    return new Upload(name, text.getBytes(StandardCharsets.UTF_8), Upload.Given.NOTHING);
  }

  Receipt take(String name, String text, boolean again) {
    return intake.take(List.of(upload(name, text)), again, deadline()).get(0);
  }

  List<Document> all(String collection) {
    return database
        .getCollection(collection)
        .find()
        .sort(Sorts.ascending("_id"))
        .into(new ArrayList<>());
  }

  Map<String, Document> facts() {
    Map<String, Document> facts = new TreeMap<>();
    all("facts").forEach(it -> facts.put(it.getString("_id"), it));
    return facts;
  }

  /** Everything that is stored but for ids drawn by lot and what tells how often something ran. */
  Map<String, Object> state() {
    Map<String, Object> state = new TreeMap<>();
    for (String name : List.of("articles", "hospitals", "texts", "originals", "imports")) {
      state.put(name, all(name));
    }
    TreeSet<String> facts = new TreeSet<>();
    TreeSet<String> lost = new TreeSet<>();
    for (Document fact : all("facts")) {
      if (fact.get("mergedInto") == null) {
        assertThat(facts.add(plain(fact))).as("stored twice: %s", fact).isTrue();
      } else {
        lost.add(fact.getString("_id"));
      }
    }
    state.put("facts", facts);
    state.put(
        "conflicts",
        all("conflicts").stream()
            .filter(it -> it.getList("factIds", String.class).stream().noneMatch(lost::contains))
            .count());
    return state;
  }

  private static String plain(Document fact) {
    Document plain = new Document(fact);
    if (fact.get("seed") == null) {
      plain.remove("_id");
    }
    List.of("version", "history", "edited", "merged", "identity", "identities")
        .forEach(plain::remove);
    return plain.toJson();
  }

  /** Every quote of every fact is the slice of the text that it names. */
  int assertThatAllEvidenceHolds() {
    Map<String, String> texts = new HashMap<>();
    all("texts").forEach(it -> texts.put(it.getString("_id"), it.getString("content")));
    int pieces = 0;
    for (Document fact : all("facts")) {
      for (Document evidence : fact.getList("evidence", Document.class)) {
        String content = texts.get(evidence.getString("textId"));
        assertThat(content).as("text of %s", fact.get("_id")).isNotNull();
        assertThat(content.substring(evidence.getInteger("start"), evidence.getInteger("end")))
            .as("evidence of %s", fact.get("_id"))
            .isEqualTo(evidence.getString("quote"));
        pieces++;
      }
    }
    return pieces;
  }

  /** No fact stands twice, whatever it is called. */
  void assertThatNothingIsStoredTwice() {
    TreeSet<String> identities = new TreeSet<>();
    for (Document fact : all("facts")) {
      for (String identity : fact.getList("identities", String.class, List.of())) {
        assertThat(identities.add(identity)).as("stored twice: %s", fact).isTrue();
      }
    }
    TreeSet<String> names = new TreeSet<>();
    all("hospitals").forEach(it -> assertThat(names.add(it.getString("name"))).isTrue());
  }
}
