package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.xinglin.api.GraphQlClient;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.DeadlineExceededException;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Store;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** What fails is null with an error that tells no secrets; what stands beside it is served. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"xinglin.store.ephemeral=true", "xinglin.seed.location="})
@Import({FixedUniverse.class, FailureTest.Failing.class})
class FailureTest {
  private static final String SECRET = "MongoSocketException at 10.0.0.7:27017";

  private static volatile String broken = "";
  private static volatile RuntimeException failure = new IllegalStateException();

  @LocalServerPort int port;

  @TestConfiguration(proxyBeanMethods = false)
  static class Failing {
    @Bean
    @Primary
    Store failingStore(MongoClient client, @Qualifier("store") Store prepared) {
      return new Store(client.getDatabase("xinglin")) {
        @Override
        public List<Document> find(String collection, Query query, Deadline deadline) {
          fail(collection);
          return super.find(collection, query, deadline);
        }

        @Override
        public List<Document> aggregate(
            String collection, List<? extends Bson> pipeline, Deadline deadline) {
          fail(collection);
          return super.aggregate(collection, pipeline, deadline);
        }
      };
    }

    private static void fail(String collection) {
      if (collection.equals(broken)) {
        throw failure;
      }
    }
  }

  @AfterEach
  void mend() {
    broken = "";
  }

  @Test
  void a_list_that_times_out_is_null_with_an_error_and_its_siblings_stand() {
    JsonNode response = ask(new DeadlineExceededException(new IllegalStateException(SECRET)));

    check(response, "TIMEOUT");
  }

  @Test
  void a_list_that_fails_is_null_with_an_error_that_shows_nothing_of_the_inside() {
    JsonNode response = ask(new IllegalStateException(SECRET));

    check(response, "INTERNAL");
  }

  private JsonNode ask(RuntimeException with) {
    failure = with;
    broken = Collections.FACTS;
    return new GraphQlClient(port)
        .execute(
            "{ facts { nodes { name } } hospitals { nodes { name honors { nodes { name } } } } articles { totalCount } }");
  }

  private static void check(JsonNode response, String code) {
    JsonNode data = response.path("data");
    assertThat(data.path("facts").isNull()).isTrue();
    assertThat(data.path("articles").path("totalCount").intValue()).isEqualTo(2);
    assertThat(data.path("hospitals").path("nodes").size()).isEqualTo(4);
    data.path("hospitals")
        .path("nodes")
        .forEach(
            it -> {
              assertThat(it.path("honors").isNull()).isTrue();
              assertThat(it.path("name").isString()).isTrue();
            });
    assertThat(response.path("errors").size()).isEqualTo(1 + 4);
    response
        .path("errors")
        .forEach(it -> assertThat(it.path("extensions").path("code").asString()).isEqualTo(code));
    assertThat(response.toString())
        .doesNotContain("Mongo", "10.0.0.7", "Exception", "dev.xinglin", "java.");
  }
}
