package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A request that has no time left is told so, list by list. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "xinglin.store.ephemeral=true",
      "xinglin.seed.location=",
      "xinglin.guard.timeout=1ms"
    })
@Import(FixedUniverse.class)
class DeadlineTest {
  @LocalServerPort int port;

  @Test
  void every_list_says_that_the_deadline_passed() {
    JsonNode response =
        new GraphQlClient(port).execute("{ hospitals { nodes { name } } facts { totalCount } }");

    assertThat(response.path("data").path("hospitals").isNull()).isTrue();
    assertThat(response.path("data").path("facts").isNull()).isTrue();
    assertThat(response.path("errors").size()).isEqualTo(2);
    response
        .path("errors")
        .forEach(
            it -> assertThat(it.path("extensions").path("code").asString()).isEqualTo("TIMEOUT"));
  }
}
