package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.Commands;
import dev.xinglin.api.GraphQlClient;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How many commands a request sends does not follow from how many rows it returns. */
@OracleTest
class CommandBoundTest {
  private static final String FILTER =
      "filter: {honors: {some: {hospital: {}}}, facts: {some: {evidence: {some: {article: {}}}}},"
          + " plans: {some: {parent: {}}}}";

  @Autowired World world;
  @Autowired Commands.Log commands;
  @LocalServerPort int port;

  private GraphQlClient client;

  @BeforeEach
  void connect() {
    client = new GraphQlClient(port);
  }

  private List<String> commands(String document) {
    commands.take();
    JsonNode response = client.execute(document);
    assertThat(response.has("errors")).as("%s", response).isFalse();
    return commands.take();
  }

  private static String nested(int size) {
    return """
        { hospitals(%1$s, orderBy: [{field: UPDATED_AT}], first: %2$d) {
            totalCount
            nodes { name
              honors(first: %2$d) { totalCount nodes { name evidence { quote article { title } text { revision } context { before } } } }
              other: honors(last: %2$d, orderBy: [{field: NAME}]) { nodes { name hospital { name } } }
              plans(first: %2$d, filter: {parent: {}}) { nodes { parent { name } } } } } }
        """
        .formatted(FILTER, size);
  }

  @Test
  void pages_of_1_and_of_100_send_the_same_number_of_commands_within_the_bound() {
    List<String> one = commands(nested(1));
    List<String> many = commands(nested(100));

    // hospitals: rows, count, 6 relations; honors: rows, count, article, text, context;
    // other: rows, hospital; plans: rows, relation, parent.
    assertThat(one).hasSize(8 + 5 + 2 + 3);
    assertThat(many).hasSameSizeAs(one).doesNotContain("getMore");
  }

  @Test
  void each_alias_with_arguments_of_its_own_costs_one_command_for_all_parents() {
    StringBuilder aliases = new StringBuilder();
    for (int i = 1; i <= 10; i++) {
      aliases.append("a%1$d: honors(first: %1$d) { nodes { name } } ".formatted(i));
    }

    assertThat(commands("{ hospitals(first: 100) { nodes { " + aliases + "} } }")).hasSize(11);
  }

  @Test
  void the_same_field_under_two_aliases_costs_once() {
    assertThat(
            commands(
                "{ hospitals(first: 100) { nodes { a: honors(first: 2) { nodes { name } } b: honors(first: 2) { nodes { name } } } } }"))
        .hasSize(2);
  }

  @Test
  void one_object_from_many_places_is_asked_for_once_a_place() {
    assertThat(
            commands(
                "{ hospitals(first: 100) { nodes { honors { nodes { hospital { name } } } centers { nodes { hospital { name } } } } } }"))
        .hasSizeLessThanOrEqualTo(1 + 2 + 2);
  }

  @Test
  void what_is_not_selected_is_not_asked_for() {
    assertThat(commands("{ hospitals { totalCount } }")).hasSize(1);
    assertThat(commands("{ hospitals { nodes { name } } }")).hasSize(1);
    assertThat(commands("{ hospitals { __typename } }")).isEmpty();
    assertThat(commands("{ hospitals(first: 100) { nodes { honors { totalCount } } } }"))
        .hasSize(2);
  }
}
