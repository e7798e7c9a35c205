package dev.xinglin.api;

import dev.xinglin.guard.Reader;
import dev.xinglin.model.Deadline;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.bson.Document;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;

/** What a request carries: its deadline and its batches. */
final class Requests {
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
   * Loads a value together with all others of the same name that the request needs at this level.
   *
   * @param name what makes the batch: the same for all that one answer serves
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
