package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every error has a code and words in both languages, whoever finds it. */
@OracleTest
class ErrorsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "",
        "{ honors { nodes { nme } } }",
        "{ honors { nodes } }",
        "{ honors(filter: {level: {eq: HIGHEST}}) { totalCount } }",
        "{ honors(filter: {rank: {eq: \"1\"}}) { totalCount } }",
        "{ honors(first: 99999999999) { totalCount } }",
        "{ honors(filter: {createdAt: {gt: \"yesterday\"}}) { totalCount } }",
        "{ honors(filter: {createdAt: {gt: \"+999999999-12-31T23:59:59Z\"}}) { totalCount } }",
        "{ honors(filter: {name: {contains: \"\\ud83d\"}}) { totalCount } }",
        "{ honors(orderBy: [{field: NAME}, {field: NAME}]) { totalCount } }",
        "query($n: Int!) { honors(first: $n) { totalCount } }",
        "query($n: Nothing) { honors(first: $n) { totalCount } }",
        "mutation { forget }",
        "subscription { honors { totalCount } }",
        "query A { honors { totalCount } } query B { honors { totalCount } }",
        "{ ...F } fragment F on Query { ...F }",
        "{ vocabulary(name: \"nothing\") { code } }",
        "{ hospital { name } }",
        "{ hospital(slug: \"a\", name: \"b\") { name } }",
        "{ hospital(id: \"QTph\") { name } }",
        "{ node(id: \"\") { id } }",
        "{ facts(first: 1) { nodes { evidence { context(before: 201) { before } } } } }"
      })
  void an_error_has_a_code_and_words_in_chinese_and_english(String document) {
    check(new GraphQlClient(port).execute(document));
  }

  @Test
  void variables_that_do_not_fit_are_told() {
    for (Object wrong : List.of("7", 1.5, Map.of(), List.of(1), 99999999999L)) {
      check(
          new GraphQlClient(port)
              .execute("query($n: Int) { honors(first: $n) { totalCount } }", Map.of("n", wrong)));
    }
    for (String wrong : List.of("x\\ud83d", "\\udc00", "a".repeat(2001))) {
      check(
          JSON.readTree(
              new GraphQlClient(port)
                  .post(
                      """
                      {"query": "query($t: String) { honors(filter: {name: {contains: $t}}) { totalCount } }",
                       "variables": {"t": "%s"}}
                      """
                          .formatted(wrong))
                  .body()));
    }
  }

  @Test
  void a_null_variable_is_a_null_operand() {
    Map<String, Object> variables = new HashMap<>();
    variables.put("t", null);
    JsonNode response =
        new GraphQlClient(port)
            .execute(
                "query($t: String) { honors(filter: {name: {eq: $t}}) { totalCount } }", variables);

    check(response);
    assertThat(response.path("errors").get(0).path("extensions").path("argument").asString())
        .isEqualTo("filter.name.eq");
  }

  private static void check(JsonNode response) {
    assertThat(response.path("errors").size()).as("%s", response).isPositive();
    for (JsonNode error : response.path("errors")) {
      assertThat(error.path("extensions").path("code").asString())
          .as("%s", error)
          .isIn("BAD_USER_INPUT", "BAD_CURSOR");
      assertThat(error.path("message").asString())
          .matches("(?s).*[\\u4e00-\\u9fff]{2}.*")
          .matches("(?s).*[A-Za-z]{3}.*")
          .doesNotContain("Exception", "graphql.", "java.", "dev.xinglin");
    }
  }
}
