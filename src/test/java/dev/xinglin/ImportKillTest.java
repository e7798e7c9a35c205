package dev.xinglin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.xinglin.mongo.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 in the middle of importing a folder: running it again completes it. */
class ImportKillTest {
  private static final int KILLS = 10;
  private static final int STARTS = 5 * KILLS;
  private static final int PAGES_A_START = 12;
  private static final int WRITES_A_RUN = 9; // hospitals, originals, texts, facts, articles …
  private static final int MILLIS_A_WRITE = 10;

  @TempDir Path directory;

  private final Random random = new Random(10);

  @Test
  void ten_kills_in_a_bulk_import_leave_nothing_twice_nothing_lost_and_no_evidence_that_fails()
      throws Exception {
    // GIVEN a folder that gains pages before every start, so that there is always work to kill
    Path pages = directory.resolve("pages");
    Path killed = directory.resolve("killed");
    int kills = 0;
    int half = 0;
    Set<String> hit = new TreeSet<>();
    int starts = 0;

    // WHEN its import is killed ten times while it writes
    while (kills < KILLS) {
      assertThat(starts++).as("starts for %d kills that hit", kills).isLessThan(STARTS);
      GeneratedPages.write(pages, starts * PAGES_A_START);
      Process importer = start(killed, pages);
      awaitWrites(importer, 1 + starts % WRITES_A_RUN);
      importer.destroyForcibly();
      // A kill that comes when all is done is none: the import may be faster than the test.
      if (importer.waitFor() != 0) {
        assertThat(importer.exitValue()).as("killed by SIGKILL").isEqualTo(128 + 9);
        kills++;
        hit.add(last(Files.readAllLines(log())));
        half += halfImported(killed) ? 1 : 0;
      }
    }
    assertThat(start(killed, pages).waitFor()).isZero();
    Path whole = directory.resolve("whole");
    assertThat(start(whole, pages).waitFor()).isZero();

    // THEN
    assertThat(half).as("kills that left pages half imported").isPositive();
    assertThat(hit).as("last writes before a kill").hasSizeGreaterThan(KILLS / 3);
    assertThat(halfImported(killed)).as("pages half imported").isFalse();
    TreeSet<String> expected = inStore(whole, ImportKillTest::content);
    assertThat(inStore(killed, ImportKillTest::content)).isEqualTo(expected);
    System.out.printf(
        "Kill -9 in an import of %d pages: %d kills, %d of which left pages half imported,"
            + " last writes %s; then %d documents as without kills.%n",
        starts * PAGES_A_START, kills, half, hit, expected.size());
  }

  /** Waits until the import has sent so many writes, then for a moment, wherever that ends. */
  private void awaitWrites(Process importer, int writes) throws Exception {
    while (importer.isAlive() && Files.readAllLines(log()).size() < writes) {
      Thread.sleep(1);
    }
    Thread.sleep(random.nextInt(MILLIS_A_WRITE));
  }

  private static String last(List<String> lines) {
    return lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1);
  }

  private Path log() {
    return directory.resolve("log");
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
        .redirectOutput(log().toFile())
        .start();
  }

  private static boolean halfImported(Path store) {
    return inStore(store, ImportKillTest::halfImported);
  }

  /** Whether some pages are kept but not marked as done; what is stored has to hold meanwhile. */
  private static boolean halfImported(MongoDatabase database) {
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

  private static <T> T inStore(Path directory, Function<MongoDatabase, T> question) {
    try (EmbeddedStore store = EmbeddedStore.open(directory, 32);
        MongoClient client = MongoClients.create(store.connectionString())) {
      return question.apply(client.getDatabase(KilledImport.DATABASE));
    }
  }
}
