package dev.xinglin.extraction;

/**
 * What is asked of texts: which of some words they have, of which any will do, and how they read
 * without marks.
 */
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

  /** Whether one of the words begins at a place of the text; the place may be its end. */
  static boolean startsWithAny(String text, int at, String... words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
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

  /** Where the first of the words stands in the text; its length where none does. */
  static int firstOf(String text, String... words) {
    int first = text.length();
    for (String word : words) {
      int at = text.indexOf(word);
      first = at >= 0 ? Math.min(first, at) : first;
    }
    return first;
  }

  /** Where a word last begins in a stretch of the text; -1 where it does not. */
  static int lastIndexOf(String text, String word, int from, int to) {
    for (int at = Math.min(to, text.length()) - 1; at >= from; at--) {
      if (text.startsWith(word, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The text without its quotation marks: 健康中国 of “健康中国”. */
  static String unquoted(String text) {
    return text.replace("“", "").replace("”", "");
  }

  /** Whether the text is all in Chinese characters: no figures, letters or marks. */
  static boolean isHan(String text) {
    return text.chars().allMatch(Words::isHan);
  }

  /** Whether a character is one of the common Chinese ones. */
  static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
