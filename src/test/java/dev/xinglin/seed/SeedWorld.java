package dev.xinglin.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Deadline;
import dev.xinglin.mongo.Store;
import dev.xinglin.review.Review;
import dev.xinglin.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A database that seeds are loaded into, and what tests ask of it. */
final class SeedWorld {
  static final Vocabularies VOCABULARIES = Vocabularies.load();
  static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
  static final Instant LATER = Instant.parse("2024-02-01T00:00:00Z");

  private final MongoDatabase database;

  SeedWorld(MongoDatabase database) {
    this.database = database;
  }

  int load(SampleSeed seed, Instant now) {
    return load(new Store(database), seed.files(), now);
  }

  int load(Store store, List<SeedFile> files, Instant now) {
    ArticleStore articles = new ArticleStore(store);
    Review review =
        new Review(
            new FactStore(store),
            new HospitalStore(store, VOCABULARIES),
            articles,
            store,
            VOCABULARIES);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new SeedLoader(store, articles, review, VOCABULARIES, (pages, deadline) -> {}, clock)
        .load(files, Deadline.in(Duration.ofMinutes(1)));
  }

  Document fact(String id) {
    return one("facts", id);
  }

  Document one(String collection, String id) {
    Document found = database.getCollection(collection).find(new Document("_id", id)).first();
    if (found == null) {
      throw new AssertionError("Not stored in " + collection + ": " + id);
    }
    return found;
  }

  void set(String collection, String id, Document fields) {
    database
        .getCollection(collection)
        .updateOne(new Document("_id", id), new Document("$set", fields));
  }

  List<Document> all(String collection) {
    return database
        .getCollection(collection)
        .find()
        .sort(Sorts.ascending("_id"))
        .into(new ArrayList<>());
  }

  /** All documents of all collections. */
  Map<String, List<Document>> state() {
    Map<String, List<Document>> state = new TreeMap<>();
    database.listCollectionNames().forEach(it -> state.put(it, all(it)));
    return state;
  }

  /** Every quote of every fact is the slice of the text that it names. */
  void assertThatAllEvidenceHolds() {
    Map<String, String> texts = new HashMap<>();
    all("texts").forEach(it -> texts.put(it.getString("_id"), it.getString("content")));
    for (Document fact : all("facts")) {
      for (Document evidence : fact.getList("evidence", Document.class)) {
        String content = texts.get(evidence.getString("textId"));
        assertThat(content.substring(evidence.getInteger("start"), evidence.getInteger("end")))
            .as("evidence of %s", fact.get("_id"))
            .isEqualTo(evidence.getString("quote"));
      }
    }
  }
}
