package dev.xinglin.query;

import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The cursors of one list: keyset cursors that hold a row's order keys and id. They are bound to
 * the list by a truncated SHA-256, so a cursor of another list or an edited one is told from a
 * right one. The hash guards against accidents, it is no secret: a forged cursor shows nothing that
 * a filter would not.
 */
final class Cursors {
  private static final int HASH = 8;

  private final String binding;
  private final Order order;

  /**
   * The cursors of a list.
   *
   * @param binding what makes the list: its parent, connection, filter, review states and order
   * @param order the list's order
   */
  Cursors(String binding, Order order) {
    this.binding = binding;
    this.order = order;
  }

  /** The cursor of a row that holds its order keys and its id. */
  String of(Document row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Order.Column column : order.columns()) {
      values.add(value(row, column.path()));
    }
    byte[] payload = new Document("v", values).toJson().getBytes(StandardCharsets.UTF_8);
    ByteBuffer cursor = ByteBuffer.allocate(HASH + payload.length);
    cursor.put(hash(payload)).put(payload);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
  }

  /**
   * Reads a cursor.
   *
   * @param cursor what a client sent
   * @param argument {@code after} or {@code before}
   * @return the values of the order's columns
   * @throws RequestException with {@link ErrorCode#BAD_CURSOR} if this list did not give it
   */
  List<Object> read(String cursor, String argument) {
    byte[] bytes = bytes(cursor);
    if (bytes.length > HASH) {
      byte[] payload = Arrays.copyOfRange(bytes, HASH, bytes.length);
      boolean ours = MessageDigest.isEqual(hash(payload), Arrays.copyOf(bytes, HASH));
      if (ours && encoded(bytes).equals(cursor)) {
        return Document.parse(new String(payload, StandardCharsets.UTF_8))
            .getList("v", Object.class);
      }
    }
    throw new RequestException(
        ErrorCode.BAD_CURSOR,
        argument,
        "参数 %s 的游标不属于这个列表；请使用同一列表（相同的上级、筛选与排序）返回的游标，或从头翻页。".formatted(argument),
        ("The cursor in %s is none of this list; use one that the same list (same parent, filter and"
                + " order) gave, or start from the first page.")
            .formatted(argument));
  }

  private static @Nullable Object value(Document row, String path) {
    Object value = row;
    for (String name : path.split("\\.")) {
      value = value instanceof Document document ? document.get(name) : null;
    }
    return value;
  }

  private byte[] hash(byte[] payload) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(binding.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return Arrays.copyOf(digest.digest(payload), HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static byte[] bytes(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
