package dev.xinglin.api;

import dev.xinglin.model.Deadline;
import dev.xinglin.query.Engine;
import dev.xinglin.query.Entity;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** Answers which facts contradict a fact; those that are not verified are left out. */
final class ConflictFetcher implements DataFetcher<Object> {
  private final Engine engine;
  private final Selection selection;
  private final Entity facts;

  ConflictFetcher(Engine engine, Selection selection, Entity facts) {
    this.engine = engine;
    this.selection = selection;
    this.facts = facts;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    Document source = Requests.source(environment);
    Asked asked = Requests.once(environment, facts, () -> asked(environment));
    return Requests.load(
        environment,
        asked.name(),
        source.getString("_id"),
        keys -> read(keys, asked.fields(), Requests.deadline(environment)));
  }

  private Asked asked(DataFetchingEnvironment environment) {
    Set<String> fields = selection.stored(facts, environment, "fact/*");
    String below = Selection.canonical(environment.getSelectionSet());
    return new Asked(String.join("\n", "conflicts", fields.toString(), below), fields);
  }

  /** The conflicts as the document asks for them, the same of all facts. */
  private record Asked(String name, Set<String> fields) {}

  private Map<String, Object> read(Set<String> keys, Set<String> fields, Deadline deadline) {
    List<Document> conflicts = engine.conflicts(keys, deadline);
    Set<String> others = new TreeSet<>();
    conflicts.forEach(it -> others.addAll(it.getList("factIds", String.class)));
    Map<String, Document> found =
        others.isEmpty() ? Map.of() : engine.byKey(facts, others, fields, deadline);
    Map<String, Object> byFact = new HashMap<>();
    for (String key : keys) {
      byFact.put(key, of(key, conflicts, found));
    }
    return byFact;
  }

  private List<Document> of(String key, List<Document> conflicts, Map<String, Document> found) {
    List<Document> seen = new ArrayList<>();
    for (Document conflict : conflicts) {
      List<String> pair = conflict.getList("factIds", String.class);
      if (pair.contains(key)) {
        Document other = found.get(pair.get(0).equals(key) ? pair.get(1) : pair.get(0));
        if (other != null) {
          seen.add(new Document(conflict).append("fact", Types.mark(other, facts)));
        }
      }
    }
    return seen;
  }
}
