package dev.xinglin.mongo;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a document is sorted by: {@code order.<name> = {missing, key}}. Sorting and paging
 * use nothing else, so that nulls have the same place on every store.
 */
public final class OrderKeys {
  /** The field that holds all keys. */
  public static final String FIELD = "order";

  private final Document keys = new Document();

  /**
   * Adds a key.
   *
   * @param name the order's name
   * @param key the key, null where the document has none
   * @return this
   */
  public OrderKeys with(String name, @Nullable Object key) {
    keys.put(name, new Document("missing", key == null ? 1 : 0).append("key", key));
    return this;
  }

  /**
   * Adds the rank of an enum's constant.
   *
   * @param name the order's name
   * @param type the enum
   * @param constant the constant's name, null where the document has none
   * @param <E> the enum
   * @return this
   */
  public <E extends Enum<E>> OrderKeys rank(String name, Class<E> type, @Nullable String constant) {
    return with(name, constant == null ? null : Enum.valueOf(type, constant).ordinal());
  }

  /**
   * All keys.
   *
   * @return the value of the field {@link #FIELD}
   */
  public Document keys() {
    return keys;
  }
}
