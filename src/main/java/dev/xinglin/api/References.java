package dev.xinglin.api;

import java.util.Map;

/** The fields that lead to a text or from a text; they are not filtered, so no relations. */
final class References {
  private static final Map<String, String> STORED =
      Map.of("Article.text", "textId", "Evidence.text", "textId", "Text.article", "articleId");

  private References() {}

  static boolean isText(String type, String field) {
    return STORED.containsKey(type + "." + field);
  }

  static String storedField(String type, String field) {
    String stored = STORED.get(type + "." + field);
    if (stored == null) {
      throw new IllegalArgumentException(type + "." + field + " leads to no text.");
    }
    return stored;
  }
}
