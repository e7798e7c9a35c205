package dev.xinglin.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      replaceAll(documents, 10);
      long size = Files.size(directory.resolve("xinglin.mv"));

      // WHEN
      replaceAll(documents, 60);

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
