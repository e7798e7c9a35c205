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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 in the middle of importing a folder: running it again completes it. */
class ImportKillTest {
  private static final int KILLS = 10;
  private static final int PAGES = 120;
  private static final String FILE = "xinglin.mv";

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
    long share = size(whole.resolve(FILE)) / KILLS;

    // WHEN another one is killed ten times while it writes
    Path killed = directory.resolve("killed");
    int[] half = new int[1];
    for (int kill = 0; kill < KILLS; kill++) {
      Process importer = start(killed, pages);
      awaitWrites(importer, killed.resolve(FILE), random.nextLong(1, share));
      importer.destroyForcibly();
      assertThat(importer.waitFor()).as("killed by SIGKILL").isEqualTo(128 + 9);
      withStore(killed, it -> half[0] += check(it) ? 1 : 0);
    }
    assertThat(start(killed, pages).waitFor()).isZero();

    // THEN
    assertThat(half[0]).as("kills that left pages half imported").isPositive();
    withStore(killed, it -> assertThat(check(it)).as("pages half imported").isFalse());
    withStore(killed, it -> assertThat(content(it)).isEqualTo(expected));
    System.out.printf(
        "Kill -9 in an import of %d pages: %d kills, %d of which left pages half imported;"
            + " then %d documents as without kills.%n",
        PAGES, KILLS, half[0], expected.size());
  }

  /** Waits until the import has written so much to its file, wherever in a command that is. */
  private static void awaitWrites(Process importer, Path file, long bytes) throws Exception {
    long size = size(file);
    while (importer.isAlive() && size(file) < size + bytes) {
      Thread.sleep(1);
    }
  }

  private static long size(Path file) {
    return file.toFile().length(); // 0 where there is none yet
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

  /** Whether some pages are kept but not marked as done. */
  private static boolean check(MongoDatabase database) {
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
    return world.all("originals").size() > world.all("imports").size();
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
