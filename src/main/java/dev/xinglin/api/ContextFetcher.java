package dev.xinglin.api;

import dev.xinglin.model.RequestException;
import dev.xinglin.query.Engine;
import dev.xinglin.query.Entity;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Answers a piece of evidence with the words around it. */
final class ContextFetcher implements DataFetcher<Object> {
  private static final int LIMIT = 200;

  private final Engine engine;
  private final Entity texts;

  ContextFetcher(Engine engine, Entity texts) {
    this.engine = engine;
    this.texts = texts;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    int before = checked(environment, "before");
    int after = checked(environment, "after");
    Document evidence = Requests.source(environment);
    return Requests.load(
            environment,
            "text contents",
            evidence.getString("textId"),
            keys ->
                new HashMap<>(
                    engine.byKey(texts, keys, List.of("content"), Requests.deadline(environment))))
        .thenApply(text -> context((Document) text, evidence, before, after));
  }

  private static int checked(DataFetchingEnvironment environment, String argument) {
    int length = environment.getArgumentOrDefault(argument, 0);
    if (length < 0 || length > LIMIT) {
      throw RequestException.badInput(
          argument,
          "%s 为 %d，超出范围；应为 0 到 %d。".formatted(argument, length, LIMIT),
          "%s is %d; it has to be between 0 and %d.".formatted(argument, length, LIMIT));
    }
    return length;
  }

  private static Map<String, String> context(
      Document text, Document evidence, int before, int after) {
    String content = text.getString("content");
    int start = evidence.getInteger("start");
    int end = evidence.getInteger("end");
    int from = Math.max(0, start - before);
    int to = Math.min(content.length(), end + after);
    return Map.of(
        "before", content.substring(cuts(content, from) ? from + 1 : from, start),
        "quote", content.substring(start, end),
        "after", content.substring(end, cuts(content, to) ? to - 1 : to));
  }

  /** Whether an offset cuts a character in two; then one code unit less is shown, never more. */
  private static boolean cuts(String content, int offset) {
    return offset > 0
        && offset < content.length()
        && Character.isSurrogatePair(content.charAt(offset - 1), content.charAt(offset));
  }
}
