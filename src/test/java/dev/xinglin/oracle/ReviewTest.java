package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is not verified is not for readers. */
@OracleTest
class ReviewTest {
  @LocalServerPort int port;

  @Test
  void facts_that_are_not_verified_need_an_editor_and_the_lists_beside_them_stand() {
    for (String review : List.of("[PENDING]", "[REJECTED]", "[VERIFIED, PENDING]")) {
      JsonNode response =
          new GraphQlClient(port)
              .execute(
                  "{ honors(review: "
                      + review
                      + ") { totalCount } centers { totalCount } hospitals(first: 2) { nodes { name plans(review: "
                      + review
                      + ") { nodes { id } } } } }");

      JsonNode data = response.path("data");
      assertThat(data.path("honors").isNull()).isTrue();
      assertThat(data.path("centers").path("totalCount").intValue()).isPositive();
      assertThat(data.path("hospitals").path("nodes").get(1).path("plans").isNull()).isTrue();
      assertThat(data.path("hospitals").path("nodes").get(1).path("name").isString()).isTrue();
      assertThat(response.path("errors").size()).isEqualTo(3);
      response
          .path("errors")
          .forEach(
              it -> {
                assertThat(it.path("extensions").path("code").asString())
                    .isEqualTo("UNAUTHENTICATED");
                assertThat(it.path("extensions").path("argument").asString()).isEqualTo("review");
              });
    }
  }

  @Test
  void no_state_of_review_at_all_is_an_error() {
    JsonNode response = new GraphQlClient(port).execute("{ honors(review: []) { totalCount } }");

    JsonNode extensions = response.path("errors").path(0).path("extensions");
    assertThat(extensions.path("code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(extensions.path("argument").asString()).isEqualTo("review");
  }
}
