package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs every example against the seed. The expected answers were read by hand against the articles;
 * after a change of the seed, write them anew with {@code -DargLine=-Dxinglin.writeExamples=true},
 * and read what changed.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "xinglin.store.ephemeral=true")
@Import(Commands.class)
class ExamplesTest {
  private static final Path FOLDER = Path.of("graphql", "examples");
  private static final Path ANSWERS = Path.of("src", "test", "resources", "examples");
  private static final Path LIST = Path.of("docs", "examples.md");
  private static final List<String> HEAD =
      List.of("title-zh", "title-en", "description-zh", "description-en");
  private static final int MOBILE_BYTES = 4096;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @LocalServerPort int port;
  @Autowired GraphQlSource source;
  @Autowired Commands.Log commands;

  private GraphQlClient client;

  @BeforeEach
  void connect() {
    client = new GraphQlClient(port);
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".graphql"))
          .map(it -> it.replace(".graphql", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_example_is_answered_as_it_was_checked_by_hand(String name) throws IOException {
    // GIVEN an example
    String document = document(name);
    Map<String, Object> variables = variables(name);
    commands.take();
    // WHEN it is run
    JsonNode answer = masked(client.execute(document, variables));
    // THEN the answer is the one that was checked, from no more commands than the bound
    int sent = commands.take().size();
    if (Boolean.getBoolean("xinglin.writeExamples")) {
      Files.writeString(ANSWERS.resolve(name + ".json"), JSON.writeValueAsString(answer) + "\n");
    }
    assertThat(answer)
        .as(name)
        .isEqualTo(JSON.readTree(Files.readString(ANSWERS.resolve(name + ".json"))));
    assertThat(answer.has("errors")).as("errors in the answer").isFalse();
    assertThat(sent).isBetween(0, CommandBound.of(source.schema(), document, variables));
  }

  /** Cursors are opaque and may change with any version; that there is one is what counts. */
  private static JsonNode masked(JsonNode answer) {
    String cursors = "(\"(?:cursor|startCursor|endCursor)\":)\"[^\"]+\"";
    return JSON.readTree(answer.toString().replaceAll(cursors, "$1\"…\""));
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_example_says_what_it_asks_in_both_languages(String name) throws IOException {
    List<String> lines = document(name).lines().limit(HEAD.size()).toList();
    for (int i = 0; i < HEAD.size(); i++) {
      assertThat(lines.get(i)).startsWith("# " + HEAD.get(i) + ": ");
      boolean chinese = HEAD.get(i).endsWith("zh");
      assertThat(lines.get(i).matches(".*[\\u4e00-\\u9fff].*")).isEqualTo(chinese);
    }
  }

  @Test
  void the_list_for_phones_is_answered_in_less_than_4_kilobytes() throws IOException {
    String body =
        JSON.writeValueAsString(
            Map.of("query", document("mobile-list"), "variables", variables("mobile-list")));

    byte[] answer = client.post(body).body().getBytes(StandardCharsets.UTF_8);

    assertThat(answer.length).isLessThan(MOBILE_BYTES);
  }

  @Test
  void the_docs_list_the_examples_and_nothing_else() throws IOException {
    StringBuilder list = new StringBuilder(HEADING);
    for (String name : names().toList()) {
      list.append(entry(name));
    }
    if (Boolean.getBoolean("xinglin.writeExamples")) {
      Files.writeString(LIST, list);
    }

    assertThat(LIST)
        .as(
            "Write it anew with: mvn test -Dtest=ExamplesTest -DargLine=-Dxinglin.writeExamples=true")
        .hasContent(list.toString());
  }

  private static final String HEADING =
      """
      # 示例 Examples

      每个示例都在 [`graphql/examples`](../graphql/examples)，由测试对照随附的种子数据执行，答案逐条核对过。
      运行杏林后，“打开”在 GraphiQL 里打开它（地址相对于 `http://localhost:8080`）；GraphiQL 页面顶部的“示例”里也都有。

      Each example is a file of [`graphql/examples`](../graphql/examples), run by a test against the seed that comes with Xinglin, its answer checked
      by hand. While Xinglin runs, "open" shows it in GraphiQL (addresses are relative to `http://localhost:8080`); the page also offers all of them.
      """;

  private static String entry(String name) throws IOException {
    List<String> head =
        document(name)
            .lines()
            .limit(HEAD.size())
            .map(it -> it.substring(it.indexOf(": ") + 2))
            .toList();
    return """

        ## %s
        **%s** · [`%s.graphql`](../graphql/examples/%s.graphql) · [打开 open](%s)

        %s

        %s
        """
        .formatted(head.get(0), head.get(1), name, name, link(name), head.get(2), head.get(3));
  }

  /** The address in GraphiQL, relative to the application. */
  private static String link(String name) throws IOException {
    Path variables = FOLDER.resolve(name + ".variables.json");
    return "/graphiql/index.html?query="
        + encoded(document(name))
        + (Files.exists(variables) ? "&variables=" + encoded(Files.readString(variables)) : "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String document(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".graphql"));
  }

  @SuppressWarnings("unchecked") // a JSON object
  private static Map<String, Object> variables(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".variables.json");
    return Files.exists(file) ? JSON.readValue(Files.readString(file), Map.class) : Map.of();
  }
}
