package dev.xinglin.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 while eight threads write: what was acknowledged is there, and nothing is torn. */
class KillTest {
  private static final int KILLS = 20;
  private static final int CACHE_MEGABYTES = 32;

  @TempDir Path directory;

  private final Random random = new Random(20);
  private final Set<String> acknowledgedTexts = new HashSet<>();
  private final Map<String, Integer> acknowledgedFacts = new HashMap<>();

  @Test
  void twenty_kills_lose_nothing_acknowledged_and_tear_nothing() throws Exception {
    // GIVEN a unique index, which must not part from its documents
    withStore(
        it ->
            it.getCollection("facts")
                .createIndex(Indexes.ascending("identity"), new IndexOptions().unique(true)));

    for (int kill = 0; kill < KILLS; kill++) {
      // WHEN
      int before = writes();
      writeAndKill(kill);

      // THEN
      assertThat(writes()).as("acknowledged in round " + kill).isGreaterThan(before);
      withStore(this::check);
    }
    System.out.printf(
        "Kill -9: %d kills, %d texts, %d facts and %d updates acknowledged, none lost, none torn.%n",
        KILLS, acknowledgedTexts.size(), acknowledgedFacts.size(), updates());
  }

  private void writeAndKill(int round) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-ea",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                directory.toString(),
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      int delay = 200 + random.nextInt(700);
      boolean started = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean whole = note(line);
        if (whole && !started) {
          started = true;
          killLater(writer, delay);
        }
      }
    } finally {
      writer.destroyForcibly();
    }
    assertThat(writer.waitFor()).as("killed by SIGKILL").isEqualTo(128 + 9);
  }

  /** By the handle, which leaves open what the process has printed until then. */
  private static void killLater(Process writer, int millis) {
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
        .execute(writer.toHandle()::destroyForcibly);
  }

  /** Notes an acknowledgement; the last line may have been cut. */
  private boolean note(String line) {
    String[] parts = line.split(" ");
    if (line.matches("T \\d+-\\d+-\\d+")) {
      acknowledgedTexts.add(parts[1]);
    } else if (line.matches("F \\d+-\\d+-\\d+")) {
      acknowledgedFacts.merge(parts[1], 1, Math::max);
    } else if (line.matches("U \\d+-\\d+-\\d+ \\d")) {
      acknowledgedFacts.merge(parts[1], Integer.valueOf(parts[2]), Math::max);
    } else {
      return false;
    }
    return true;
  }

  private void check(MongoDatabase database) {
    Map<String, String> texts = new HashMap<>();
    database
        .getCollection("texts")
        .find()
        .forEach(it -> texts.put(it.getString("_id"), it.getString("text")));
    Map<String, Document> facts = new HashMap<>();
    database.getCollection("facts").find().forEach(it -> facts.put(it.getString("_id"), it));

    assertThat(texts.keySet()).containsAll(acknowledgedTexts);
    assertThat(facts.keySet()).containsAll(acknowledgedFacts.keySet());
    facts.values().forEach(it -> checkWhole(it, texts));
    acknowledgedFacts.forEach(
        (id, version) ->
            assertThat(facts.get(id).getInteger("version")).as(id).isGreaterThanOrEqualTo(version));
    facts.keySet().stream().limit(200).forEach(it -> checkIndexed(database, it));
  }

  private static void checkWhole(Document fact, Map<String, String> texts) {
    int version = fact.getInteger("version");
    assertThat(fact.getString("copy")).isEqualTo("v" + version);
    assertThat(fact.getEmbedded(List.of("order", "name", "key"), Integer.class)).isEqualTo(version);
    List<Document> evidence = fact.getList("evidence", Document.class);
    assertThat(evidence).hasSize(2);
    for (Document slice : evidence) {
      String text = texts.get(slice.getString("textId"));
      assertThat(text).as("the text of " + fact.getString("_id")).isNotNull();
      assertThat(text.substring(slice.getInteger("start"), slice.getInteger("end")))
          .isEqualTo(slice.getString("quote"));
    }
  }

  /** The index of identities has the fact, and no other fact can take its identity. */
  private static void checkIndexed(MongoDatabase database, String id) {
    assertThat(database.getCollection("facts").countDocuments(Filters.eq("identity", "of " + id)))
        .isEqualTo(1);
  }

  private int writes() {
    return acknowledgedTexts.size() + acknowledgedFacts.size() + updates();
  }

  private int updates() {
    return acknowledgedFacts.values().stream().mapToInt(it -> it - 1).sum();
  }

  private void withStore(Consumer<MongoDatabase> work) {
    try (EmbeddedStore store = EmbeddedStore.open(directory, CACHE_MEGABYTES);
        MongoClient client = MongoClients.create(store.connectionString())) {
      work.accept(client.getDatabase(KilledWriter.DATABASE));
    }
  }
}
