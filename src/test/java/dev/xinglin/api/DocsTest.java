package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs every query that the docs show; JSON right after it is its variables or its answer. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "xinglin.store.ephemeral=true")
class DocsTest {
  private static final Pattern QUERY =
      Pattern.compile("```graphql\\n(.+?)```(?:\\s+```json\\n(.+?)```)?", Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;

  static List<Path> docs() throws IOException {
    List<Path> docs = new ArrayList<>(List.of(Path.of("README.md"), Path.of("README.zh-CN.md")));
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      files.filter(it -> it.toString().endsWith(".md")).sorted().forEach(docs::add);
    }
    return docs;
  }

  @ParameterizedTest
  @MethodSource("docs")
  void every_query_of_the_docs_runs(Path file) throws IOException {
    GraphQlClient client = new GraphQlClient(port);

    List<MatchResult> queries = QUERY.matcher(Files.readString(file)).results().toList();

    for (MatchResult query : queries) {
      assertThat(client.execute(query.group(1), variables(query.group(2))).get("errors"))
          .as(query.group(1))
          .isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("docs")
  void every_file_that_the_docs_lead_to_is_there(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();

    List<String> links =
        LINK.matcher(Files.readString(file)).results().map(it -> it.group(1)).toList();

    assertThat(links)
        .filteredOn(it -> !it.startsWith("/graphiql"))
        .allSatisfy(it -> assertThat(folder.resolve(it)).exists());
  }

  @Test
  void the_docs_for_operators_name_every_property_with_its_default() throws IOException {
    JsonNode described =
        JSON.readTree(
            new ClassPathResource("META-INF/spring-configuration-metadata.json")
                .getContentAsByteArray());
    List<String> rows = Files.readAllLines(Path.of("docs", "operators.md"));

    for (JsonNode property : described.get("properties")) {
      String value = property.path("defaultValue").asString("");
      assertThat(rows)
          .as("the row of %s = %s", property, value)
          .anyMatch(
              it -> it.startsWith("| `" + property.get("name").asString() + "` | " + shown(value)));
    }
  }

  /** Where the default is computed, the row says how. */
  private static String shown(String value) {
    return value.isEmpty() ? "" : "`" + value.toLowerCase(Locale.ROOT) + "` |";
  }

  @SuppressWarnings("unchecked") // a JSON object
  private static Map<String, Object> variables(String json) {
    if (json == null) {
      return Map.of();
    }
    JsonNode node = JSON.readTree(json);
    return node.has("data") ? Map.of() : JSON.treeToValue(node, Map.class);
  }
}
