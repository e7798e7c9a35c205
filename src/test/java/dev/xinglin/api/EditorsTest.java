package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Range;
import dev.xinglin.mongo.Store;
import dev.xinglin.query.GlobalId;
import dev.xinglin.review.Proposal;
import dev.xinglin.review.Review;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors do over HTTP, as {@code docs/editors.md} shows it, and what others may not. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "xinglin.store.ephemeral=true",
      "xinglin.keys[0].name=reader",
      "xinglin.keys[0].role=READER",
      "xinglin.keys[0].sha256=ec4408df15da46b328f6f3246fa723d0aa6cb0f0a0dd9c4626080ab1b02aa3b2",
      "xinglin.keys[1].name=li",
      "xinglin.keys[1].role=EDITOR",
      "xinglin.keys[1].sha256=f2651e970e356ac5e72ae559a3a4ef3b181b7858285d4776904d8c36f10b69b9",
      "xinglin.keys[2].name=wu",
      "xinglin.keys[2].role=ADMIN",
      "xinglin.keys[2].sha256=69a5265506c94c77b787a7d7377b7685a0eff82e33920a71e7ee22cd6154953e"
    })
@ExtendWith(OutputCaptureExtension.class)
class EditorsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern SHOWN =
      Pattern.compile("```graphql editor\\n(.+?)```", Pattern.DOTALL);
  private static final String EDITOR = "editor-key";

  @LocalServerPort int port;
  @Autowired Review review;
  @Autowired Store store;

  private final HttpClient http = HttpClient.newHttpClient();
  private String hospital = "";
  private String other = "";
  private String textId = "";
  private String content = "";

  @BeforeEach
  void find() {
    JsonNode data =
        data(
            EDITOR,
            """
            { hospitals(first: 2) { nodes { id } }
              article(slug: "ruzhou-first-branches-in-departments") {
                hospitals { nodes { id } } text { id content } } }""",
            Map.of());
    hospital = data.at("/article/hospitals/nodes/0/id").asString();
    other = data.at("/hospitals/nodes/0/id").asString();
    textId = data.at("/article/text/id").asString();
    content = data.at("/article/text/content").asString();
  }

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

  @Test
  void every_step_of_the_docs_works() throws IOException {
    List<String> shown =
        SHOWN
            .matcher(Files.readString(Path.of("docs", "editors.md")))
            .results()
            .map(it -> it.group(1))
            .toList();
    assertThat(shown).hasSize(8);
    String fact = propose("先进单位甲");
    String lost = propose("先进单位乙");
    // the queue
    JsonNode queue = data(EDITOR, shown.get(0), Map.of());
    assertThat(queue.at("/reviewQueue/nodes").size()).isGreaterThanOrEqualTo(2);
    // accept, edit, reject
    data(EDITOR, shown.get(1), Map.of("id", fact, "version", 1));
    JsonNode edited = data(EDITOR, shown.get(2), Map.of("id", fact, "version", 2));
    assertThat(edited.at("/editFact/fact/when/to").asString()).isEqualTo("2022-12-31");
    data(EDITOR, shown.get(3), Map.of("id", fact, "version", 3));
    data(EDITOR, shown.get(1), Map.of("id", fact, "version", 4));
    // add
    JsonNode added =
        data(
            EDITOR,
            shown.get(4),
            Map.of(
                "hospital",
                hospital,
                "text",
                textId,
                "start",
                3,
                "end",
                9,
                "quote",
                content.substring(3, 9)));
    assertThat(added.at("/addFact/fact/origin").asString()).isEqualTo("EDITOR");
    // merge
    data(
        EDITOR,
        shown.get(5),
        Map.of("survivor", fact, "lost", lost, "versions", Map.of("survivor", 5, "lost", 1)));
    JsonNode node = data(null, "query($id: ID!) { node(id: $id) { id } }", Map.of("id", lost));
    assertThat(node.at("/node/id").asString()).isEqualTo(fact);
    // the history, with and without the editor's name
    JsonNode history = data(EDITOR, shown.get(7), Map.of("id", fact)).at("/node/history");
    assertThat(history.findValuesAsString("what"))
        .containsExactly("ACCEPTED", "EDITED", "REJECTED", "ACCEPTED", "MERGED");
    assertThat(history.findValuesAsString("by")).containsOnly("li");
    JsonNode open = data(null, shown.get(7), Map.of("id", fact)).at("/node/history");
    assertThat(open).hasSameSizeAs(history);
    assertThat(open).allSatisfy(it -> assertThat(it.get("by").isNull()).isTrue());
    // merge hospitals
    mergeHospitals(shown.get(6));
  }

  private void mergeHospitals(String document) {
    store.write(
        "hospitals",
        List.of(
            new InsertOneModel<>(
                new Document(
                        store
                            .find(
                                "hospitals",
                                Store.Query.where(Filters.eq(key(hospital))),
                                deadline())
                            .get(0))
                    .append("_id", "twin")
                    .append("slug", "twin")
                    .append("name", "孪生医院")
                    .append("name_n", "孪生医院"))),
        deadline());
    String lost = new GlobalId(GlobalId.Type.HOSPITAL, "twin").encode();
    JsonNode merged = data(EDITOR, document, Map.of("survivor", hospital, "lost", lost));
    assertThat(merged.at("/mergeHospitals/hospital/aliases").toString()).contains("孪生医院");
    for (String by : List.of("slug: \"twin\"", "name: \"孪生医院\"", "id: \"" + lost + "\"")) {
      JsonNode found = data(null, "{ hospital(" + by + ") { id } }", Map.of());
      assertThat(found.at("/hospital/id").asString()).as(by).isEqualTo(hospital);
    }
    JsonNode node = data(null, "query($id: ID!) { node(id: $id) { id } }", Map.of("id", lost));
    assertThat(node.at("/node/id").asString()).isEqualTo(hospital);
  }

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

  /** A pending honour of the article's hospital; its id. */
  private String propose(String name) {
    String unique = name + " " + System.nanoTime();
    Claim claim =
        new Claim(
            unique,
            null,
            null,
            null,
            null,
            null,
            null,
            Prominence.MAJOR,
            new Details.Honor(HonorCategory.TITLE, null, null, null));
    Range proof = new Range(0, 4);
    review.propose(
        List.of(new Proposal(key(hospital), key(textId), proof, null, claim, 0.7, null)),
        Instant.now(),
        deadline());
    return data(
            EDITOR,
            "query($n: String!) { reviewQueue(filter: {name: {eq: $n}}) { nodes { id } } }",
            Map.of("n", unique))
        .at("/reviewQueue/nodes/0/id")
        .asString();
  }

  private int version(String fact) {
    return store
        .find("facts", Store.Query.where(Filters.eq(key(fact))), deadline())
        .get(0)
        .getInteger("version");
  }

  private static String key(String id) {
    return GlobalId.decode(id, "id").key();
  }

  private static Deadline deadline() {
    return Deadline.in(Duration.ofSeconds(20));
  }

  private JsonNode data(@Nullable String key, String document, Map<String, Object> variables) {
    JsonNode response = execute(key, document, variables);
    assertThat(response.get("errors")).as(document).isNull();
    return response.get("data");
  }

  /** The code of the first error; empty where there is none. */
  private String code(@Nullable String key, String document, Map<String, Object> variables) {
    return execute(key, document, variables).at("/errors/0/extensions/code").asString("");
  }

  private JsonNode execute(@Nullable String key, String document, Map<String, Object> variables) {
    // half a surrogate pair can be sent as an escape only
    String body =
        JSON.writeValueAsString(Map.of("query", document, "variables", variables))
            .replace("halved", "\\ud83d");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return JSON.readTree(send(key, request).body());
  }

  private HttpResponse<String> send(@Nullable String key, HttpRequest.Builder request) {
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
