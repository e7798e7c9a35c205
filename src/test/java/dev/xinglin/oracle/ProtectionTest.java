package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.Commands;
import dev.xinglin.api.GraphQlClient;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Each limit is a property, and what goes beyond it is refused before anything is read. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "xinglin.store.ephemeral=true",
      "xinglin.seed.location=",
      "xinglin.guard.max-depth=8",
      "xinglin.guard.max-cost=5000",
      "xinglin.guard.max-tokens=3000",
      "xinglin.guard.max-body-bytes=60000"
    })
@Import({FixedUniverse.class, Commands.class})
class ProtectionTest {
  @Autowired Commands.Log commands;
  @LocalServerPort int port;

  private GraphQlClient client;

  @BeforeEach
  void connect() {
    client = new GraphQlClient(port);
    commands.take();
  }

  private void assertRefused(JsonNode response, String code, String words) {
    JsonNode error = response.path("errors").path(0);
    assertThat(error.path("extensions").path("code").asString()).as("%s", response).isEqualTo(code);
    assertThat(error.path("message").asString()).contains(words);
    assertThat(error.path("message").asString()).matches("(?s).*[\\u4e00-\\u9fff]{2}.*");
    assertThat(commands.take()).isEmpty();
  }

  @Test
  void depth_is_limited() {
    String deep =
        "{ hospitals(first: 2) { nodes { honors(first: 2) { nodes { hospital { honors(first: 2) { nodes { %s } } } } } } } }";

    assertThat(client.execute(deep.formatted("name")).has("errors")).isFalse();
    commands.take();
    assertRefused(client.execute(deep.formatted("evidence { quote }")), "COST_EXCEEDED", "8");
  }

  @Test
  void cost_is_limited_whether_sizes_are_literals_variables_or_defaults() {
    String nested = "hospitals(first: %1$s) { nodes { honors(first: %1$s) { nodes { name } } } }";

    assertThat(client.execute("{ " + nested.formatted("10") + " }").has("errors")).isFalse();
    commands.take();
    assertRefused(client.execute("{ " + nested.formatted("100") + " }"), "COST_EXCEEDED", "5000");
    assertRefused(
        client.execute("query($n: Int) { " + nested.formatted("$n") + " }", Map.of("n", 100)),
        "COST_EXCEEDED",
        "5000");
    assertRefused(
        client.execute("query($n: Int = 100) { " + nested.formatted("$n") + " }"),
        "COST_EXCEEDED",
        "5000");
    assertRefused(
        client.execute("{ ...R } fragment R on Query { " + nested.formatted("100") + " }"),
        "COST_EXCEEDED",
        "5000");
  }

  @Test
  void relations_in_filters_cost() {
    String relations = "{honors: {some: {}}}, ".repeat(20);

    assertRefused(
        client.execute("{ hospitals(filter: {or: [" + relations + "]}) { totalCount } }"),
        "COST_EXCEEDED",
        "5000");
  }

  @Test
  void fragments_cannot_hide_what_an_operation_costs() {
    StringBuilder fragments = new StringBuilder("{ ...F0 }");
    for (int i = 0; i < 6; i++) {
      fragments.append(" fragment F%d on Query {".formatted(i));
      for (int n = 0; n < 5; n++) {
        fragments.append(
            i < 5
                ? " ...F%d".formatted(i + 1)
                : " a%d: hospitals(first: 100) { nodes { name slug motto } }".formatted(n));
      }
      fragments.append(" }");
    }
    assertThat(client.execute(fragments.toString()).has("errors")).isFalse();
    commands.take();

    StringBuilder bomb = new StringBuilder("{ ...G0 }");
    for (int i = 0; i < 6; i++) {
      bomb.append(" fragment G%d on Query {".formatted(i));
      for (int n = 0; n < 5; n++) {
        bomb.append(" a%d_%d: node(id: \"SDph\") { ...N%d_%d }".formatted(i, n, i, n));
      }
      bomb.append(i < 5 ? " ...G%d }".formatted(i + 1) : " }");
    }
    for (int i = 0; i < 6; i++) {
      for (int n = 0; n < 5; n++) {
        bomb.append(
            " fragment N%d_%d on Hospital { honors(first: 100) { nodes { name evidence { quote } } } }"
                .formatted(i, n));
      }
    }
    assertRefused(client.execute(bomb.toString()), "COST_EXCEEDED", "5000");
  }

  @Test
  void fragments_that_double_at_each_step_are_refused_soon() {
    StringBuilder bomb = new StringBuilder("{ hospitals { nodes { ...F0 } } }");
    for (int i = 0; i < 25; i++) {
      bomb.append(
          " fragment F%1$d on Hospital { a%1$d: honors { nodes { hospital { ...F%2$d } } } b%1$d: honors { nodes { hospital { ...F%2$d } } } }"
              .formatted(i, i + 1));
    }
    bomb.append(" fragment F25 on Hospital { name }");

    long start = System.nanoTime();
    JsonNode response = client.execute(bomb.toString());

    assertRefused(response, "COST_EXCEEDED", "");
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(5);
  }

  @Test
  void tokens_are_limited() {
    assertRefused(
        client.execute("{ hospitals { nodes { " + "name ".repeat(3000) + "} } }"),
        "COST_EXCEEDED",
        "3,000");
  }

  @Test
  void the_body_is_limited() {
    String body =
        "{\"query\": \"{ hospitals { totalCount } }\", \"more\": \"" + "x".repeat(60000) + "\"}";

    HttpResponse<String> response = client.post(body);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("COST_EXCEEDED", "60000", "请求体");
  }

  @Test
  void a_filter_nested_without_end_is_refused_and_breaks_nothing() {
    for (int depth : new int[] {32, 100, 450}) {
      Map<String, Object> filter = new HashMap<>();
      for (int i = 0; i < depth; i++) {
        filter = new HashMap<>(Map.of("not", filter));
      }
      JsonNode response =
          client.execute(
              "query($f: HospitalFilter) { hospitals(filter: $f) { totalCount } }",
              Map.of("f", filter));
      assertRefused(response, "BAD_USER_INPUT", "30");
    }
    String literal = "{not: ".repeat(29) + "{}" + "}".repeat(29);
    JsonNode fine = client.execute("{ hospitals(filter: " + literal + ") { totalCount } }");
    assertThat(fine.path("data").path("hospitals").path("totalCount").intValue()).isZero();
  }

  @Test
  void introspection_is_open() {
    JsonNode data =
        client.data(
            "{ __schema { types { name fields { name type { name kind ofType { name } } } } } }");

    assertThat(data.path("__schema").path("types").size()).isGreaterThan(100);
  }
}
