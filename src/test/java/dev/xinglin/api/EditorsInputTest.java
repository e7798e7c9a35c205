package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is wrong in a change is named, and nothing is changed. */
class EditorsInputTest extends EditorsDesk {
  static Stream<Object[]> wrong() {
    return Stream.of(
        wrong("{name: \" \"}", "patch.name"),
        wrong("{name: null}", "patch.name"),
        wrong("{name: \"a\\u0000b\"}", "patch.name"),
        wrong("{name: \"a\\nb\"}", "patch.name"),
        wrong("{note: \"a\\u202Eb\"}", "patch.note"),
        wrong("{name: \"" + "长".repeat(201) + "\"}", "patch.name"),
        wrong("{note: \"" + "长".repeat(2001) + "\"}", "patch.note"),
        wrong("{metric: \"OPEN_BEDS\"}", "patch.metric"),
        wrong("{kind: INDICATOR, metric: \"OPEN_BED\", value: 1}", "patch.metric"),
        wrong("{kind: INDICATOR}", "patch.value"),
        wrong("{kind: INDICATOR, value: 1e300}", "patch.value"),
        wrong("{kind: INDICATOR, value: 5, valueTo: 3, qualifier: RANGE}", "patch.valueTo"),
        wrong("{kind: INDICATOR, value: 5, valueTo: 9}", "patch.qualifier"),
        wrong("{kind: ATTRIBUTE, attribute: MOTTO, grade: \"TIER3_A\"}", "patch.grade"),
        wrong("{kind: ATTRIBUTE, attribute: GRADE, grade: \"三级甲等\"}", "patch.grade"),
        wrong("{rank: 0}", "patch.rank"),
        wrong("{when: {year: 2023, month: 2, day: 29}}", "patch.when"),
        wrong("{when: {day: 3}}", "patch.when"),
        wrong("{when: {}}", "patch.when"),
        wrong("{when: {year: 99999}}", "patch.when.year"),
        wrong("{hospitalId: \"nonsense\"}", "patch.hospitalId"),
        wrong("{hospitalId: null}", "patch.hospitalId"),
        wrong("{kind: PLAN, parentId: \"Rjpub25l\"}", "patch.parentId"),
        wrong("{kind: PARTNERSHIP, partnerId: \"STpub25l\"}", "patch.partnerId"),
        wrong("{}", "patch"));
  }

  private static Object[] wrong(String patch, String argument) {
    return new Object[] {patch, argument};
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_field_is_named_and_nothing_is_changed(String patch, String argument) {
    String fact = propose("错误的修改");
    JsonNode response =
        execute(
            EDITOR,
            "mutation($id: ID!) { editFact(id: $id, version: 1, patch: "
                + patch
                + ", reason: \"r\") { fact { id } } }",
            Map.of("id", fact));
    JsonNode error = response.at("/errors/0");
    assertThat(error.at("/extensions/code").asString()).isIn("BAD_USER_INPUT", "NOT_FOUND");
    assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
    assertThat(error.at("/message").asString())
        .containsPattern("[\\u4e00-\\u9fff]{2}")
        .containsPattern("[a-z]{2} [a-z]{2}");
    assertThat(version(fact)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "'   ', 1", "long, 1", "halved, 1", "r, 7", "r, -1"})
  void a_decision_without_a_reason_or_on_another_version_is_refused(String reason, int version) {
    String fact = propose("没有理由");
    String sent = reason.equals("long") ? "长".repeat(1001) : reason;
    JsonNode error =
        execute(
                EDITOR,
                "mutation($id: ID!, $v: Int!, $r: String!) { acceptFact(id: $id, version: $v,"
                    + " reason: $r) { fact { id } } }",
                Map.of("id", fact, "v", version, "r", sent))
            .at("/errors/0/extensions");
    assertThat(error.at("/code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(error.at("/argument").asString()).isEqualTo(version == 1 ? "reason" : "version");
    assertThat(version(fact)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 9, 不在这里的话, input.evidence[0].quote",
    "9, 3, x, input.evidence[0].start",
    "-1, 3, x, input.evidence[0].start",
    "0, 2147483647, x, input.evidence[0].start",
  })
  void a_quote_that_does_not_stand_at_its_place_is_refused(
      int start, int end, String quote, String argument) {
    JsonNode error =
        execute(
                EDITOR,
                """
                mutation($h: ID!, $t: ID!, $s: Int!, $e: Int!, $q: String!) {
                  addFact(reason: "r", input: {kind: EVENT, name: "x", hospitalId: $h,
                    evidence: [{textId: $t, start: $s, end: $e, quote: $q}]}) { fact { id } } }""",
                Map.of("h", hospital, "t", textId, "s", start, "e", end, "q", quote))
            .at("/errors/0/extensions");
    assertThat(error.at("/code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(error.at("/argument").asString()).isEqualTo(argument);
  }

  @Test
  void a_fact_is_added_once_and_only_to_a_hospital_that_its_article_is_about() {
    String add =
        """
        mutation($h: ID!, $t: ID!, $q: String!) {
          addFact(reason: "r", input: {kind: EVENT, name: "只录一次", hospitalId: $h,
            evidence: [{textId: $t, start: 0, end: 4, quote: $q}]}) { fact { id history { what } } } }""";
    Map<String, Object> variables =
        Map.of("h", hospital, "t", textId, "q", content.substring(0, 4));
    JsonNode added = data(EDITOR, add, variables);
    assertThat(added.findValuesAsString("what")).containsExactly("ADDED");
    assertThat(code(EDITOR, add, variables)).isEqualTo("BAD_USER_INPUT");
    Map<String, Object> elsewhere = Map.of("h", other, "t", textId, "q", content.substring(0, 4));
    assertThat(execute(EDITOR, add, elsewhere).at("/errors/0/extensions/argument").asString())
        .isEqualTo("input.evidence[0].textId");
  }
}
