package dev.xinglin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.xinglin.mongo.embedded.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 in the middle of importing a folder: running it again completes it. */
@Tag("benchmark")
class ImportKillTest {
  private static final int KILLS = 10;
  private static final int PAGES = 400;

  @TempDir Path directory;

  private final Random random = new Random(10);

  @Test
  void ten_kills_in_a_bulk_import_leave_nothing_twice_nothing_lost_and_no_evidence_that_fails()
      throws Exception {
    // GIVEN what an import leaves that nobody kills
    Path pages = directory.resolve("pages");
    GeneratedPages.write(pages, PAGES);
    Path whole = directory.resolve("whole");
    assertThat(start(whole, pages).waitFor()).isZero();
    TreeSet<String> expected = new TreeSet<>();
    withStore(whole, it -> expected.addAll(content(it)));

    // WHEN another one is killed ten times, each time a little further
    Path killed = directory.resolve("killed");
    int inside = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int before = articles(killed);
      Process importer = start(killed, pages);
      awaitProgress(importer, kill);
      importer.destroyForcibly();
      assertThat(importer.waitFor()).as("killed by SIGKILL").isEqualTo(128 + 9);
      withStore(killed, ImportKillTest::check);
      inside += articles(killed) > before ? 1 : 0;
    }
    int done = articles(killed);
    assertThat(done).as("articles before the last run").isBetween(1, PAGES - 1);
    assertThat(start(killed, pages).waitFor()).isZero();

    // THEN
    withStore(killed, ImportKillTest::check);
    withStore(killed, it -> assertThat(content(it)).isEqualTo(expected));
    System.out.printf(
        "Kill -9: %d kills, %d of them after new articles, %d of %d articles before the last run;"
            + " %d documents as without kills.%n",
        KILLS, inside, done, PAGES, expected.size());
  }

  /** Waits until the import writes, and a little longer. */
  private void awaitProgress(Process importer, int kill) throws IOException, InterruptedException {
    Path log = directory.resolve("log");
    long size = Files.size(log);
    for (int i = 0; i < 600 && importer.isAlive() && Files.size(log) == size; i++) {
      Thread.sleep(50);
    }
    Thread.sleep(kill % 2 == 0 ? random.nextInt(150) : random.nextInt(600));
  }

  private Process start(Path store, Path pages) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-ea",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            KilledImport.class.getName(),
            store.toString(),
            pages.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(directory.resolve("log").toFile())
        .start();
  }

  private static void check(MongoDatabase database) {
    ImportWorld world = new ImportWorld(database);
    world.assertThatAllEvidenceHolds();
    world.assertThatNothingIsStoredTwice();
    // A page that is marked as done has its article, and its article has its text.
    TreeSet<String> articles = new TreeSet<>();
    world.all("articles").forEach(it -> articles.add(it.getString("_id")));
    for (Document mark : world.all("imports")) {
      assertThat(articles).contains("p-" + mark.getString("_id").substring(0, 20) + "-1");
    }
    TreeSet<String> texts = new TreeSet<>();
    world.all("texts").forEach(it -> texts.add(it.getString("_id")));
    world.all("articles").forEach(it -> assertThat(texts).contains(it.getString("textId")));
  }

  /** What is stored, without what differs from run to run. */
  private static TreeSet<String> content(MongoDatabase database) {
    ImportWorld world = new ImportWorld(database);
    TreeSet<String> content = new TreeSet<>();
    for (String collection : List.of("articles", "texts", "hospitals", "originals", "imports")) {
      for (Document it : world.all(collection)) {
        List.of("createdAt", "updatedAt", "receivedAt", "finishedAt", "order", "bytes")
            .forEach(it::remove);
        assertThat(content.add(collection + " " + it.toJson())).isTrue();
      }
    }
    for (Document fact : world.all("facts")) {
      assertThat(content.add("fact " + fact.get("identity"))).isTrue();
      for (Document evidence : fact.getList("evidence", Document.class)) {
        assertThat(content.add("evidence " + fact.get("identity") + evidence.toJson())).isTrue();
      }
    }
    return content;
  }

  private static int articles(Path directory) {
    int[] count = new int[1];
    withStore(directory, it -> count[0] = (int) it.getCollection("articles").countDocuments());
    return count[0];
  }

  private static void withStore(Path directory, Consumer<MongoDatabase> work) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (EmbeddedStore store = EmbeddedStore.open(directory, 32);
        MongoClient client = MongoClients.create(store.connectionString())) {
      work.accept(client.getDatabase(KilledImport.DATABASE));
    }
  }
}
