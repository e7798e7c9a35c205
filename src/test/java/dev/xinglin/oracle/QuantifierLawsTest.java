package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How some, every and none hang together, for random conditions. */
@OracleTest
class QuantifierLawsTest {
  private static final int CONDITIONS = 150;

  @Autowired World world;
  @LocalServerPort int port;

  @Test
  void none_p_is_not_some_p() {
    forRandomConditions(
        (way, condition) -> Map.of(way, Map.of("none", condition)),
        (way, condition) -> Map.of("not", Map.of(way, Map.of("some", condition))));
  }

  @Test
  void every_p_is_none_not_p() {
    forRandomConditions(
        (way, condition) -> Map.of(way, Map.of("every", condition)),
        (way, condition) -> Map.of(way, Map.of("none", Map.of("not", condition))));
  }

  @Test
  void some_p_is_a_count_of_p_that_is_not_zero() {
    forRandomConditions(
        (way, condition) -> Map.of(way, Map.of("some", condition)),
        (way, condition) ->
            way.equals("evidence")
                ? Map.of("not", Map.of(way, Map.of("none", condition)))
                : Map.of(way, Map.of("count", Map.of("where", condition, "is", Map.of("gt", 0)))));
  }

  private interface Form {
    Map<String, Object> of(String way, Map<String, Object> condition);
  }

  private void forRandomConditions(Form one, Form other) {
    GraphQlClient client = new GraphQlClient(port);
    Chance chance = new Chance(99);
    Filters filters = new Filters(world, chance);
    int matching = 0;
    for (int i = 0; i < CONDITIONS; i++) {
      String root = chance.of("hospitals", "articles", "plans", "honors");
      String type = Shapes.roots().get(root);
      Map<String, String> lists = Shapes.lists(type);
      String way = lists.isEmpty() ? "evidence" : chance.of(List.copyOf(lists.keySet()));
      String target = lists.getOrDefault(way, "Evidence");
      Map<String, Object> condition = filters.of(target, chance.between(0, 2)).input();
      Input.Variables variables = new Input.Variables(chance, 0);
      String fields =
          list("one", root, one.of(way, condition), variables)
              + list("other", root, other.of(way, condition), variables);
      String document = "query Laws" + variables.declarations() + "{" + fields + "}";
      JsonNode data = client.data(document);
      assertThat(ids(data.path("one"))).as(document).isEqualTo(ids(data.path("other")));
      matching += data.path("one").path("nodes").size();
    }
    assertThat(matching).isGreaterThan(CONDITIONS);
  }

  private static String list(
      String alias, String root, Map<String, Object> filter, Input.Variables variables) {
    return " %s: %s(filter: %s, first: 100) { nodes { id } } "
        .formatted(alias, root, Input.print(filter, variables));
  }

  private static List<String> ids(JsonNode connection) {
    List<String> ids = new ArrayList<>();
    connection.path("nodes").forEach(it -> ids.add(it.path("id").asString()));
    return ids;
  }
}
