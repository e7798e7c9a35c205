package dev.xinglin.api;

import dev.xinglin.guard.Access;
import dev.xinglin.query.Engine;
import dev.xinglin.query.Entity;
import dev.xinglin.query.Listing;
import dev.xinglin.query.Lists;
import dev.xinglin.query.Page;
import dev.xinglin.query.PageRequest;
import dev.xinglin.query.Relation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Answers a connection, at the root or below a parent. What is not selected is not computed. */
final class ConnectionFetcher implements DataFetcher<Object> {
  private static final String[] NODES = {"nodes/*", "edges/node/*"};
  private static final String[] CURSORS = {
    "edges/cursor", "pageInfo/startCursor", "pageInfo/endCursor"
  };

  private final Engine engine;
  private final Selection selection;
  private final Access access;
  private final Entity entity;
  private final @Nullable Relation relation;

  ConnectionFetcher(
      Engine engine,
      Selection selection,
      Access access,
      Entity entity,
      @Nullable Relation relation) {
    this.engine = engine;
    this.selection = selection;
    this.access = access;
    this.entity = entity;
    this.relation = relation;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    return list(environment, environment.getArguments());
  }

  /** Answers with other arguments than those that were sent. */
  Object list(DataFetchingEnvironment environment, Map<String, Object> arguments) {
    Asked asked = Requests.once(environment, entity, () -> asked(environment, arguments));
    if (relation == null) {
      return root(asked.lists(), asked.wanted());
    }
    String parent = Requests.source(environment).getString("_id");
    return Requests.load(
        environment, asked.name(), parent, keys -> nested(asked.lists(), asked.wanted(), keys));
  }

  private Asked asked(DataFetchingEnvironment environment, Map<String, Object> arguments) {
    Listing listing = engine.listing(entity, relation, arguments);
    access.checkReview(listing.review(), Requests.reader(environment));
    Wanted wanted = wanted(environment);
    String name =
        String.join(
            "\n",
            listing.canonical(),
            wanted.toString(),
            Selection.canonical(environment.getSelectionSet()));
    return new Asked(name, engine.lists(listing, Requests.deadline(environment)), wanted);
  }

  private Wanted wanted(DataFetchingEnvironment environment) {
    Set<String> fields = new TreeSet<>(selection.stored(entity, environment, NODES));
    boolean cursors = Selection.has(environment, CURSORS);
    if (cursors) {
      fields.add("order");
    }
    return new Wanted(
        PageRequest.of(environment.getArguments()),
        fields,
        Selection.has(environment, "nodes", "edges", "pageInfo"),
        Selection.has(environment, "totalCount"),
        cursors);
  }

  private Object root(Lists lists, Wanted wanted) {
    Map<String, Object> connection = new HashMap<>();
    if (wanted.rows()) {
      fill(connection, lists.page(wanted.page(), wanted.fields()), wanted);
    }
    if (wanted.count()) {
      connection.put("totalCount", lists.count(wanted.page()));
    }
    return connection;
  }

  private Map<String, Object> nested(Lists lists, Wanted wanted, Set<String> parents) {
    Map<String, Object> connections = new HashMap<>();
    Map<String, Object> pages =
        wanted.rows()
            ? lists.pages(parents, wanted.page(), wanted.fields())
            : new HashMap<>(lists.refused(parents, wanted.page()));
    Map<String, Long> counts = wanted.count() ? lists.counts(parents) : Map.of();
    for (String parent : parents) {
      Map<String, Object> connection = new HashMap<>();
      Object page = pages.get(parent);
      if (page instanceof Page it) {
        fill(connection, it, wanted);
      }
      connection.put("totalCount", counts.getOrDefault(parent, 0L));
      connections.put(parent, page instanceof RuntimeException ? page : connection);
    }
    return connections;
  }

  private void fill(Map<String, Object> connection, Page page, Wanted wanted) {
    page.rows().forEach(it -> Types.mark(it, entity));
    connection.put("nodes", page.rows());
    connection.put("edges", edges(page, wanted));
    Map<String, Object> info = new HashMap<>();
    info.put("hasNextPage", page.hasNextPage());
    info.put("hasPreviousPage", page.hasPreviousPage());
    if (wanted.cursors() && !page.rows().isEmpty()) {
      info.put("startCursor", page.cursor(page.rows().get(0)));
      info.put("endCursor", page.cursor(page.rows().get(page.rows().size() - 1)));
    }
    connection.put("pageInfo", info);
  }

  private static List<Map<String, Object>> edges(Page page, Wanted wanted) {
    List<Map<String, Object>> edges = new ArrayList<>();
    for (Document row : page.rows()) {
      edges.add(
          wanted.cursors() ? Map.of("node", row, "cursor", page.cursor(row)) : Map.of("node", row));
    }
    return edges;
  }

  /** A connection as the document asks for it, the same below all parents. */
  private record Asked(String name, Lists lists, Wanted wanted) {}

  /** What a connection has to compute. */
  private record Wanted(
      PageRequest page, Set<String> fields, boolean rows, boolean count, boolean cursors) {}
}
