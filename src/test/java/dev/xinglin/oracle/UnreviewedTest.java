package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** An open desk: with xinglin.unreviewed=public everybody may look through the candidates. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "xinglin.store.ephemeral=true",
      "xinglin.seed.location=",
      "xinglin.unreviewed=public"
    })
@Import(Universe.class)
class UnreviewedTest {
  @Autowired World world;
  @LocalServerPort int port;

  @Test
  void candidates_are_listed_by_the_argument_and_nowhere_else() {
    for (Map.Entry<String, String> kind : Shapes.KINDS.entrySet()) {
      for (String state : List.of("PENDING", "REJECTED")) {
        JsonNode list =
            new GraphQlClient(port)
                .data(
                    "{ l: %s(first: 100, review: [%s]) { totalCount nodes { id review hospital { %s(first: 100) { nodes { review } } } } } }"
                        .formatted(kind.getKey(), state, kind.getKey()))
                .path("l");
        List<String> ids = new ArrayList<>();
        list.path("nodes").forEach(it -> ids.add(it.path("id").asString()));
        List<String> expected =
            world.unseen().stream()
                .filter(it -> it.type().equals(kind.getValue()) && state.equals(it.get("review")))
                .map(Scalars::id)
                .toList();
        assertThat(ids).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(list.path("totalCount").intValue()).isEqualTo(expected.size());
        list.path("nodes")
            .forEach(
                it ->
                    it.path("hospital")
                        .path(kind.getKey())
                        .path("nodes")
                        .forEach(
                            below ->
                                assertThat(below.path("review").asString()).isEqualTo("VERIFIED")));
      }
    }
  }
}
