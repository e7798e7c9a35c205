package dev.xinglin.seed;

import dev.xinglin.model.Claim;
import dev.xinglin.seed.SeedArticle.Pair;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that conflicts are between facts that there are, in fields that they have. */
final class ConflictChecker {
  private final List<SeedArticle> articles;
  private final Map<String, Row> rows = new HashMap<>();
  private final Set<Set<String>> pairs = new HashSet<>();

  ConflictChecker(List<SeedArticle> articles) {
    this.articles = articles;
    articles.forEach(
        article -> article.rows().forEach(it -> rows.put(article.slug() + "/" + it.key(), it)));
  }

  /** Adds the faults to the pairs. */
  void check() {
    articles.stream().flatMap(it -> it.conflicts().stream()).forEach(this::check);
  }

  private void check(Pair pair) {
    for (String id : pair.factIds()) {
      Row row = rows.get(id);
      if (row == null) {
        pair.fields().fault("facts", "names no fact: " + id + ".", "Name two facts by their keys.");
      } else {
        checkFields(pair, row);
      }
    }
    if (!pairs.add(Set.copyOf(new HashSet<>(pair.factIds())))) {
      pair.fields().fault("facts", "is a pair that stands elsewhere too.", "Keep one of them.");
    }
  }

  private static void checkFields(Pair pair, Row row) {
    Set<String> fields = fields(row.claim());
    for (String field : pair.differsIn()) {
      if (!field.isEmpty() && !fields.contains(field)) {
        pair.fields()
            .fault(
                "differsIn",
                "names the field \"%s\", which the kind %s lacks."
                    .formatted(field, row.claim().kind()),
                "There are: " + String.join(", ", fields) + ".");
      }
    }
  }

  private static Set<String> fields(Claim claim) {
    return Stream.of(Claim.class, claim.details().getClass())
        .flatMap(it -> Arrays.stream(it.getRecordComponents()))
        .map(RecordComponent::getName)
        .filter(it -> !it.equals("details"))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
