package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The evidence of every fact holds as the API serves it. */
@OracleTest
class EvidenceTest {
  @Autowired World world;
  @LocalServerPort int port;

  @Test
  void the_slice_of_the_text_is_the_quote_and_the_context_fits_round_it_for_every_fact() {
    GraphQlClient client = new GraphQlClient(port);
    int pieces = 0;
    int pairs = 0;
    for (int size : new int[] {0, 1, 2, 40, 200}) {
      String after = "";
      boolean more = true;
      while (more) {
        JsonNode facts = client.data(document(size, after)).path("facts");
        for (JsonNode fact : facts.path("nodes")) {
          for (JsonNode evidence : fact.path("evidence")) {
            pairs += check(evidence, size);
            pieces++;
          }
        }
        more = facts.path("pageInfo").path("hasNextPage").booleanValue();
        after = ", after: \"" + facts.path("pageInfo").path("endCursor").asString() + "\"";
      }
    }
    int expected = world.all("Fact").stream().mapToInt(it -> it.rows("evidence").size()).sum();
    assertThat(pieces).isEqualTo(5 * expected);
    assertThat(pairs).as("contexts that would have cut a character").isGreaterThan(50);
  }

  private static String document(int size, String after) {
    return """
        { facts(first: 100%2$s) { pageInfo { hasNextPage endCursor } nodes { evidence {
            start end quote text { content }
            context(before: %1$d, after: %1$d) { before quote after } } } } }
        """
        .formatted(size, after);
  }

  /** Returns how many ends of the context stand beside a character of two code units. */
  private static int check(JsonNode evidence, int size) {
    String content = evidence.path("text").path("content").asString();
    int start = evidence.path("start").intValue();
    int end = evidence.path("end").intValue();
    String quote = evidence.path("quote").asString();
    String before = evidence.path("context").path("before").asString();
    String after = evidence.path("context").path("after").asString();

    assertThat(content.substring(start, end)).isEqualTo(quote);
    assertThat(evidence.path("context").path("quote").asString()).isEqualTo(quote);
    assertThat(content.substring(start - before.length(), start)).isEqualTo(before);
    assertThat(content.substring(end, end + after.length())).isEqualTo(after);
    int most = Math.min(size, start);
    assertThat(before.length()).isBetween(most == 0 ? 0 : most - 1, most);
    int mostAfter = Math.min(size, content.length() - end);
    assertThat(after.length()).isBetween(mostAfter == 0 ? 0 : mostAfter - 1, mostAfter);
    assertWhole(before);
    assertWhole(after);
    return (before.length() < most ? 1 : 0) + (after.length() < mostAfter ? 1 : 0);
  }

  private static void assertWhole(String text) {
    assertThat(text.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE))
        .as("half a character in %s", text)
        .isTrue();
  }
}
