package dev.xinglin.query;

import dev.xinglin.model.ReviewStatus;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a connection lists: the same for every parent that it is asked of.
 *
 * @param entity what is listed
 * @param relation the way from the parent; null at the root
 * @param filter what holds of the documents
 * @param review the review states to see
 * @param order in which order
 * @param canonical the arguments that bind a cursor, the same for every spelling
 */
public record Listing(
    Entity entity,
    @Nullable Relation relation,
    Filter filter,
    Set<ReviewStatus> review,
    Order order,
    String canonical) {

  /** The cursors of the list below a parent; null for the root. */
  Cursors cursors(@Nullable String parent) {
    return new Cursors((parent == null ? "" : parent) + "\n" + canonical, order);
  }

  /**
   * Writes arguments in one way, however they were spelled: objects by the order of their names, an
   * empty one as none.
   *
   * @param value a coerced argument
   */
  static String canonical(@Nullable Object value) {
    if (value instanceof Map<?, ?> map && map.isEmpty()) {
      return canonical(null);
    }
    if (value instanceof Map<?, ?> map) {
      StringBuilder text = new StringBuilder("{");
      map.keySet().stream()
          .map(String::valueOf)
          .sorted()
          .forEach(key -> text.append(key).append(':').append(canonical(map.get(key))));
      return text.append('}').toString();
    } else if (value instanceof Iterable<?> list) {
      StringBuilder text = new StringBuilder("[");
      list.forEach(it -> text.append(canonical(it)));
      return text.append(']').toString();
    }
    String text = String.valueOf(value);
    return text.length() + "'" + text + ",";
  }
}
