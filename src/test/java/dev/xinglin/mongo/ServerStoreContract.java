package dev.xinglin.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dev.xinglin.mongo.RecordedCases.Difference;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** The contract on a MongoDB server, which has indexes and a planner besides. */
abstract class ServerStoreContract extends StoreContract {
  private static final List<String> REVIEWS = List.of("VERIFIED");

  /** The recorded server was a MongoDB 4.4; what the manual says has changed since may differ. */
  @Override
  void check(Map<String, Difference> differences) {
    new ReviewedDifferences("server-changes.txt").coverEach(differences);
  }

  @Test
  void the_default_orders_scan_an_index_and_sort_nothing() {
    // GIVEN
    for (String collection :
        List.of(Collections.FACTS, Collections.HOSPITALS, Collections.ARTICLES)) {
      database().getCollection(collection).drop();
      Collections.createIndexes(database());
      database().getCollection(collection).insertMany(documents());
    }
    Bson verified = Filters.in("review", REVIEWS);

    // WHEN, THEN
    assertIndexed(Collections.FACTS, verified, Collections.factsByDefault());
    assertIndexed(
        Collections.FACTS,
        Filters.and(Filters.eq("kind", "HONOR"), verified),
        Collections.factsByDefault());
    assertIndexed(Collections.HOSPITALS, Filters.empty(), Collections.order("name"));
    assertIndexed(Collections.ARTICLES, Filters.empty(), Collections.newestFirst());
  }

  private void assertIndexed(String collection, Bson filter, Bson sort) {
    Document plan =
        database()
            .runCommand(
                new Document(
                        "explain",
                        new Document("find", collection)
                            .append("filter", filter)
                            .append("sort", sort)
                            .append("limit", 21))
                    .append("verbosity", "queryPlanner"))
            .get("queryPlanner", Document.class)
            .get("winningPlan", Document.class);
    assertThat(plan.toJson())
        .contains("\"IXSCAN\"")
        .doesNotContain("\"COLLSCAN\"")
        .doesNotContain("\"SORT\"");
  }

  private static List<Document> documents() {
    return IntStream.range(0, 500).mapToObj(ServerStoreContract::document).toList();
  }

  private static Document document(int number) {
    Document order = new Document();
    for (String name : List.of("hospital", "article", "position", "name", "publishedOn")) {
      order.append(name, new Document("missing", 0).append("key", "k" + number % 50));
    }
    return new Document("_id", "d" + number)
        .append("kind", number % 2 == 0 ? "HONOR" : "PLAN")
        .append("review", number % 10 == 0 ? "PROPOSED" : "VERIFIED")
        .append("order", order);
  }
}
