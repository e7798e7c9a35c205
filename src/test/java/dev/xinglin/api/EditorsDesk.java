package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server with the seed, a key for each role, and what tests of editors ask of it. */
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
abstract class EditorsDesk {
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String EDITOR = "editor-key";

  @LocalServerPort int port;
  @Autowired Review review;
  @Autowired Store store;

  private final HttpClient http = HttpClient.newHttpClient();
  String hospital = "";
  String other = "";
  String textId = "";
  String content = "";

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

  /** A pending honour of the article's hospital; its id. */
  String propose(String name) {
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

  int version(String fact) {
    return store
        .find("facts", Store.Query.where(Filters.eq(key(fact))), deadline())
        .get(0)
        .getInteger("version");
  }

  static String key(String id) {
    return GlobalId.decode(id, "id").key();
  }

  static Deadline deadline() {
    return Deadline.in(Duration.ofSeconds(20));
  }

  JsonNode data(@Nullable String key, String document, Map<String, Object> variables) {
    JsonNode response = execute(key, document, variables);
    assertThat(response.get("errors")).as(document).isNull();
    return response.get("data");
  }

  /** The code of the first error; empty where there is none. */
  String code(@Nullable String key, String document, Map<String, Object> variables) {
    return execute(key, document, variables).at("/errors/0/extensions/code").asString("");
  }

  JsonNode execute(@Nullable String key, String document, Map<String, Object> variables) {
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

  HttpResponse<String> send(@Nullable String key, HttpRequest.Builder request) {
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
