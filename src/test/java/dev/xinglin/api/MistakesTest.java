package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes every mistake of the table and holds the answers against {@code docs/mistakes.md}, so that
 * the docs cannot drift; write them anew with {@code -DargLine=-Dxinglin.writeMistakes=true}.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "xinglin.store.ephemeral=true")
class MistakesTest {
  private static final Path TABLE = Path.of("docs", "mistakes.md");
  private static final int LEAST = 60;
  private static final int SHOWN = 160;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired HospitalStore hospitals;

  private final HttpClient http = HttpClient.newHttpClient();
  private String cursor = "";

  /** Two hospitals share an alias; the former name of one is another institution's name by now. */
  @BeforeEach
  void prepare() {
    Deadline deadline = Deadline.in(Duration.ofSeconds(10));
    hospitals.save(
        List.of(
            hospital("xinglin-second", "杏林市第二人民医院", List.of("杏林市二院"), List.of()),
            hospital("xinglin-central", "杏林市中心医院", List.of("杏林市二院"), List.of("杏林医学院附属医院"))),
        deadline);
    hospitals.saveInstitutions(
        List.of(new Institution("xinglin-college", "杏林医学院附属医院", List.of(), null)), deadline);
    JsonNode page = new GraphQlClient(port).data("{ honors(first: 2) { pageInfo { endCursor } } }");
    cursor = page.at("/honors/pageInfo/endCursor").asString();
  }

  private static Hospital hospital(
      String slug, String name, List<String> aliases, List<String> formerNames) {
    return new Hospital(
        slug,
        slug,
        name,
        aliases,
        formerNames,
        null,
        List.of(),
        null,
        false,
        null,
        null,
        null,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  static List<Mistake> mistakes() {
    return Mistake.all();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_answered_with_its_code_its_argument_and_words_in_both_languages(
      Mistake mistake) {
    // WHEN somebody makes it
    HttpResponse<String> response = send(mistake);
    // THEN the answer says what is wrong and where
    assertThat(response.statusCode()).isEqualTo(mistake.status());
    JsonNode error = JSON.readTree(response.body()).at("/errors/0");
    assertThat(error.at("/extensions/code").asString()).isEqualTo(mistake.code().name());
    assertThat(error.at("/extensions/argument").asString(null)).isEqualTo(mistake.argument());
    String message = error.at("/message").asString();
    assertThat(message)
        .containsPattern("[\\u4e00-\\u9fff]{2}")
        .containsPattern("[a-z]{2} [a-z]{2}");
    // AND shows nothing of how the server is built
    assertThat(response.body())
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("java.", "mongo", "ANTLR", "Value{", "Map", "null value for");
  }

  @Test
  void the_table_of_the_docs_holds_the_answers_that_are_given() throws IOException {
    List<Mistake> mistakes = mistakes();
    StringBuilder table = new StringBuilder(HEADING);
    for (int i = 0; i < mistakes.size(); i++) {
      table.append(row(i + 1, mistakes.get(i)));
    }
    if (Boolean.getBoolean("xinglin.writeMistakes")) {
      Files.writeString(TABLE, table);
    }

    assertThat(mistakes).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(TABLE)
        .as(
            "Write it anew with: mvn test -Dtest=MistakesTest -DargLine=-Dxinglin.writeMistakes=true")
        .hasContent(table.toString());
  }

  private static final String HEADING =
      """
      # 常见错误与回答 Mistakes and what comes of them

      每个错误都有 `extensions.code`，与某个参数有关时还有 `extensions.argument`；话先中文后英文。本表由测试生成：每一行都真的发出过。

      Every error has `extensions.code`, and `extensions.argument` where one argument is at fault; the words are in Chinese first, then in English.
      A test writes this table: each line was sent. GraphQL's own errors come with status 200 to a client that accepts `application/json` alone.

      | # | 错误 Mistake | 请求 Request | 代码 Code | 参数 Argument | 回答 Answer |
      | --- | --- | --- | --- | --- | --- |
      """;

  private String row(int number, Mistake mistake) {
    JsonNode error = JSON.readTree(send(mistake).body()).at("/errors/0");
    String status = mistake.status() == 200 ? "" : " (" + mistake.status() + ")";
    return "| %d | %s<br>%s | %s | %s%s | %s | %s |%n"
        .formatted(
            number,
            mistake.chinese(),
            mistake.english(),
            code(cut(mistake.shown())),
            error.at("/extensions/code").asString(),
            status,
            code(error.at("/extensions/argument").asString("")),
            error.at("/message").asString().replace("|", "\\|"));
  }

  private static String cut(String request) {
    return request.length() > SHOWN ? request.substring(0, SHOWN) + " …" : request;
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }

  private HttpResponse<String> send(Mistake mistake) {
    String body =
        mistake
            .body()
            .replace("{cursor}", cursor)
            .replace("{cut}", cursor.substring(0, cursor.length() - 2));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
            .header("Content-Type", mistake.type())
            .header("Accept", "application/json")
            .method(mistake.method(), HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
