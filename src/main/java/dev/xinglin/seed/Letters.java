package dev.xinglin.seed;

import org.jspecify.annotations.Nullable;

/** What a text of the seed may not hold. */
final class Letters {
  /** The most UTF-16 code units of one text. */
  static final int MAX_LENGTH = 2000;

  private Letters() {}

  /**
   * Looks a text over.
   *
   * @param text any text
   * @return what is wrong with it; null where nothing is
   */
  static @Nullable String problem(String text) {
    if (text.isBlank()) {
      return "is empty.";
    } else if (text.length() > MAX_LENGTH) {
      return "is longer than " + MAX_LENGTH + " characters.";
    } else if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
      return "begins or ends with white space.";
    }
    return text.codePoints()
        .filter(Letters::isRefused)
        .mapToObj(it -> "holds the character U+%04X, which cannot be seen.".formatted(it))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /** Control and format characters, line ends, halves of surrogate pairs, no characters at all. */
  private static boolean isRefused(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE ->
          true;
      default -> (letter & 0xFFFE) == 0xFFFE || letter == 0xFFFD;
    };
  }
}
