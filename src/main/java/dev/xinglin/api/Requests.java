package dev.xinglin.api;

import dev.xinglin.guard.Reader;
import dev.xinglin.model.Deadline;
import dev.xinglin.query.Entity;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;

/** What a request carries: its deadline and its batches. */
final class Requests {
  private static final String ONCE = Requests.class.getName() + ".once";

  private Requests() {}

  /** The document whose field is asked for. */
  static Document source(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.<Document>getSource());
  }

  /** The request's deadline. */
  static Deadline deadline(DataFetchingEnvironment environment) {
    return environment.getGraphQlContext().get(Deadline.class);
  }

  /** Who sent the request. */
  static Reader reader(DataFetchingEnvironment environment) {
    return environment.getGraphQlContext().getOrDefault(Reader.class, Reader.ANONYMOUS);
  }

  /**
   * Makes something once for a field of the request's document, however many objects it is asked
   * of: its arguments and its selection are the same for all of them.
   *
   * @param entity what the field returns; a field that returns several makes one for each
   * @param maker makes it; what it throws is thrown anew for each object
   */
  @SuppressWarnings("unchecked") // what a field is answered by makes one sort of thing
  static <T> T once(DataFetchingEnvironment environment, Entity entity, Supplier<T> maker) {
    ExecutionStepInfo field = environment.getExecutionStepInfo();
    Map<Object, Object> made =
        environment.getGraphQlContext().computeIfAbsent(ONCE, it -> new ConcurrentHashMap<>());
    List<Object> place =
        List.of(entity.name(), field.getObjectType().getName(), field.getPath().getKeysOnly());
    Object known = made.get(place);
    if (known == null) {
      known = maker.get();
      made.put(place, known);
    }
    return (T) known;
  }

  /**
   * Loads a value together with all others of the same name that the request needs at this level.
   *
   * @param name what makes the batch: the same for all that one answer serves. It holds the whole
   *     selection: were a batch shared by fields with other fields below them, some objects would
   *     be there before the rest, and what lies below them would be asked for twice.
   * @param key which value
   * @param batch answers many keys; a {@link RuntimeException} as a value fails that key alone, a
   *     key left out is null
   */
  static CompletableFuture<Object> load(
      DataFetchingEnvironment environment,
      String name,
      String key,
      Function<Set<String>, Map<String, Object>> batch) {
    DataLoader<String, Object> loader =
        environment
            .getDataLoaderRegistry()
            .computeIfAbsent(
                name,
                it ->
                    DataLoaderFactory.<String, Object>newMappedDataLoaderWithTry(
                        keys -> CompletableFuture.completedFuture(tries(keys, batch.apply(keys)))));
    return loader.load(key);
  }

  private static Map<String, Try<Object>> tries(Set<String> keys, Map<String, Object> values) {
    Map<String, Try<Object>> tries = new HashMap<>();
    for (String key : keys) {
      Object value = values.get(key);
      tries.put(
          key,
          value instanceof RuntimeException failure ? Try.failed(failure) : Try.succeeded(value));
    }
    return tries;
  }
}
