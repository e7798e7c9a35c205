package dev.xinglin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.xinglin.importing.Intake;
import dev.xinglin.importing.Receipt;
import dev.xinglin.importing.Upload;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Outcome.Verdict;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Imports the original pages over the seed, where they are at hand. */
class ImportCorpusTest {
  private static final String NO_PAGES =
      "The original pages are not imported without them. Give -Dxinglin.corpus=DIR.";
  private static final Deadline LATER = Deadline.in(Duration.ofMinutes(5));

  @Test
  void five_pages_are_seven_articles_and_every_anchor_of_the_seed_resolves() throws Exception {
    // GIVEN the seed and the pages
    String corpus = System.getProperty("xinglin.corpus", "");
    if (corpus.isBlank()) {
      System.err.println("SKIPPED: " + NO_PAGES);
    }
    assumeFalse(corpus.isBlank(), NO_PAGES);
    try (ConfigurableApplicationContext context = context()) {
      Store store = context.getBean(Store.class);
      List<Document> before = all(store, "facts");
      Intake intake = context.getBean(Intake.class);
      List<Receipt> dry = intake.dryRun().take(uploads(Path.of(corpus)), false, LATER);

      // WHEN
      List<Receipt> receipts = intake.take(uploads(Path.of(corpus)), false, LATER);

      // THEN
      List<Receipt.ArticleReceipt> articles =
          receipts.stream().flatMap(it -> it.articles().stream()).toList();
      print(articles);
      assertThat(DryRunTest.plain(receipts)).isEqualTo(DryRunTest.plain(dry));
      assertThat(receipts).hasSize(5);
      assertThat(articles).hasSize(7);
      assertThat(all(store, "articles")).hasSize(7);
      assertThat(all(store, "hospitals")).hasSize(7);
      assertThat(articles).allSatisfy(it -> assertThat(it.unresolved()).isEmpty());
      Map<String, Document> after = new HashMap<>();
      all(store, "facts").forEach(it -> after.put(it.getString("_id"), it));
      before.forEach(it -> assertThatVerbatim(after.get(it.getString("_id"))));
      assertThatAllEvidenceHolds(store, after.values());
      System.out.printf(
          "Facts: %d of the seed, each with the paper's words; %d in all.%n",
          before.size(), after.size());
    }
  }

  @Test
  void five_pages_before_the_seed_end_as_five_pages_after_it(@TempDir Path folder)
      throws Exception {
    String corpus = System.getProperty("xinglin.corpus", "");
    assumeFalse(corpus.isBlank(), NO_PAGES);
    List<Upload> uploads = uploads(Path.of(corpus));
    // GIVEN
    Map<String, Object> seedFirst;
    try (ConfigurableApplicationContext context = context()) {
      context.getBean(Intake.class).take(uploads, false, LATER);
      seedFirst = state(context.getBean(Store.class));
    }
    // WHEN
    String directory = "--xinglin.store.directory=" + folder;
    try (ConfigurableApplicationContext context = context(directory, "--xinglin.seed.location=")) {
      context.getBean(Intake.class).take(uploads, false, LATER);
      assertThat(all(context.getBean(Store.class), "articles")).hasSize(7);
    }
    // THEN
    try (ConfigurableApplicationContext context = context(directory)) {
      Store store = context.getBean(Store.class);
      assertThat(state(store)).isEqualTo(seedFirst);
      assertThatAllEvidenceHolds(store, all(store, "facts"));
    }
  }

  /** What is stored but for ids drawn by lot, times, and what was merged. */
  private static Map<String, Object> state(Store store) {
    Map<String, Object> state = new TreeMap<>();
    Map<Object, Object> names = new HashMap<>();
    all(store, "facts").forEach(it -> names.put(it.get("_id"), it.get("name")));
    for (String name : List.of("articles", "hospitals", "texts", "facts")) {
      TreeSet<String> documents = new TreeSet<>();
      for (Document document : all(store, name)) {
        if (document.get("mergedInto") == null) {
          if (name.equals("facts") && document.get("seed") == null) {
            document.remove("_id");
          }
          List.of("version", "history", "edited", "merged", "identity", "identities")
              .forEach(document::remove);
          document.computeIfPresent("parentId", (field, id) -> names.get(id));
          List.of("createdAt", "updatedAt", "order").forEach(document::remove);
          documents.add(new TreeMap<>(document).toString()); // the order of fields says nothing
        }
      }
      state.put(name, documents);
    }
    return state;
  }

  private static void print(List<Receipt.ArticleReceipt> articles) {
    for (Receipt.ArticleReceipt it : articles) {
      System.out.printf(
          "%s: %s, %d candidates, %d new, %d confirmed, anchors %d of %d, %d flags, unresolved %s%n",
          it.slug(),
          it.hospitals(),
          it.candidates().size(),
          it.count(Verdict.NEW),
          it.count(Verdict.CONFIRMED),
          it.proven(),
          it.anchors(),
          it.flags().size(),
          it.unresolved());
    }
  }

  private static void assertThatVerbatim(Document fact) {
    assertThat(fact.getList("evidence", Document.class))
        .as("%s", fact.get("_id"))
        .anyMatch(it -> it.getBoolean("verbatim"))
        .anyMatch(it -> !it.getBoolean("verbatim"));
  }

  private static void assertThatAllEvidenceHolds(Store store, Iterable<Document> facts) {
    Map<String, String> texts = new HashMap<>();
    all(store, "texts").forEach(it -> texts.put(it.getString("_id"), it.getString("content")));
    for (Document fact : facts) {
      for (Document evidence : fact.getList("evidence", Document.class)) {
        String content = texts.get(evidence.getString("textId"));
        assertThat(content.substring(evidence.getInteger("start"), evidence.getInteger("end")))
            .isEqualTo(evidence.getString("quote"));
      }
    }
  }

  private static List<Upload> uploads(Path corpus) throws Exception {
    List<Upload> uploads = new ArrayList<>();
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        uploads.add(
            new Upload(
                file.getFileName().toString(), Files.readAllBytes(file), Upload.Given.NOTHING));
      }
    }
    return uploads;
  }

  private static List<Document> all(Store store, String collection) {
    return store.find(collection, Query.where(new Document()), LATER);
  }

  private static ConfigurableApplicationContext context() {
    return context("--xinglin.store.ephemeral=true");
  }

  private static ConfigurableApplicationContext context(String... options) {
    return new SpringApplicationBuilder(XinglinApplication.class)
        .web(WebApplicationType.NONE)
        .run(options);
  }
}
