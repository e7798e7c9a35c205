package dev.xinglin.query;

import dev.xinglin.model.RequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * An opaque id that is unique in the whole schema, made of what it names and of the stored key.
 *
 * @param type what it names
 * @param key the stored key
 */
public record GlobalId(Type type, String key) {

  /** What an id can name. */
  public enum Type {
    /** A hospital. */
    HOSPITAL('H'),
    /** An article. */
    ARTICLE('A'),
    /** A fact of any kind, so that a fact whose kind is corrected keeps its id. */
    FACT('F'),
    /** A text revision. */
    TEXT('T'),
    /** An institution. */
    INSTITUTION('I');

    private final char letter;

    Type(char letter) {
      this.letter = letter;
    }
  }

  /**
   * The id as clients see it.
   *
   * @return letters, digits, - and _
   */
  public String encode() {
    byte[] bytes = (type.letter + ":" + key).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads an id.
   *
   * @param id what a client sent
   * @param argument the argument that it was sent in
   * @return the id
   * @throws RequestException if it is no id
   */
  public static GlobalId decode(String id, String argument) {
    String plain = plain(id);
    for (Type type : Type.values()) {
      if (plain.startsWith(type.letter + ":") && new GlobalId(type, plain.substring(2)).is(id)) {
        return new GlobalId(type, plain.substring(2));
      }
    }
    throw RequestException.badInput(
        argument,
        "参数 %s 不是有效的 id；请使用接口返回的 id。".formatted(argument),
        "The argument %s is no id; use an id that this API gave.".formatted(argument));
  }

  /**
   * Reads an id of one type.
   *
   * @param id what a client sent
   * @param expected what it has to name
   * @param argument the argument that it was sent in
   * @return the stored key
   * @throws RequestException if it is no id, or names something else
   */
  public static String key(String id, Type expected, String argument) {
    GlobalId found = decode(id, argument);
    if (found.type != expected) {
      throw RequestException.badInput(
          argument,
          "参数 %s 是 %s 的 id，这里需要 %s 的 id。".formatted(argument, found.type, expected),
          "The argument %s is the id of %s %s; here the id of %s %s is needed."
              .formatted(argument, article(found.type), found.type, article(expected), expected));
    }
    return found.key;
  }

  private static String article(Type type) {
    return type == Type.ARTICLE || type == Type.INSTITUTION ? "an" : "a";
  }

  /** Only the very spelling that was given out counts, so one object has one id. */
  private boolean is(String id) {
    return encode().equals(id);
  }

  private static String plain(String id) {
    try {
      return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
