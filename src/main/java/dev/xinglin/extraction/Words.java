package dev.xinglin.extraction;

/** Questions about the words of a text. Of a list of words any will do. */
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

  /** Whether the text is all in Chinese characters: no figures, letters or marks. */
  static boolean isHan(String text) {
    return text.chars().allMatch(Words::isHan);
  }

  static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
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
