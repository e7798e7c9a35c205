package dev.xinglin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.xinglin.mongo.Store;
import dev.xinglin.vocabulary.Vocabularies;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Named operations over generated data: what they cost, and against the bare driver. */
@Tag("benchmark")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"xinglin.store.ephemeral=true", "xinglin.seed.location="})
class QueryBenchmark {
  private static final int WARM_UP = 40;
  private static final int RUNS = 40;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Map<String, String> OPERATIONS = new LinkedHashMap<>();

  static {
    OPERATIONS.put("root list, 20 hospitals", "{ hospitals { nodes { id name grade { zh } } } }");
    OPERATIONS.put(
        "nested page, 20 x 5 honours x evidence",
        "{ hospitals(first: 20) { nodes { name honors(first: 5) { nodes { name level evidence {"
            + " quote start end verbatim } } } } } }");
    OPERATIONS.put(
        "detail page, one hospital, all its facts",
        "{ hospital(slug: \"h7\") { name grade { zh } region { fullName } facts(first: 100) {"
            + " totalCount nodes { __typename name note level when { text } evidence { quote article {"
            + " title } } } } } }");
    OPERATIONS.put(
        "relation filter: two national honours, no trauma centre",
        "{ hospitals(filter: { honors: { count: { where: { level: { eq: NATIONAL } }, is: { gte: 2"
            + " } } }, centers: { none: { centerKind: { code: { eq: \"TRAUMA\" } } } } }) {"
            + " totalCount nodes { name } } }");
    OPERATIONS.put(
        "text filter over 10,000 facts",
        "{ facts(filter: { name: { contains: \"33\" } }, first: 20) { totalCount nodes { name"
            + " hospital { name } } } }");
    OPERATIONS.put(
        "indicators by value, page 1",
        "{ indicators(orderBy: [{ field: VALUE, direction: DESC }], first: 20) { nodes { value unit"
            + " metric { zh } hospital { name } } pageInfo { endCursor } } }");
    OPERATIONS.put(
        "100 x 100 facts below hospitals",
        "{ hospitals(first: 100) { nodes { name facts(first: 100) { nodes { name kind } } } } }");
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Recording {
    @Bean
    Recorder recorder() {
      return new Recorder();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer recording(Recorder recorder) {
      return settings -> settings.addCommandListener(recorder);
    }
  }

  @LocalServerPort int port;
  @Autowired Store store;
  @Autowired Vocabularies vocabularies;
  @Autowired MongoClient client;
  @Autowired Recorder recorder;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void operations_are_measured_against_the_same_commands_by_the_bare_driver() throws Exception {
    new BenchmarkData(vocabularies).write(store);
    MongoDatabase database = client.getDatabase("xinglin");
    System.out.printf(
        "%-58s %8s %8s %8s %9s %8s %9s %9s %6s%n",
        "operation", "commands", "median", "p95", "bytes", "fields", "own ms", "own/1000", "ratio");
    for (Map.Entry<String, String> operation : OPERATIONS.entrySet()) {
      System.out.println(measure(operation.getKey(), operation.getValue(), database));
    }
  }

  private String measure(String name, String query, MongoDatabase database) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      request(query);
    }
    recorder.reset();
    String answer = request(query);
    List<BsonDocument> commands = recorder.commands();
    JsonNode response = JSON.readTree(answer);
    assertThat(response.has("errors")).as(answer).isFalse();
    for (int i = 0; i < WARM_UP; i++) {
      bare(database, commands);
    }
    double[] whole = new double[RUNS];
    double[] own = new double[RUNS];
    double[] bare = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      recorder.reset();
      long start = System.nanoTime();
      request(query);
      whole[i] = (System.nanoTime() - start) / 1e6;
      own[i] = whole[i] - recorder.nanos() / 1e6;
      start = System.nanoTime();
      bare(database, commands);
      bare[i] = (System.nanoTime() - start) / 1e6;
    }
    int fields = fields(response.get("data"));
    return String.format(
        Locale.ROOT,
        "%-58s %8d %8.1f %8.1f %9d %8d %9.2f %9.2f %6.2f",
        name,
        commands.size(),
        median(whole),
        percentile(whole, 0.95),
        answer.getBytes(java.nio.charset.StandardCharsets.UTF_8).length,
        fields,
        median(own),
        median(own) * 1000 / fields,
        median(whole) / median(bare));
  }

  private String request(String query) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("query", query))))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** The same commands, and their replies as JSON. */
  private static int bare(MongoDatabase database, List<BsonDocument> commands) {
    int length = 0;
    for (BsonDocument command : commands) {
      Document reply = database.runCommand(command);
      length += JSON.writeValueAsBytes(reply.get("cursor", reply)).length;
    }
    return length;
  }

  private static int fields(JsonNode node) {
    int fields = 0;
    for (JsonNode child : node) {
      fields += (node.isObject() ? 1 : 0) + fields(child);
    }
    return fields;
  }

  private static double median(double[] values) {
    return percentile(values, 0.5);
  }

  private static double percentile(double[] values, double part) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  }
}
