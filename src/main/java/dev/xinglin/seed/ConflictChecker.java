package dev.xinglin.seed;

import dev.xinglin.model.Claim;
import dev.xinglin.mongo.Documents;
import dev.xinglin.seed.SeedArticle.Pair;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that conflicts are between facts that there are, in fields in which they differ. */
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
    List<Row> both =
        pair.factIds().stream().flatMap(it -> Stream.ofNullable(rows.get(it))).toList();
    if (both.size() < pair.factIds().size()) {
      pair.fields().fault("facts", "names a fact that there is not.", "Name two facts by keys.");
    } else if (both.size() == 2) {
      pair.differsIn().forEach(it -> checkField(pair, it, both.get(0), both.get(1)));
    }
    if (!pairs.add(new HashSet<>(pair.factIds()))) {
      pair.fields().fault("facts", "is a pair that stands elsewhere too.", "Keep one of them.");
    }
  }

  private static void checkField(Pair pair, String field, Row one, Row other) {
    Set<String> fields = new TreeSet<>(fields(one.claim()));
    fields.retainAll(fields(other.claim()));
    if (!fields.contains(field)) {
      pair.fields()
          .fault(
              "differsIn",
              "names the field \"" + field + "\", which not both have.",
              "Both have: " + String.join(", ", fields) + ".");
    } else if (Objects.equals(value(one, field), value(other, field))) {
      pair.fields()
          .fault("differsIn", "names " + field + ", which is the same in both.", "Leave it out.");
    }
  }

  private static Set<String> fields(Claim claim) {
    return Stream.of(Claim.class, claim.details().getClass())
        .flatMap(it -> Arrays.stream(it.getRecordComponents()))
        .map(RecordComponent::getName)
        .filter(it -> !it.equals("details"))
        .collect(Collectors.toSet());
  }

  private static @Nullable Object value(Row row, String field) {
    return Documents.of(row.claim()).get(field);
  }
}
