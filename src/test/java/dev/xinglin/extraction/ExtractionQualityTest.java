package dev.xinglin.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.model.Details;
import dev.xinglin.vocabulary.Vocabularies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The quality on the annotated sentences, as a ratchet: a floor goes up with the rules, never down.
 */
class ExtractionQualityTest {
  private static final List<String> FOUR = List.of("CENTER", "HONOR", "SPECIALTY", "INDICATOR");
  private static final List<String> SCORED =
      List.of("CENTER", "HONOR", "SPECIALTY", "INDICATOR", "ATTRIBUTE", "PARTNERSHIP");
  private static final Extractor EXTRACTOR = new Extractor(Vocabularies.load());

  @Test
  void tuned_sentences_keep_their_quality() {
    FactScores scores = scored("tuned", sentence -> !sentence.heldOut());
    assertFloors(scores, 0.96, 0.96);
  }

  @Test
  void sentences_that_no_rule_was_tuned_on_keep_their_quality() {
    FactScores scores = scored("held out", AnnotatedSentence::heldOut);
    assertFloors(scores, 0.97, 0.95);
  }

  private static void assertFloors(FactScores scores, double precision, double recall) {
    FactScores.Count four = scores.total(FOUR);
    assertThat(four.precision()).as("precision").isGreaterThanOrEqualTo(precision);
    assertThat(four.recall()).as("recall").isGreaterThanOrEqualTo(recall);
    assertThat(scores.agreement("level", "status", "year"))
        .as("fields")
        .isGreaterThanOrEqualTo(0.94);
    assertThat(scores.agreement("metric", "centerKind", "role", "category"))
        .as("codes")
        .isGreaterThanOrEqualTo(0.94);
  }

  static FactScores scored(String name, Predicate<AnnotatedSentence> which) {
    FactScores scores = new FactScores();
    AnnotatedSentence.all().stream()
        .filter(which)
        .forEach(sentence -> scores.add(where(sentence), sentence.facts(), found(sentence)));
    print(name, scores);
    return scores;
  }

  private static String where(AnnotatedSentence sentence) {
    return sentence.id() + " " + sentence.sentence();
  }

  private static List<Map<String, Object>> found(AnnotatedSentence sentence) {
    return EXTRACTOR.extract(sentence.sentence(), sentence.hospital()).stream()
        .filter(candidate -> SCORED.contains(candidate.claim().kind().name()))
        .filter(candidate -> !candidate.claim().name().equals("名称"))
        .map(ExtractionQualityTest::fact)
        .toList();
  }

  private static Map<String, Object> fact(Candidate candidate) {
    Map<String, Object> fact = new LinkedHashMap<>(ExtractCommand.row(candidate));
    fact.put("kind", candidate.claim().kind().name());
    if (candidate.claim().details() instanceof Details.Specialty) {
      fact.remove("text");
    }
    if (candidate.claim().details() instanceof Details.Partnership) {
      List.of("status", "year", "level").forEach(fact::remove);
    }
    return fact;
  }

  private static void print(String name, FactScores scores) {
    System.out.println("extraction, " + name + " sentences:");
    scores.kinds.forEach((kind, count) -> System.out.println(line(kind, count)));
    System.out.println(line("the four", scores.total(FOUR)));
    scores.fields.forEach(
        (field, count) ->
            System.out.printf("  %s %.3f (%d)", field, (double) count[1] / count[0], count[0]));
    System.out.println();
    for (int tenth = 0; tenth <= 10; tenth++) {
      int[] count = scores.calibration[tenth];
      if (count[0] > 0) {
        System.out.printf("  confidence %.1f: %d of %d right%n", tenth / 10.0, count[1], count[0]);
      }
    }
    if (Boolean.getBoolean("xinglin.faults")) {
      scores.faults.forEach(System.out::println);
    }
  }

  private static String line(String kind, FactScores.Count count) {
    return String.format(
        "  %-12s expected %4d found %4d precision %.3f recall %.3f F1 %.3f",
        kind, count.expected, count.found, count.precision(), count.recall(), count.f1());
  }
}
