package dev.xinglin.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import dev.xinglin.model.Deadline;
import dev.xinglin.mongo.embedded.EmbeddedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StoreConfigurationTest {
  private static final Deadline DEADLINE = Deadline.in(Duration.ofMinutes(5));

  @TempDir Path directory;

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withUserConfiguration(StoreConfiguration.class)
          .withConfiguration(
              AutoConfigurations.of(
                  MongoAutoConfiguration.class, MongoHealthContributorAutoConfiguration.class));

  @Test
  void no_server_named_gives_the_embedded_store_and_its_data_survives_a_restart() {
    // GIVEN
    var configured = context.withPropertyValues("xinglin.store.directory=" + directory);
    configured.run(it -> insert(it.getBean(Store.class)));

    // WHEN, THEN
    configured.run(it -> assertThat(count(it.getBean(Store.class))).isEqualTo(1));
    assertThat(directory).isDirectoryContaining(it -> it.endsWith("xinglin.mv"));
  }

  @Test
  void an_ephemeral_store_writes_no_file_and_forgets() {
    // GIVEN
    var configured =
        context.withPropertyValues(
            "xinglin.store.directory=" + directory.resolve("unused"),
            "xinglin.store.ephemeral=true");
    configured.run(it -> insert(it.getBean(Store.class)));

    // WHEN, THEN
    configured.run(it -> assertThat(count(it.getBean(Store.class))).isZero());
    assertThat(directory.resolve("unused")).doesNotExist();
  }

  @Test
  void an_empty_uri_as_compose_files_pass_it_names_no_server() {
    context
        .withPropertyValues("spring.mongodb.uri=", "xinglin.store.ephemeral=true")
        .run(it -> assertThat(it).hasSingleBean(EmbeddedStore.class));
  }

  @Test
  void a_named_server_is_used_with_the_database_of_its_uri() {
    try (EmbeddedStore server = EmbeddedStore.ephemeral()) {
      context
          .withPropertyValues("spring.mongodb.uri=" + server.connectionString() + "/elsewhere")
          .run(
              it -> {
                // WHEN
                insert(it.getBean(Store.class));

                // THEN
                assertThat(it).doesNotHaveBean(EmbeddedStore.class);
                assertThat(
                        it.getBean(MongoClient.class)
                            .getDatabase("elsewhere")
                            .getCollection(Collections.FACTS)
                            .countDocuments())
                    .isEqualTo(1);
              });
    }
  }

  @Test
  void a_named_server_gets_every_declared_index() {
    try (EmbeddedStore server = EmbeddedStore.ephemeral()) {
      context
          .withPropertyValues("spring.mongodb.uri=" + server.connectionString())
          .run(
              it -> {
                var database = it.getBean(MongoClient.class).getDatabase("xinglin");
                for (Collections.Index index : Collections.INDEXES) {
                  assertThat(database.getCollection(index.collection()).listIndexes())
                      .extracting(created -> ((Document) created.get("key")).toBsonDocument())
                      .contains(index.keys().toBsonDocument());
                }
              });
    }
  }

  @Test
  void the_health_of_the_embedded_store_is_up() {
    context
        .withPropertyValues("xinglin.store.ephemeral=true")
        .run(
            it ->
                assertThat(it.getBean(HealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.UP));
  }

  @Test
  void a_directory_in_use_is_refused_with_what_where_and_what_to_do() {
    try (EmbeddedStore first = EmbeddedStore.open(directory, 16)) {
      assertThat(first.connectionString()).startsWith("mongodb://");
      context
          .withPropertyValues("xinglin.store.directory=" + directory)
          .run(
              it ->
                  assertThat(refusal(it.getStartupFailure()))
                      .contains(directory.resolve("xinglin.mv").toString())
                      .contains("in use by another running Xinglin")
                      .contains("--xinglin.store.directory="));
    }
  }

  @Test
  void a_directory_that_is_a_file_is_refused_with_its_name() throws Exception {
    Path file = Files.createFile(directory.resolve("file"));
    context
        .withPropertyValues("xinglin.store.directory=" + file)
        .run(
            it ->
                assertThat(refusal(it.getStartupFailure()))
                    .contains("The data directory " + file + " cannot be made"));
  }

  @Test
  void a_file_that_is_no_store_is_refused_with_its_name() throws Exception {
    Path file = Files.writeString(directory.resolve("xinglin.mv"), "no store".repeat(2_000));
    context
        .withPropertyValues("xinglin.store.directory=" + directory)
        .run(
            it ->
                assertThat(refusal(it.getStartupFailure()))
                    .contains("The data file " + file + " cannot be read")
                    .contains("backup"));
  }

  @Test
  void a_server_that_does_not_answer_is_told_without_the_password() {
    context
        .withPropertyValues(
            "spring.mongodb.uri=mongodb://user:secret@127.0.0.1:1/x",
            "xinglin.store.server-selection-timeout=200ms")
        .run(
            it ->
                assertThat(refusal(it.getStartupFailure()))
                    .contains("The MongoDB server at 127.0.0.1:1 does not answer")
                    .doesNotContain("secret"));
  }

  @Test
  void a_misspelt_property_and_values_out_of_range_stop_the_start() {
    for (String property :
        List.of("directroy=x", "database=a.b", "cache-size=1MB", "max-connections=0")) {
      context
          .withPropertyValues("xinglin.store.ephemeral=true", "xinglin.store." + property)
          .run(it -> assertThat(it).as(property).hasFailed());
    }
  }

  private static String refusal(Throwable failure) {
    Throwable cause = failure;
    while (!(cause instanceof FailureAnalyzedException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertThat(cause).isInstanceOf(FailureAnalyzedException.class);
    var analysis = ((FailureAnalyzedException) cause).analysis();
    return analysis.getDescription() + "\n" + analysis.getAction();
  }

  private static void insert(Store store) {
    store.write(
        Collections.FACTS, List.of(new InsertOneModel<>(new Document("_id", "a"))), DEADLINE);
  }

  private static long count(Store store) {
    return store.count(Collections.FACTS, Filters.empty(), DEADLINE);
  }
}
