package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Who may change what, and how a change has to come. */
@ExtendWith(OutputCaptureExtension.class)
class EditorsAccessTest extends EditorsDesk {
  static Stream<String> mutations() {
    return Stream.of(
        "acceptFact(id: $fact, version: 1, reason: \"r\") { fact { id } }",
        "rejectFact(id: $fact, version: 1, reason: \"r\") { fact { id } }",
        "editFact(id: $fact, version: 1, patch: {note: \"n\"}, reason: \"r\") { fact { id } }",
        "addFact(input: {kind: EVENT, hospitalId: $hospital, name: \"x\", evidence: []},"
            + " reason: \"r\") { fact { id } }",
        "mergeFacts(survivor: $fact, lost: $fact, versions: {survivor: 1, lost: 1}, reason: \"r\")"
            + " { fact { id } }",
        "mergeHospitals(survivor: $hospital, lost: $hospital, reason: \"r\") { movedFacts }");
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void a_change_needs_a_key_whose_role_is_high_enough(String mutation) {
    String fact = propose("表" + mutation.hashCode());
    String document = "mutation($fact: ID!, $hospital: ID!) { " + mutation + " }";
    if (!mutation.contains("$fact")) {
      document = document.replace("$fact: ID!, ", "");
    } else if (!mutation.contains("$hospital")) {
      document = document.replace(", $hospital: ID!", "");
    }
    Map<String, Object> variables = Map.of("fact", fact, "hospital", hospital);
    // WHEN somebody without a key, with a wrong one, with too low a role asks
    assertThat(code(null, document, variables)).isEqualTo("UNAUTHENTICATED");
    assertThat(code("wrong", document, variables)).isEqualTo("UNAUTHENTICATED");
    assertThat(code("reader-key", document, variables)).isEqualTo("FORBIDDEN");
    // THEN nothing was changed
    assertThat(version(fact)).isEqualTo(1);
    // AND editors and administrators pass: what is wrong then is the request itself, or nothing
    for (String key : List.of("admin-key", EDITOR)) {
      assertThat(code(key, document, variables)).isIn("", "BAD_USER_INPUT");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "{ facts(review: [PENDING]) { totalCount } }",
    "{ reviewQueue { totalCount } }",
  })
  void what_is_not_verified_is_for_editors(String query) {
    assertThat(code(null, query, Map.of())).isEqualTo("UNAUTHENTICATED");
    assertThat(code("reader-key", query, Map.of())).isEqualTo("FORBIDDEN");
    assertThat(code(EDITOR, query, Map.of())).isEmpty();
  }

  @Test
  void a_wrong_key_is_refused_even_where_none_is_needed(CapturedOutput output) {
    JsonNode response = execute("not-a-key-of-ours", "{ __typename }", Map.of());

    assertThat(response.at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
    assertThat(response.path("data").isMissingNode() || response.path("data").isNull()).isTrue();
    assertThat(code("reader-key", "{ __typename }", Map.of())).isEmpty();
    assertThat(output.getAll()).doesNotContain("not-a-key-of-ours", "editor-key", "reader-key");
  }

  @Test
  void a_change_comes_by_post_with_json_only() throws Exception {
    String fact = propose("只接受 JSON");
    String document =
        "mutation { acceptFact(id: \"%s\", version: 1, reason: \"r\") { fact { id } } }"
            .formatted(fact);
    String body = JSON.writeValueAsString(Map.of("query", document));
    URI uri = URI.create("http://localhost:" + port + "/graphql");
    String query = "?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);

    HttpRequest.Builder get = HttpRequest.newBuilder(URI.create(uri + query)).GET();
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
      HttpRequest.Builder post =
          HttpRequest.newBuilder(uri)
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString(body));
      assertThat(send(EDITOR, post).statusCode()).as(type).isBetween(400, 499);
    }
    send(EDITOR, get);

    assertThat(version(fact)).isEqualTo(1);
  }
}
