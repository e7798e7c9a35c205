package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "xinglin.store.ephemeral=true")
class ReadmeTest {
  private static final Pattern QUESTION =
      Pattern.compile("```graphql\\n([^`]+)```\\s+```json\\n([^`]+)```");

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void the_answer_that_the_readme_shows_is_the_one_that_a_newcomer_gets(String file)
      throws IOException {
    Matcher shown = QUESTION.matcher(Files.readString(Path.of(file)));
    assertThat(shown.find()).isTrue();

    assertThat(new GraphQlClient(port).execute(shown.group(1)))
        .isEqualTo(JsonMapper.builder().build().readTree(shown.group(2)));
  }
}
