package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A cursor belongs to one list; anything else is told from it. */
@OracleTest
class CursorTest {
  private static final String FILTER = "filter: {name: {contains: \"\"}}";

  @Autowired World world;
  @LocalServerPort int port;

  private GraphQlClient client;

  @BeforeEach
  void connect() {
    client = new GraphQlClient(port);
  }

  private String cursor(String list) {
    JsonNode edges =
        client.data("{ l: " + list + " { edges { cursor } } }").path("l").path("edges");
    return edges.get(1).path("cursor").asString();
  }

  private void assertBad(String list) {
    for (String selection : List.of("nodes { id }", "pageInfo { hasNextPage }", "totalCount")) {
      JsonNode response = client.execute("{ l: " + list + " { " + selection + " } }");
      assertThat(response.path("data").path("l").isNull()).as("%s %s", list, response).isTrue();
      JsonNode extensions = response.path("errors").path(0).path("extensions");
      assertThat(extensions.path("code").asString()).isEqualTo("BAD_CURSOR");
      assertThat(extensions.path("argument").asString()).isIn("after", "before");
    }
  }

  private void assertGood(String list) {
    JsonNode response = client.execute("{ l: " + list + " { nodes { id } } }");
    assertThat(response.has("errors")).as("%s %s", list, response).isFalse();
    assertThat(response.path("data").path("l").path("nodes").isEmpty()).isFalse();
  }

  @Test
  void a_cursor_of_another_connection_filter_or_order_is_bad() {
    String cursor = cursor("honors(first: 3)");

    assertGood("honors(after: \"" + cursor + "\")");
    for (String argument : List.of("after", "before")) {
      String at = argument + ": \"" + cursor + "\"";
      assertBad("centers(" + at + ")");
      assertBad("facts(" + at + ")");
      assertBad("hospitals(" + at + ")");
      assertBad("honors(" + FILTER + ", " + at + ")");
      assertBad("honors(orderBy: [{field: NAME}], " + at + ")");
    }
  }

  @Test
  void a_cursor_of_another_direction_or_place_of_nulls_is_bad() {
    String cursor = cursor("honors(first: 3, orderBy: [{field: LEVEL}])");
    String at = "after: \"" + cursor + "\"";

    assertGood("honors(orderBy: [{field: LEVEL, direction: ASC, nulls: LAST}], " + at + ")");
    assertBad("honors(orderBy: [{field: LEVEL, direction: DESC}], " + at + ")");
    assertBad("honors(orderBy: [{field: LEVEL, nulls: FIRST}], " + at + ")");
    assertBad("honors(orderBy: [{field: LEVEL}, {field: NAME}], " + at + ")");
  }

  @Test
  void a_cut_or_edited_cursor_is_bad_wherever_it_is_touched() {
    String cursor = cursor("honors(first: 3)");
    List<String> edited =
        new ArrayList<>(List.of("", " ", "AAAA", "!", "\\u0000", "卒中", cursor + "=", cursor + "A"));
    for (int i = 0; i < cursor.length(); i++) {
      edited.add(cursor.substring(0, i));
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      edited.add(cursor.substring(0, i) + other + cursor.substring(i + 1));
    }
    StringBuilder document = new StringBuilder("{ ");
    for (int i = 0; i < edited.size(); i++) {
      document.append(
          "c%d: honors(after: \"%s\", first: 1) { nodes { id } } ".formatted(i, edited.get(i)));
    }
    JsonNode response = client.execute(document.append('}').toString());

    assertThat(response.path("errors").size()).isEqualTo(edited.size());
    response
        .path("errors")
        .forEach(
            it ->
                assertThat(it.path("extensions").path("code").asString()).isEqualTo("BAD_CURSOR"));
    response.path("data").forEach(it -> assertThat(it.isNull()).isTrue());
  }

  @Test
  void a_cursor_is_the_same_however_the_list_is_spelled() {
    String cursor = cursor("honors(first: 3)");
    String at = "after: \"" + cursor + "\"";

    assertGood("honors(filter: {}, " + at + ")");
    assertGood("honors(filter: null, orderBy: [], review: [VERIFIED], last: 5, " + at + ")");
    String filtered =
        cursor("honors(first: 3, filter: {name: {contains: \"\"}, rank: {isNull: false}})");
    assertGood(
        "honors(filter: {rank: {isNull: false}, name: {contains: \"\"}}, after: \""
            + filtered
            + "\")");
  }

  @Test
  void below_parents_a_cursor_is_bad_for_those_alone_that_it_is_not_of() {
    JsonNode parents =
        client
            .data(
                "{ hospitals(first: 4, filter: {honors: {count: {is: {gt: 2}}}}) { nodes { id honors(first: 2) { edges { cursor } } } } }")
            .path("hospitals")
            .path("nodes");
    assertThat(parents.size()).isGreaterThan(1);
    String cursor = parents.get(1).path("honors").path("edges").get(0).path("cursor").asString();

    JsonNode response =
        client.execute(
            "{ hospitals(first: 4, filter: {honors: {count: {is: {gt: 2}}}}) { nodes { id name honors(first: 2, after: \"%s\") { nodes { id } pageInfo { hasPreviousPage } } } } }"
                .formatted(cursor));

    JsonNode nodes = response.path("data").path("hospitals").path("nodes");
    for (int i = 0; i < nodes.size(); i++) {
      assertThat(nodes.get(i).path("name").isString()).isTrue();
      assertThat(nodes.get(i).path("honors").isNull()).isEqualTo(i != 1);
    }
    assertThat(response.path("errors").size()).isEqualTo(nodes.size() - 1);
    assertThat(nodes.get(1).path("honors").path("pageInfo").path("hasPreviousPage").booleanValue())
        .isTrue();
  }

  @Test
  void the_list_of_a_hospital_and_that_of_an_article_have_cursors_of_their_own() {
    String cursor =
        client
            .data("{ hospital(slug: \"hospital-0\") { facts(first: 2) { edges { cursor } } } }")
            .path("hospital")
            .path("facts")
            .path("edges")
            .get(0)
            .path("cursor")
            .asString();

    JsonNode response =
        client.execute(
            "{ facts(after: \"%1$s\") { totalCount } article(slug: \"article-0\") { facts(after: \"%1$s\") { totalCount nodes { id } } } hospital(slug: \"hospital-0\") { honors(after: \"%1$s\") { nodes { id } } } }"
                .formatted(cursor));
    assertThat(response.path("errors").size()).isEqualTo(3);
  }

  @Test
  void a_page_of_nothing_still_says_whether_more_follow() {
    JsonNode data =
        client.data(
            "{ honors(first: 0) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");

    JsonNode info = data.path("honors").path("pageInfo");
    assertThat(data.path("honors").path("nodes").size()).isZero();
    assertThat(info.path("hasNextPage").booleanValue()).isTrue();
    assertThat(info.path("hasPreviousPage").booleanValue()).isFalse();
    assertThat(info.path("startCursor").isNull()).isTrue();
    assertThat(info.path("endCursor").isNull()).isTrue();
  }

  @Test
  void sizes_out_of_range_and_both_directions_at_once_are_errors_that_name_the_limit() {
    for (String wrong :
        List.of("first: -1", "first: 101", "last: -1", "last: 101", "first: 1, last: 1")) {
      JsonNode response =
          client.execute(
              "{ honors(" + wrong + ") { nodes { id } } hospitals(first: 1) { totalCount } }");
      assertThat(response.path("data").path("honors").isNull()).isTrue();
      assertThat(response.path("data").path("hospitals").path("totalCount").intValue())
          .isEqualTo(40);
      JsonNode error = response.path("errors").get(0);
      assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
      if (!wrong.contains(",")) {
        assertThat(error.path("message").asString()).contains("100");
      }
    }
  }
}
