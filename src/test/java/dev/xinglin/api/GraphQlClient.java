package dev.xinglin.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends GraphQL documents over HTTP, as any client would. */
public final class GraphQlClient {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI uri;

  public GraphQlClient(int port) {
    this.uri = URI.create("http://localhost:" + port + "/graphql");
  }

  /** The whole response: data and errors. */
  public JsonNode execute(String document) {
    return execute(document, Map.of());
  }

  public JsonNode execute(String document, Map<String, Object> variables) {
    return JSON.readTree(
        post(JSON.writeValueAsString(Map.of("query", document, "variables", variables))).body());
  }

  /** The data of a response that has to be without errors. */
  public JsonNode data(String document) {
    return data(document, Map.of());
  }

  public JsonNode data(String document, Map<String, Object> variables) {
    JsonNode response = execute(document, variables);
    if (response.has("errors")) {
      throw new AssertionError(response.get("errors") + "\n" + document);
    }
    return response.get("data");
  }

  public HttpResponse<String> post(String body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json, application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
