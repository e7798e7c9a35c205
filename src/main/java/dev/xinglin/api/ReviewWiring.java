package dev.xinglin.api;

import dev.xinglin.guard.Access;
import dev.xinglin.guard.Role;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Engine;
import dev.xinglin.query.Entity;
import dev.xinglin.review.Review;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where the fields of the review come from: the queue, the decisions, the history of facts. */
final class ReviewWiring {
  /** The root field that lists what waits for an editor. */
  static final String QUEUE = "reviewQueue";

  private static final String BY_SEED = "seed";
  private static final String BY_IMPORT = "import";

  private final Catalogue catalogue;
  private final ConnectionFetcher facts;
  private final MutationFetchers mutations;

  ReviewWiring(
      Catalogue catalogue, Engine engine, Selection selection, Access access, Review review) {
    Entity entity = catalogue.entity("Fact");
    this.catalogue = catalogue;
    this.facts = new ConnectionFetcher(engine, selection, access, entity, null);
    this.mutations = new MutationFetchers(review, catalogue);
  }

  void configure(RuntimeWiring.Builder wiring) {
    field(wiring, "Query", QUEUE, this::queue);
    field(wiring, "Mutation", "acceptFact", mutations::accept);
    field(wiring, "Mutation", "rejectFact", mutations::reject);
    field(wiring, "Mutation", "editFact", mutations::edit);
    field(wiring, "Mutation", "addFact", mutations::add);
    field(wiring, "Mutation", "mergeFacts", mutations::mergeFacts);
    field(wiring, "Mutation", "mergeHospitals", mutations::mergeHospitals);
    catalogue.entities().stream()
        .filter(Entity::reviewed)
        .forEach(it -> field(wiring, it.name(), "history", ReviewWiring::history));
    field(wiring, "Change", "at", it -> at(Requests.source(it)));
    field(wiring, "Change", "by", ReviewWiring::by);
    field(wiring, "Change", "values", it -> values(Requests.source(it)));
  }

  private Object queue(DataFetchingEnvironment environment) {
    Map<String, Object> arguments = new HashMap<>(environment.getArguments());
    arguments.put("review", List.of(ReviewStatus.PENDING.name()));
    return facts.list(environment, arguments);
  }

  private static Object history(DataFetchingEnvironment environment) {
    return Requests.source(environment).getList("history", Document.class, List.of());
  }

  private static Object at(Document change) {
    return change.getDate("at").toInstant().atOffset(ZoneOffset.UTC);
  }

  /** The names of editors are for editors. */
  private static @Nullable Object by(DataFetchingEnvironment environment) {
    String by = Requests.source(environment).getString("by");
    boolean open =
        BY_SEED.equals(by) || BY_IMPORT.equals(by) || Requests.reader(environment).is(Role.EDITOR);
    return open ? by : null;
  }

  private static Object values(Document change) {
    return change.getList("values", Document.class, List.of());
  }

  private static void field(
      RuntimeWiring.Builder wiring, String type, String field, DataFetcher<?> fetcher) {
    wiring.type(type, it -> it.dataFetcher(field, fetcher));
  }
}
