package dev.xinglin.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The facts that the API serves, fetched page by page with the example {@code export}, in the shape
 * of the lists of facts that were read by hand: flat lines, what is not said left out.
 */
final class FactLines {
  private static final Path EXPORT = Path.of("graphql", "examples", "export.graphql");
  private static final int PAGE = 100;

  private final Map<String, String> attributes = new HashMap<>();
  private final GraphQlClient client;

  FactLines(GraphQlClient client) {
    this.client = client;
    client
        .data("{ vocabulary(name: \"attribute-names\") { code zh } }")
        .get("vocabulary")
        .forEach(it -> attributes.put(it.get("code").asString(), it.get("zh").asString()));
  }

  /** All facts as the API gives them. */
  List<JsonNode> served() throws IOException {
    String document = Files.readString(EXPORT);
    List<JsonNode> facts = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>(Map.of("first", PAGE));
    JsonNode page;
    do {
      JsonNode answer = client.execute(document, variables);
      if (answer.has("errors")) {
        throw new AssertionError(answer.get("errors"));
      }
      page = answer.at("/data/facts");
      page.get("nodes").forEach(facts::add);
      variables.put("after", page.at("/pageInfo/endCursor").asString());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return facts;
  }

  /** A fact as a line. */
  Map<String, Object> line(JsonNode fact) {
    Map<String, Object> line = new LinkedHashMap<>();
    boolean attribute = fact.at("/kind").asString().equals("ATTRIBUTE");
    line.put("hospital", fact.at("/hospital/name").asString());
    line.put("type", attribute ? "HOSPITAL" : fact.at("/kind").asString());
    line.put(
        "name",
        attribute ? attributes.get(fact.at("/attribute").asString()) : fact.at("/name").asString());
    for (String field : FIELDS) {
      put(line, field, fact.at("/" + field));
    }
    for (String field : List.of("year", "month", "day", "period")) {
      put(line, field, fact.at("/when/" + field));
    }
    for (String field : List.of("metric", "centerKind", "performanceGrade", "grade")) {
      put(line, field, fact.at("/" + field + "/code"));
    }
    put(line, "value", fact.at("/rank"));
    put(line, "parent", fact.at("/parent/name"));
    put(line, "text", text(fact));
    line.put("core", fact.at("/prominence").asString().equals("MAJOR"));
    line.put("quote", fact.at("/evidence/0/quote").asString());
    return line;
  }

  private static final List<String> FIELDS =
      List.of(
          "subject",
          "level",
          "status",
          "awardedBy",
          "value",
          "unit",
          "qualifier",
          "baseline",
          "recipient",
          "role",
          "category",
          "area",
          "partnershipKind");

  private static JsonNode text(JsonNode fact) {
    for (String field : List.of("/valueText", "/designation", "/position")) {
      if (fact.at(field).isString()) {
        return fact.at(field);
      }
    }
    return fact.at("/note");
  }

  /** A whole number without a fraction, as a person writes it. */
  static Number number(JsonNode value) {
    double number = value.asDouble();
    return number == Math.rint(number) ? (Number) Math.round(number) : (Number) number;
  }

  private static void put(Map<String, Object> line, String field, JsonNode value) {
    if (value.isNumber()) {
      line.put(field, number(value));
    } else if (value.isString()) {
      line.put(field, value.asString());
    }
  }
}
