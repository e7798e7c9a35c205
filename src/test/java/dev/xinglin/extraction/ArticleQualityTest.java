package dev.xinglin.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The quality on whole articles, as a ratchet. The articles are made up, hospitals and figures too:
 * features, introductions, lists, yearbooks, interviews and reports, written and annotated by
 * people who had not seen a rule, to be harder than what newspapers print.
 */
class ArticleQualityTest {
  private static final List<String> FOUR = List.of("CENTER", "HONOR", "SPECIALTY", "INDICATOR");
  private static final Path ARTICLES = Path.of("src/test/resources/extraction/articles");
  private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Extractor EXTRACTOR = new Extractor(Vocabularies.load());

  @Test
  void whole_articles_keep_their_quality() throws IOException {
    FactScores scores = new FactScores();
    for (Path text : articles()) {
      List<Map<String, Object>> expected = expected(text);
      String hospital = (String) expected.get(0).get("hospital");
      scores.add(text.getFileName().toString(), expected, found(text, hospital));
    }

    FactScores.Count four = scores.total(FOUR);
    System.out.printf(
        "extraction, articles: expected %d found %d precision %.3f recall %.3f F1 %.3f%n",
        four.expected, four.found, four.precision(), four.recall(), four.f1());
    FactScores.FIELDS.forEach(
        field -> System.out.printf("  %s %.3f%n", field, scores.agreement(field)));
    assertThat(four.precision()).as("precision").isGreaterThanOrEqualTo(0.92);
    assertThat(four.recall()).as("recall").isGreaterThanOrEqualTo(0.78);
    assertThat(scores.agreement("level")).as("level").isGreaterThanOrEqualTo(0.88);
    assertThat(scores.agreement("status")).as("status").isGreaterThanOrEqualTo(0.78);
    assertThat(scores.agreement("year")).as("year").isGreaterThanOrEqualTo(0.77);
    assertThat(scores.agreement("metric")).as("metric").isGreaterThanOrEqualTo(0.87);
    assertThat(scores.agreement("centerKind", "role")).as("codes").isGreaterThanOrEqualTo(0.89);
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<Map<String, Object>> expected(Path text) throws IOException {
    Path rows = Path.of(text.toString().replace(".txt", ".jsonl"));
    return Files.readAllLines(rows).stream()
        .map(line -> withKind(JSON.readValue(line, ROW)))
        .toList();
  }

  private static List<Map<String, Object>> found(Path text, String hospital) throws IOException {
    return EXTRACTOR.extract(Files.readString(text), hospital).stream()
        .map(candidate -> withKind(ExtractCommand.row(candidate)))
        .filter(row -> FOUR.contains(row.get("kind")))
        .toList();
  }

  private static Map<String, Object> withKind(Map<String, Object> row) {
    Map<String, Object> fact = new LinkedHashMap<>(row);
    fact.put("kind", row.get("type"));
    return fact;
  }
}
