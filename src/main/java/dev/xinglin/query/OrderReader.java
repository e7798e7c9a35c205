package dev.xinglin.query;

import dev.xinglin.model.RequestException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code orderBy} argument. */
final class OrderReader {
  private OrderReader() {}

  /**
   * Reads an order.
   *
   * @param entity what is listed
   * @param input the coerced argument; null or empty for the default order
   */
  static Order read(Entity entity, @Nullable List<Map<String, Object>> input) {
    if (input == null || input.isEmpty()) {
      return new Order(entity.defaultOrder());
    }
    List<Order.Key> keys = new ArrayList<>();
    Set<OrderKey> seen = new HashSet<>();
    for (int i = 0; i < input.size(); i++) {
      Order.Key key = key(entity, input.get(i));
      if (!seen.add(key.key())) {
        throw twice("orderBy[" + i + "].field", key.key().field());
      }
      keys.add(key);
    }
    return new Order(keys);
  }

  private static Order.Key key(Entity entity, Map<String, Object> input) {
    OrderKey key = entity.orders().get(String.valueOf(input.get("field")));
    if (key == null) {
      throw new IllegalArgumentException(input.get("field") + " is no order of " + entity.name());
    }
    return new Order.Key(
        key, "DESC".equals(input.get("direction")), "FIRST".equals(input.get("nulls")));
  }

  private static RequestException twice(String argument, String field) {
    return RequestException.badInput(
        argument,
        "参数 %s：%s 出现了两次；每个排序字段只能写一次。".formatted(argument, field),
        "The argument %s names %s a second time; name each key once.".formatted(argument, field));
  }
}
