package dev.xinglin.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.vocabulary.Vocabularies;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many articles of 5,000 characters one core reads a second. */
@Tag("benchmark")
class ExtractionBenchmark {
  private static final int LENGTH = 5_000;

  @Test
  void articles_a_second_on_one_core_are_measured() {
    Extractor extractor = new Extractor(Vocabularies.load());
    String all =
        AnnotatedSentence.all().stream()
            .map(AnnotatedSentence::sentence)
            .collect(Collectors.joining("\n"));
    List<String> articles = List.of(all.substring(0, LENGTH), all.substring(all.length() - LENGTH));
    assertThat(articles).allSatisfy(it -> assertThat(extractor.extract(it, "青山市医院")).isNotEmpty());
    read(extractor, articles, 100);
    long start = cpuTime();
    read(extractor, articles, 200);
    double rate = 400 / ((cpuTime() - start) / 1e9);

    System.out.printf("extraction: %.0f articles of %d characters a second%n", rate, LENGTH);
  }

  /** The time of this thread alone, so that what else the machine does is not counted. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void read(Extractor extractor, List<String> articles, int times) {
    for (int i = 0; i < times; i++) {
      articles.forEach(article -> extractor.extract(article, "青山市医院"));
    }
  }
}
