package dev.xinglin.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the anchors of the seed against the original pages, where they are at hand. */
class SeedCorpusTest {
  private static final String NO_PAGES =
      "No anchor of the seed is checked without the original pages. Give -Dxinglin.corpus=DIR.";

  @Test
  void every_fact_of_the_seed_has_an_anchor_and_every_anchor_resolves() throws IOException {
    // GIVEN the original pages
    String corpus = System.getProperty("xinglin.corpus", "");
    if (corpus.isBlank()) {
      System.err.println("SKIPPED: " + NO_PAGES);
    }
    assumeFalse(corpus.isBlank(), NO_PAGES);
    Map<String, String> pages = pages(Path.of(corpus));
    // WHEN the seed is read
    Seed seed = new SeedReader(SeedWorld.VOCABULARIES, SeedWorld.FIRST).read(files());
    // THEN each page is there and each anchor hashes to what the page says there
    assertThat(seed.articles()).as("articles of the seed").isNotEmpty();
    for (SeedArticle article : seed.articles()) {
      Original original = Objects.requireNonNull(article.original(), article.slug());
      assertThat(pages).as("the page of %s", article.slug()).containsKey(original.page());
      String page = pages.get(original.page());
      assertThat(original.to()).as(article.slug()).isLessThanOrEqualTo(page.length());
      article.rows().forEach(row -> assertThatAnchorResolves(row, page));
    }
  }

  private static void assertThatAnchorResolves(Row row, String page) {
    assertThat(row.anchor()).as("anchor of %s", row.key()).isNotNull();
    int start = row.anchor().start();
    String words = page.substring(start, start + row.anchor().length());
    assertThat(hash(words)).as("anchor of %s", row.key()).isEqualTo(row.anchor().sha256());
  }

  /** The seed of this project, not that of the tests. */
  private static List<SeedFile> files() {
    return new SeedSource("classpath:seed/").files();
  }

  private static Map<String, String> pages(Path corpus) throws IOException {
    Map<String, String> pages = new HashMap<>();
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
        String page = withoutWhiteSpace(Files.readString(file));
        pages.put(hash(page), page);
      }
    }
    return pages;
  }

  /** Takes out all of Unicode's White_Space. */
  private static String withoutWhiteSpace(String text) {
    return text.replaceAll("(?U)\\s", "");
  }

  private static String hash(String text) {
    return HexFormat.of()
        .formatHex(SeedFile.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
