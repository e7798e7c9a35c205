package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys are the SHA-256 of "desk" and "guest". */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "xinglin.store.ephemeral=true",
      "xinglin.seed.location=",
      "xinglin.keys[0].name=desk",
      "xinglin.keys[0].role=EDITOR",
      "xinglin.keys[0].sha256=49be417ad74080a0031b636b44cfc26fdd0065492d6cd3b033960c4414955cf7",
      "xinglin.keys[1].name=guest",
      "xinglin.keys[1].role=READER",
      "xinglin.keys[1].sha256=84983c60f7daadc1cb8698621f802c0d9f9a3c3c295c810748fb048115c186ec"
    })
class ImportArticleTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TEXT =
      """
      柳泉市中心医院的新大楼

      　　柳泉市中心医院是一所三级乙等综合医院，现有开放床位900张。

      　　2020年，医院卒中中心通过国家认证。
      """;
  private static final String IMPORT =
      """
      mutation Import($input: ImportInput!, $dryRun: Boolean!) {
        importArticle(input: $input, dryRun: $dryRun) {
          articles {
            article {
              slug
              publishedOn
              hospitals(first: 5) { nodes { name } }
              facts(first: 100, review: [PENDING]) {
                totalCount
                nodes { name evidence { quote verbatim start end text { kind content } } }
              }
            }
            title hospitals newFacts confirmed known rejected conflicts proven unresolved
            candidates {
              kind name start end quote rule confidence outcome factId
              conflictsWith { factId name quote differsIn }
            }
            flags { kind words }
          }
          flags { kind }
        }
      }
      """;

  @LocalServerPort int port;

  @Test
  void an_editor_imports_a_page_and_sees_its_article_and_the_facts_that_wait() throws Exception {
    // WHEN only looked at, nothing is there afterwards
    String text = TEXT.replace("柳泉", "松岭");
    JsonNode dry = imported("desk", text, true).at("/data/importArticle/articles/0");
    assertThat(dry.at("/article").isNull()).isTrue();
    assertThat(dry.at("/newFacts").asInt()).isPositive();
    assertThat(dry.at("/candidates").size()).isPositive();
    assertThat(dry.at("/candidates/0/outcome").asString()).isEqualTo("NEW");
    assertThat(dry.at("/candidates/0/factId").isNull()).isTrue();

    // WHEN imported
    JsonNode response = imported("desk", text, false);

    // THEN
    JsonNode article = response.at("/data/importArticle/articles/0");
    assertThat(response.has("errors")).as(response.toString()).isFalse();
    assertThat(article.at("/article/publishedOn").asString()).isEqualTo("2024-05-06");
    assertThat(article.at("/article/hospitals/nodes/0/name").asString()).isEqualTo("松岭市中心医院");
    int added = article.at("/newFacts").asInt();
    assertThat(added).isPositive().isEqualTo(dry.at("/newFacts").asInt());
    assertThat(article.at("/candidates/0/factId").isNull()).isFalse();
    assertThat(article.at("/article/facts/totalCount").asInt()).isEqualTo(added);
    for (JsonNode fact : article.at("/article/facts/nodes")) {
      JsonNode evidence = fact.at("/evidence/0");
      String content = evidence.at("/text/content").asString();
      assertThat(content.substring(evidence.at("/start").asInt(), evidence.at("/end").asInt()))
          .isEqualTo(evidence.at("/quote").asString());
    }

    // WHEN imported again, nothing is added
    JsonNode again = imported("desk", text, false).at("/data/importArticle/articles/0");
    assertThat(again.at("/newFacts").asInt()).isZero();
    assertThat(again.at("/known").asInt()).isEqualTo(article.at("/candidates").size());
    assertThat(again.at("/article/slug")).isEqualTo(article.at("/article/slug"));
  }

  @Test
  void who_is_no_editor_may_not_import() throws Exception {
    assertThat(code(imported(null, TEXT, false))).isEqualTo("UNAUTHENTICATED");
    assertThat(code(imported("guest", TEXT, false))).isEqualTo("FORBIDDEN");
  }

  @Test
  void readers_do_not_see_the_words_of_an_imported_article() throws Exception {
    imported("desk", TEXT, false);

    JsonNode response =
        send(null, "{ articles(first: 1) { nodes { title text { content } } } }", Map.of());

    assertThat(code(response)).isEqualTo("UNAUTHENTICATED");
    assertThat(response.toString()).doesNotContain("开放床位900张");
  }

  @Test
  void a_text_that_cannot_be_read_is_refused_with_a_reason() throws Exception {
    JsonNode response = imported("desk", " \n ", false);

    assertThat(code(response)).isEqualTo("BAD_USER_INPUT");
    assertThat(response.at("/errors/0/extensions/argument").asString()).isEqualTo("input.text");
  }

  @Test
  void a_name_that_is_no_line_of_text_is_refused_by_its_field() throws Exception {
    for (String field : List.of("title", "publisher", "hospital", "fileName")) {
      for (String name : List.of("a\nb", "\u202E倒", "\u2066隔", " ", "长".repeat(201))) {
        Map<String, Object> input = Map.of("text", TEXT, field, name);
        JsonNode response = send("desk", IMPORT, Map.of("input", input, "dryRun", true));
        assertThat(code(response)).as(field).isEqualTo("BAD_USER_INPUT");
        assertThat(response.at("/errors/0/extensions/argument").asString())
            .isEqualTo("input." + field);
      }
    }
  }

  private JsonNode imported(String key, String text, boolean dryRun) throws Exception {
    Map<String, Object> input = Map.of("text", text, "publishedOn", "2024-05-06");
    return send(key, IMPORT, Map.of("input", input, "dryRun", dryRun));
  }

  private static String code(JsonNode response) {
    return response.at("/errors/0/extensions/code").asString();
  }

  private JsonNode send(String key, String query, Map<String, Object> variables) throws Exception {
    String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    return JSON.readTree(
        HttpClient.newHttpClient()
            .send(request.build(), HttpResponse.BodyHandlers.ofString())
            .body());
  }
}
