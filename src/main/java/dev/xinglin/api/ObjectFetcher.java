package dev.xinglin.api;

import dev.xinglin.query.Engine;
import dev.xinglin.query.Entity;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Follows a stored key to the one document that it names, together with all others at this level.
 */
final class ObjectFetcher implements DataFetcher<Object> {
  private final Engine engine;
  private final Selection selection;
  private final Entity entity;
  private final String storedField;

  ObjectFetcher(Engine engine, Selection selection, Entity entity, String storedField) {
    this.engine = engine;
    this.selection = selection;
    this.entity = entity;
    this.storedField = storedField;
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) {
    Document source = Requests.source(environment);
    String key = source.getString(storedField);
    return key == null ? null : loaded(environment, key);
  }

  /** Loads a document by its stored key. */
  CompletableFuture<Object> loaded(DataFetchingEnvironment environment, String key) {
    Asked asked = Requests.once(environment, entity, () -> asked(environment));
    return Requests.load(
        environment, asked.name(), key, keys -> read(environment, keys, asked.fields()));
  }

  private Asked asked(DataFetchingEnvironment environment) {
    Set<String> fields = selection.stored(entity, environment, "*");
    String below = Selection.canonical(environment.getSelectionSet());
    return new Asked(String.join("\n", "one", entity.name(), fields.toString(), below), fields);
  }

  /**
   * Loads a document by its stored key, or by that of the document that it was merged into.
   *
   * @param survivors by lost key the key of what answers for it; asked of keys that are not found
   */
  CompletableFuture<Object> found(
      DataFetchingEnvironment environment,
      String key,
      Function<Set<String>, Map<String, String>> survivors) {
    Asked asked = Requests.once(environment, entity, () -> asked(environment));
    Set<String> fields = asked.fields();
    return Requests.load(
        environment,
        "found " + asked.name(),
        key,
        keys -> {
          Map<String, Object> found = read(environment, keys, fields);
          Set<String> missing = new TreeSet<>(keys);
          missing.removeAll(found.keySet());
          Map<String, String> lost = missing.isEmpty() ? Map.of() : survivors.apply(missing);
          Map<String, Object> instead =
              lost.isEmpty() ? Map.of() : read(environment, new TreeSet<>(lost.values()), fields);
          lost.forEach((from, to) -> found.put(from, instead.get(to)));
          return found;
        });
  }

  /** An object as the document asks for it, the same from wherever the field leads to it. */
  private record Asked(String name, Set<String> fields) {}

  private Map<String, Object> read(
      DataFetchingEnvironment environment, Set<String> keys, Set<String> fields) {
    Map<String, Object> found = new HashMap<>();
    engine
        .byKey(entity, keys, fields, Requests.deadline(environment))
        .forEach((key, document) -> found.put(key, Types.mark(document, entity)));
    return found;
  }
}
