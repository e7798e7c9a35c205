package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import dev.xinglin.query.GlobalId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The meanings of filters, written by hand, row by row. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"xinglin.store.ephemeral=true", "xinglin.seed.location="})
@Import(FixedUniverse.class)
class TruthTableTest {
  @LocalServerPort int port;

  record Line(String list, String filter, String outcome) {
    String document() {
      return "{ %s(filter: %s, first: 100) { nodes { id } } }".formatted(list, filter);
    }

    @Override
    public String toString() {
      return list + " " + filter;
    }
  }

  static Stream<Line> truths() throws IOException {
    return lines("truth-table.txt");
  }

  static Stream<Line> refusals() throws IOException {
    return lines("refused-filters.txt");
  }

  private static Stream<Line> lines(String file) throws IOException {
    try (InputStream in = TruthTableTest.class.getResourceAsStream("/oracle/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(it -> !it.isBlank() && !it.startsWith("#"))
              .map(it -> it.split("\\|", -1))
              .map(it -> new Line(it[0].strip(), it[1].strip(), it[2].strip()))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("truths")
  void a_filter_matches_these_documents_and_no_others(Line line) {
    JsonNode data = new GraphQlClient(port).data(line.document());

    List<String> keys = new ArrayList<>();
    data.path(line.list())
        .path("nodes")
        .forEach(it -> keys.add(GlobalId.decode(it.path("id").asString(), "id").key()));
    assertThat(keys)
        .containsExactlyInAnyOrder(
            line.outcome().isEmpty() ? new String[0] : line.outcome().split(" "));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_filter_that_could_mean_two_things_is_an_error_that_names_the_argument(Line line) {
    JsonNode response = new GraphQlClient(port).execute(line.document());

    assertThat(response.path("data").path(line.list()).has("nodes")).as("%s", response).isFalse();
    assertThat(response.path("errors").size()).isEqualTo(1);
    JsonNode error = response.path("errors").get(0);
    assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(error.path("extensions").path("argument").asString()).isEqualTo(line.outcome());
    assertThat(error.path("message").asString()).matches("(?s).*[\\u4e00-\\u9fff].*[a-z]{3}.*");
  }

  @Test
  void the_table_has_sixty_rows_at_least() throws IOException {
    assertThat(truths().count()).isGreaterThanOrEqualTo(60);
  }
}
