package dev.xinglin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.XinglinApplication;
import dev.xinglin.benchmark.bare.BareApplication;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of the process to the first answer, against a bare application. */
@Tag("benchmark")
class StartBenchmark {
  private static final int RUNS = 5;

  @TempDir Path data;

  @Test
  void a_start_is_measured_against_a_bare_application_of_the_same_starters() throws Exception {
    double first = start(XinglinApplication.class, "{ __typename }", store());
    double[] full = new double[RUNS];
    double[] bare = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      full[i] = start(XinglinApplication.class, "{ hospitals { totalCount } }", store());
      bare[i] =
          start(
              BareApplication.class,
              "{ hello }",
              List.of(
                  "--spring.graphql.schema.locations=classpath:bare/",
                  "--spring.mongodb.uri=mongodb://127.0.0.1:1/none",
                  "--logging.level.org.mongodb=off"));
    }
    System.out.printf(
        Locale.ROOT,
        "start to first answer: %.2f s on an empty directory (seed loaded), %.2f s on a full one,"
            + " bare %.2f s, ratio %.2f (medians of %d)%n",
        first,
        median(full),
        median(bare),
        median(full) / median(bare),
        RUNS);
  }

  private List<String> store() {
    return List.of("--xinglin.store.directory=" + data);
  }

  private static double start(Class<?> application, String query, List<String> arguments)
      throws Exception {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), application.getName()));
    command.add("--server.port=" + port);
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(new File("target", "start.log")))
            .start();
    try {
      String answer = firstAnswer(process, port, query);
      double seconds = (System.nanoTime() - start) / 1e9;
      assertThat(answer).doesNotContain("errors");
      return seconds;
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static String firstAnswer(Process process, int port, String query) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
            .build();
    while (process.isAlive()) {
      try {
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      } catch (ConnectException e) {
        Thread.sleep(10);
      }
    }
    throw new AssertionError("The application stopped; see target/start.log.");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
