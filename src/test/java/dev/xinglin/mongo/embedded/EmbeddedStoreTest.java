package dev.xinglin.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {
  private static final int FIELDS = 1_000;

  @TempDir Path directory;

  @Test
  void a_reader_never_sees_half_an_update() throws Exception {
    try (EmbeddedStore store = EmbeddedStore.ephemeral();
        MongoClient client = MongoClients.create(store.connectionString())) {
      // GIVEN
      var documents = client.getDatabase("test").getCollection("documents");
      documents.insertMany(IntStream.range(0, 20).mapToObj(it -> whole(it, 0)).toList());
      AtomicBoolean done = new AtomicBoolean();
      ExecutorService threads = Executors.newFixedThreadPool(4);

      // WHEN two threads update every document while two others read them
      Callable<Integer> reader = () -> readWhole(documents, done);
      List<Future<Integer>> readers = List.of(threads.submit(reader), threads.submit(reader));
      Callable<Integer> writer = () -> replaceAll(documents, 40);
      List<Future<Integer>> writers = List.of(threads.submit(writer), threads.submit(writer));
      for (Future<Integer> it : writers) {
        it.get();
      }
      done.set(true);

      // THEN every document that was read has one value in all its fields
      for (Future<Integer> it : readers) {
        assertThat(it.get()).isPositive();
      }
      threads.shutdown();
    }
  }

  @Test
  void the_file_does_not_grow_with_every_rewriting_of_the_same_documents() throws Exception {
    try (EmbeddedStore store = EmbeddedStore.open(directory, 16);
        MongoClient client = MongoClients.create(store.connectionString())) {
      var documents = client.getDatabase("test").getCollection("documents");
      documents.insertMany(IntStream.range(0, 20).mapToObj(it -> whole(it, 0)).toList());
      replaceAll(documents, 5);
      long size = Files.size(directory.resolve("xinglin.mv"));

      // WHEN
      replaceAll(documents, 30);

      // THEN
      assertThat(Files.size(directory.resolve("xinglin.mv"))).isLessThan(4 * size);
    }
  }

  @Test
  void a_clean_restart_keeps_documents_and_their_unique_index() {
    // GIVEN
    inStore(it -> it.insertOne(whole(1, 1)));

    // WHEN, THEN
    inStore(
        it -> {
          assertThat(it.find(Filters.eq("_id", 1)).first()).isEqualTo(whole(1, 1));
          it.updateOne(Filters.eq("_id", 1), new Document("$set", new Document("f0", 2)));
        });
    inStore(it -> assertThat(it.find().first()).containsEntry("f0", 2));
  }

  @Test
  void every_type_of_value_comes_back_from_the_file_as_it_was_written() {
    // GIVEN
    Document document =
        Document.parse(
            """
            {_id: {$oid: "5f0000000000000000000001"}, text: "\uD842\uDFB7 \u5352\u4E2D", empty: "",
             int: {$numberInt: "-1"}, long: {$numberLong: "9007199254740993"},
             double: {$numberDouble: "0.1"}, infinity: {$numberDouble: "-Infinity"},
             decimal: {$numberDecimal: "1.10"}, yes: true, none: null,
             date: {$date: {$numberLong: "-14256000000"}},
             list: [1, [2, {a: []}], {}], document: {b: {c: null}},
             binary: {$binary: {base64: "AAEC", subType: "00"}}}""");
    inStore(it -> it.insertOne(document));

    // WHEN, THEN
    inStore(it -> assertThat(it.find().first()).isEqualTo(document));
  }

  @Test
  void a_filter_on_an_indexed_field_and_others_finds_what_a_scan_finds() {
    // GIVEN documents whose unique field is a text, a number, null or missing
    Random random = new Random(1427);
    List<Object> keys = new ArrayList<>(List.of("", "医", 0, 1L, 2.5, new Document("a", 1)));
    IntStream.range(0, 40).mapToObj(it -> "k" + it).forEach(keys::add);
    inStore(
        it -> {
          it.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true).sparse(true));
          it.insertOne(new Document("_id", "missing").append("n", 1));
          for (int i = 0; i < keys.size(); i++) {
            it.insertOne(new Document("_id", "id" + i).append("k", keys.get(i)).append("n", i % 5));
          }

          // WHEN each filter is put with the field outside of $and, where an index serves it, and
          // inside, where none does
          for (int i = 0; i < 500; i++) {
            String field = random.nextBoolean() ? "k" : "_id";
            Object asked = asked(random, field, keys);
            Document other = new Document("n", new Document("$gte", random.nextInt(6)));
            List<Document> indexed =
                it.find(new Document(field, asked).append("n", other.get("n")))
                    .into(new ArrayList<>());
            List<Document> scanned =
                it.find(new Document("$and", List.of(new Document(field, asked), other)))
                    .into(new ArrayList<>());

            // THEN
            assertThat(indexed)
                .as("%s: %s", field, asked)
                .containsExactlyInAnyOrderElementsOf(scanned);
          }
        });
  }

  private static Object asked(Random random, String field, List<Object> keys) {
    List<Object> values =
        random
            .ints(3, 0, keys.size())
            .mapToObj(it -> field.equals("k") ? keys.get(it) : "id" + it)
            .toList();
    return switch (random.nextInt(5)) {
      case 0 -> new Document("$in", values);
      case 1 -> new Document("$ne", values.get(0));
      case 2 -> new Document("$gte", values.get(0)).append("$in", values);
      case 3 -> new Document("$eq", values.get(0));
      default -> values.get(0);
    };
  }

  @Test
  void a_unique_index_on_any_type_of_value_holds_after_a_restart() {
    // GIVEN
    List<Object> values = List.of("text", 1, 2L, new Document("a", 1), "other");
    inStore(
        it -> {
          it.createIndex(Indexes.ascending("v"), new IndexOptions().unique(true));
          values.forEach(value -> it.insertOne(new Document("v", value)));
        });

    // WHEN, THEN
    inStore(
        it -> {
          for (Object value : values) {
            assertThatThrownBy(() -> it.insertOne(new Document("v", value)))
                .isInstanceOf(MongoWriteException.class);
          }
          it.deleteMany(new Document());
          values.forEach(value -> it.insertOne(new Document("v", value)));
          assertThat(it.countDocuments()).isEqualTo(values.size());
        });
  }

  @Test
  void it_listens_on_the_loopback_interface_only() throws Exception {
    try (EmbeddedStore store = EmbeddedStore.ephemeral()) {
      String host = URI.create(store.connectionString()).getHost();
      assertThat(InetAddress.getByName(host).isLoopbackAddress()).isTrue();
    }
  }

  private void inStore(Consumer<MongoCollection<Document>> work) {
    try (EmbeddedStore store = EmbeddedStore.open(directory, 16);
        MongoClient client = MongoClients.create(store.connectionString())) {
      work.accept(client.getDatabase("test").getCollection("documents"));
    }
  }

  private static int readWhole(MongoCollection<Document> documents, AtomicBoolean done) {
    int read = 0;
    while (!done.get()) {
      for (Document document : documents.find()) {
        Object value = document.get("f0");
        for (int i = 1; i < FIELDS; i++) {
          assertThat(document.get("f" + i)).isEqualTo(value);
        }
        read++;
      }
    }
    return read;
  }

  private static int replaceAll(MongoCollection<Document> documents, int times) {
    for (int value = 1; value <= times; value++) {
      for (int id = 0; id < 20; id++) {
        documents.replaceOne(Filters.eq("_id", id), whole(id, value));
      }
    }
    return times;
  }

  private static Document whole(int id, int value) {
    Document document = new Document("_id", id);
    IntStream.range(0, FIELDS).forEach(it -> document.append("f" + it, value));
    return document;
  }
}
