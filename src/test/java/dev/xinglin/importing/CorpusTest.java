package dev.xinglin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The original pages, which this project does not hold: the folder is named by the system property
 * {@code xinglin.corpus}. What must come out stands here as names, counts and hashes.
 */
class CorpusTest {
  /**
   * Hospital, SHA-256 (first 16 digits) of the headline, bylines, headings, paragraphs, captions.
   */
  private record Expected(
      String hospital, String title, int bylines, int headings, int paragraphs, int captions) {}

  private static final List<Expected> EXPECTED =
      List.of(
          new Expected("通辽市第二人民医院", "bb28224635dc9b64", 0, 4, 18, 8),
          new Expected("通辽市人民医院", "fa67b3997d7eeb4b", 0, 6, 28, 4),
          new Expected("辽阳市中心医院", "75efc2514a44a207", 2, 3, 28, 0),
          new Expected("朝阳市第二医院", "940d161ebda7a845", 1, 4, 24, 1),
          new Expected("平顶山市第二人民医院", "5a5d768ed26544fb", 1, 3, 9, 6),
          new Expected("汝州市第一人民医院", "afe5ab42944d44f3", 1, 4, 10, 3),
          new Expected("白城市医院", "f5077bb4297b0e7d", 0, 4, 72, 0));

  private final List<CleanPage> pages = new ArrayList<>();

  @BeforeEach
  void read() throws IOException {
    String corpus = System.getProperty("xinglin.corpus", "");
    if (corpus.isBlank()) {
      System.err.println(
          "SKIPPED: CorpusTest needs -Dxinglin.corpus=<folder of the original pages>");
    }
    assumeThat(corpus).as("the folder of the original pages, -Dxinglin.corpus").isNotBlank();
    try (Stream<Path> files = Files.list(Path.of(corpus))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        pages.add(new Importer().read(Files.readAllBytes(file), file.getFileName().toString()));
      }
    }
  }

  @Test
  void seven_articles_come_out_with_hospital_headline_byline_and_all_their_parts() {
    List<Expected> found = articles().map(CorpusTest::found).toList();

    assertThat(found).containsExactlyElementsOf(EXPECTED);
  }

  @Test
  void nothing_is_lost_and_nothing_stands_twice() {
    pages.forEach(Conservation::check);
    articles()
        .forEach(
            article -> {
              Set<String> seen = new HashSet<>();
              article
                  .paragraphs()
                  .forEach(
                      p -> assertThat(seen.add(RepeatFinder.squashed(article.words(p)))).isTrue());
            });
  }

  @Test
  void every_paragraph_ends_where_a_sentence_does() {
    assertThat(articles().flatMap(a -> a.paragraphs().stream().map(a::words)))
        .allMatch(Signs::closes);
    assertThat(pages.stream().flatMap(p -> p.flags().stream()))
        .extracting(Flag::kind)
        .doesNotContain(Flag.Kind.UNFINISHED);
  }

  private Stream<CleanArticle> articles() {
    return pages.stream().flatMap(page -> page.articles().stream());
  }

  private static Expected found(CleanArticle article) {
    return new Expected(
        String.join("、", article.hospitals()),
        Importer.fingerprint(String.valueOf(article.title())).substring(0, 16),
        article.bylines().size(),
        article.sections().size(),
        article.paragraphs().size(),
        article.captions().size());
  }
}
