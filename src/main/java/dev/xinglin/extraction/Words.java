package dev.xinglin.extraction;

/** Questions about a text and a list of words, any of which will do. */
final class Words {
  private Words() {}

  /** Whether one of the words stands anywhere in the text. */
  static boolean hasAny(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text begins with one of the words. */
  static boolean startsWithAny(String text, String... words) {
    for (String word : words) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text ends with one of the words. */
  static boolean endsWithAny(String text, String... words) {
    for (String word : words) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
