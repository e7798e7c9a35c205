package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API serves the whole seed, and says of it what was read by hand. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "xinglin.store.ephemeral=true")
class ServedFactsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double ENOUGH = 0.99;

  /** Where the lines are written, for whoever wants to score them otherwise. */
  private static final Path WRITTEN = Path.of("target", "served-facts.jsonl");

  /** What has to be equal of a fact that is in both. */
  private static final List<String> COMPARED =
      List.of(
          "level",
          "status",
          "year",
          "month",
          "day",
          "period",
          "awardedBy",
          "unit",
          "qualifier",
          "baseline",
          "recipient",
          "metric",
          "centerKind",
          "role",
          "category",
          "performanceGrade",
          "area",
          "parent",
          "partnershipKind",
          "grade",
          "core");

  @LocalServerPort int port;

  private FactLines lines;

  @BeforeEach
  void connect() {
    lines = new FactLines(new GraphQlClient(port));
  }

  @Test
  void each_hospital_has_its_facts_of_each_kind() throws IOException {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (JsonNode fact : lines.served()) {
      counts
          .computeIfAbsent(fact.at("/hospital/slug").asString(), it -> new TreeMap<>())
          .merge(fact.at("/kind").asString(), 1, Integer::sum);
    }

    assertThat(counts)
        .asString()
        .isEqualTo(
            """
            {baicheng={ATTRIBUTE=7, CENTER=14, EQUIPMENT=8, EVENT=4, HONOR=2, INDICATOR=49, PARTNERSHIP=6, PERSON=1, PLAN=40, PROJECT=6, SERVICE=29, SPECIALTY=2, TECHNOLOGY=26}, \
            chaoyang-second={ATTRIBUTE=7, CENTER=6, EVENT=4, HONOR=9, INDICATOR=13, PARTNERSHIP=5, PLAN=19, SERVICE=3, SPECIALTY=4, TECHNOLOGY=4}, \
            liaoyang-central={ATTRIBUTE=2, CENTER=8, EVENT=1, HONOR=3, INDICATOR=25, PARTNERSHIP=7, PLAN=37, SERVICE=23, TECHNOLOGY=6}, \
            pingdingshan-second={ATTRIBUTE=10, CENTER=12, EQUIPMENT=14, EVENT=1, HONOR=9, INDICATOR=20, PERSON=1, PLAN=7, SERVICE=12, SPECIALTY=10, TECHNOLOGY=2}, \
            ruzhou-first={ATTRIBUTE=3, CENTER=12, EQUIPMENT=1, EVENT=4, HONOR=5, INDICATOR=8, PARTNERSHIP=4, PERSON=1, PLAN=28, SERVICE=53, SPECIALTY=1, TECHNOLOGY=1}, \
            tongliao-peoples={ATTRIBUTE=13, CENTER=31, EQUIPMENT=5, EVENT=10, HONOR=26, INDICATOR=76, PARTNERSHIP=14, PERSON=1, PLAN=72, PROJECT=2, SERVICE=50, SPECIALTY=11, TECHNOLOGY=9}, \
            tongliao-second={ATTRIBUTE=5, CENTER=5, EVENT=5, HONOR=4, INDICATOR=3, PARTNERSHIP=2, PERSON=2, PLAN=12, PROJECT=3, SERVICE=17, SPECIALTY=6, TECHNOLOGY=3}}""");
  }

  @Test
  void what_is_served_is_what_was_read_twice_by_hand() throws IOException {
    // GIVEN the lists of facts that were read by hand, beside the original pages
    String corpus = System.getProperty("xinglin.corpus", "");
    Path folder = Path.of(corpus.isBlank() ? "." : corpus).resolveSibling("facts");
    assumeFalse(
        corpus.isBlank() || !Files.isDirectory(folder),
        "SKIPPED: served facts are not compared without lists. Give -Dxinglin.corpus=DIR, with the"
            + " lists in its sister folder facts.");
    List<Map<String, Object>> expected = read(folder);
    // WHEN the facts are fetched from the API
    List<Map<String, Object>> served = new ArrayList<>();
    for (JsonNode fact : lines.served()) {
      served.add(lines.line(fact));
    }
    write(served);
    // THEN nearly all are there, and each of their fields is nearly always the same
    List<Object> hospitals = expected.stream().map(it -> it.get("hospital")).distinct().toList();
    served.removeIf(it -> !hospitals.contains(it.get("hospital")));
    int count = served.size();
    List<Map<String, Object>[]> pairs = pairs(expected, served);
    assertThat((double) pairs.size() / expected.size()).as("recall").isGreaterThanOrEqualTo(ENOUGH);
    assertThat((double) pairs.size() / count).as("precision").isGreaterThanOrEqualTo(ENOUGH);
    for (String field : COMPARED) {
      assertThat(agreement(pairs, field)).as(field).isGreaterThanOrEqualTo(ENOUGH);
    }
  }

  private static List<Map<String, Object>> read(Path folder) throws IOException {
    List<Map<String, Object>> facts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          facts.add(flat(JSON.readTree(line)));
        }
      }
    }
    return facts;
  }

  private static Map<String, Object> flat(JsonNode fact) {
    Map<String, Object> flat = new TreeMap<>();
    fact.properties()
        .forEach(
            it -> {
              JsonNode value = it.getValue();
              if (value.isNumber()) {
                flat.put(it.getKey(), FactLines.number(value));
              } else if (value.isBoolean()) {
                flat.put(it.getKey(), value.asBoolean());
              } else if (value.isString()) {
                flat.put(it.getKey(), value.asString());
              }
            });
    return flat;
  }

  /** Pairs of facts of one hospital, type and name, and one value of indicators; the likest. */
  private static List<Map<String, Object>[]> pairs(
      List<Map<String, Object>> expected, List<Map<String, Object>> served) {
    List<Map<String, Object>> left = new ArrayList<>(served);
    List<Map<String, Object>[]> pairs = new ArrayList<>();
    for (Map<String, Object> fact : expected) {
      left.stream()
          .filter(it -> same(it, fact, "hospital", "type", "name"))
          .filter(it -> !fact.get("type").equals("INDICATOR") || same(it, fact, "value"))
          .max((a, b) -> Long.compare(likeness(a, fact), likeness(b, fact)))
          .ifPresent(it -> pairs.add(pair(fact, left.remove(left.indexOf(it)))));
    }
    return pairs;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no generics
  private static Map<String, Object>[] pair(Map<String, Object> a, Map<String, Object> b) {
    return new Map[] {a, b};
  }

  private static long likeness(Map<String, Object> a, Map<String, Object> b) {
    return COMPARED.stream().filter(it -> same(a, b, it)).count()
        + (same(a, b, "subject") ? 1 : 0)
        + (same(a, b, "text") ? 1 : 0);
  }

  private static boolean same(Map<String, Object> a, Map<String, Object> b, String... fields) {
    return Stream.of(fields)
        .allMatch(it -> String.valueOf(a.get(it)).equals(String.valueOf(b.get(it))));
  }

  private static double agreement(List<Map<String, Object>[]> pairs, String field) {
    List<Map<String, Object>[]> asked =
        pairs.stream().filter(it -> it[0].containsKey(field) || it[1].containsKey(field)).toList();
    long right = asked.stream().filter(it -> same(it[0], it[1], field)).count();
    return asked.isEmpty() ? 1 : (double) right / asked.size();
  }

  private static void write(List<Map<String, Object>> facts) throws IOException {
    StringBuilder written = new StringBuilder();
    facts.forEach(it -> written.append(JSON.writeValueAsString(it)).append('\n'));
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, written);
  }
}
