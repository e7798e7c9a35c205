package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import dev.xinglin.query.GlobalId;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Every field of every type can be asked for, and every object found by its id. */
@OracleTest
class EveryFieldTest {
  @Autowired GraphQlSource source;
  @Autowired World world;
  @LocalServerPort int port;

  private GraphQlClient client;
  private GraphQLSchema schema;

  @BeforeEach
  void connect() {
    client = new GraphQlClient(port);
    schema = source.schema();
  }

  @Test
  void every_field_of_every_kind_is_served_in_one_query_without_aliases() {
    String kinds =
        Shapes.KINDS.values().stream()
            .map(it -> "... on " + it + " " + selection(schema.getObjectType(it), 2))
            .collect(Collectors.joining(" "));

    JsonNode nodes =
        client
            .data(
                "{ facts(first: 100, orderBy: [{field: UPDATED_AT}]) { nodes { __typename "
                    + kinds
                    + " } } }")
            .path("facts")
            .path("nodes");

    assertThat(nodes.size()).isEqualTo(100);
    List<String> types = new ArrayList<>();
    nodes.forEach(it -> types.add(it.path("__typename").asString()));
    assertThat(types.stream().distinct()).hasSize(Shapes.KINDS.size());
  }

  @Test
  void every_field_of_hospitals_articles_and_institutions_is_served() {
    String hospitals = selection(schema.getObjectType("Hospital"), 2);
    String articles = selection(schema.getObjectType("Article"), 2);

    JsonNode data =
        client.data(
            "{ hospitals(first: 3) { totalCount nodes "
                + hospitals
                + " } articles(first: 3) { totalCount nodes "
                + articles
                + " } }");

    assertThat(data.path("hospitals").path("nodes").size()).isEqualTo(3);
    assertThat(data.path("articles").path("nodes").size()).isEqualTo(3);
  }

  private String selection(GraphQLObjectType type, int depth) {
    return type.getFieldDefinitions().stream()
        .map(it -> field(it, depth))
        .collect(Collectors.joining(" ", "{ ", " }"));
  }

  private String field(GraphQLFieldDefinition field, int depth) {
    GraphQLOutputType type = field.getType();
    GraphQLUnmodifiedType plain = GraphQLTypeUtil.unwrapAll(type);
    String name = ((GraphQLNamedType) plain).getName();
    if (name.endsWith("Connection")) {
      return field.getName() + "(first: 1) { totalCount nodes { id } }";
    } else if (name.equals("Fact")) {
      return field.getName() + " { id }";
    } else if (plain instanceof GraphQLObjectType object) {
      return depth == 0
          ? field.getName() + " { __typename }"
          : field.getName() + " " + selection(object, depth - 1);
    }
    return field.getName();
  }

  @Test
  void every_type_is_found_by_its_id_in_the_order_asked_with_null_for_what_is_not_seen() {
    List<String> ids = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (String type : List.of("Hospital", "Article", "Institution")) {
      ids.add(Scalars.id(world.all(type).get(0)));
      types.add(type);
    }
    Shapes.KINDS.values().forEach(it -> ids.add(Scalars.id(world.all(it).get(0))));
    types.addAll(Shapes.KINDS.values());
    ids.add(new GlobalId(GlobalId.Type.TEXT, "a0/1").encode());
    types.add("Text");
    ids.add(Scalars.id(world.unseen().get(0)));
    ids.add(new GlobalId(GlobalId.Type.HOSPITAL, "none").encode());
    ids.add(ids.get(0));

    String list = ids.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "));
    JsonNode nodes = client.data("{ nodes(ids: [" + list + "]) { __typename id } }").path("nodes");

    assertThat(nodes.size()).isEqualTo(ids.size());
    for (int i = 0; i < types.size(); i++) {
      assertThat(nodes.get(i).path("id").asString()).isEqualTo(ids.get(i));
      assertThat(nodes.get(i).path("__typename").asString()).isEqualTo(types.get(i));
      JsonNode node = client.data("{ node(id: \"" + ids.get(i) + "\") { id } }").path("node");
      assertThat(node.path("id").asString()).isEqualTo(ids.get(i));
    }
    assertThat(nodes.get(types.size()).isNull()).isTrue();
    assertThat(nodes.get(types.size() + 1).isNull()).isTrue();
    assertThat(nodes.get(types.size() + 2).path("id").asString()).isEqualTo(ids.get(0));
  }

  @Test
  void conflicts_show_the_other_fact_where_both_are_seen() {
    int seen = 0;
    for (Row fact : world.all("Fact")) {
      List<String> others =
          world.conflicts().stream()
              .filter(it -> it.factIds().contains(fact.key()))
              .map(it -> it.factIds().get(it.factIds().get(0).equals(fact.key()) ? 1 : 0))
              .filter(it -> world.row("Fact", it) != null)
              .toList();
      if (!others.isEmpty()) {
        JsonNode node =
            client
                .data(
                    "{ node(id: \"%s\") { ... on Fact { conflictsWith { fact { id name } differsIn note } } } }"
                        .formatted(Scalars.id(fact)))
                .path("node");
        List<String> names = new ArrayList<>();
        node.path("conflictsWith").forEach(it -> names.add(it.path("fact").path("id").asString()));
        assertThat(names)
            .containsExactlyInAnyOrderElementsOf(
                others.stream().map(it -> Scalars.id(world.row("Fact", it))).toList());
        seen += others.size();
      }
    }
    assertThat(seen).isGreaterThan(40);
    assertThat(world.conflicts().size() * 2).isGreaterThan(seen);
  }
}
