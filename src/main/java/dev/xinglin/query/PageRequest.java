package dev.xinglin.query;

import dev.xinglin.model.RequestException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param size how many rows, 0 to {@link #LIMIT}
 * @param backward whether the page is taken from the end
 * @param after the cursor that the page follows, as sent
 * @param before the cursor that the page precedes, as sent
 */
public record PageRequest(
    int size, boolean backward, @Nullable String after, @Nullable String before) {
  /** The greatest page. */
  public static final int LIMIT = 100;

  /** The page where neither {@code first} nor {@code last} is given. */
  public static final int DEFAULT = 20;

  /**
   * Reads the paging arguments; null is the same as left out.
   *
   * @param arguments the coerced arguments of a connection
   * @return the request
   * @throws RequestException if both directions are asked for, or a size out of range
   */
  public static PageRequest of(Map<String, Object> arguments) {
    Integer first = (Integer) arguments.get("first");
    Integer last = (Integer) arguments.get("last");
    String after = (String) arguments.get("after");
    String before = (String) arguments.get("before");
    if (first != null && last != null) {
      throw RequestException.badInput(
          "last",
          "first 与 last 不能同时使用；请只写一个。",
          "first and last exclude each other; give one of them.");
    }
    if (first == null && last == null) {
      return new PageRequest(DEFAULT, after == null && before != null, after, before);
    }
    return first != null
        ? new PageRequest(checked(first, "first"), false, after, before)
        : new PageRequest(checked(last == null ? 0 : last, "last"), true, after, before);
  }

  private static int checked(int size, String argument) {
    if (size < 0 || size > LIMIT) {
      throw RequestException.badInput(
          argument,
          "%s 为 %d，超出范围；应为 0 到 %d。".formatted(argument, size, LIMIT),
          "%s is %d; it has to be between 0 and %d.".formatted(argument, size, LIMIT));
    }
    return size;
  }
}
