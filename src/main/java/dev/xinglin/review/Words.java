package dev.xinglin.review;

import dev.xinglin.model.RequestException;
import org.jspecify.annotations.Nullable;

/** Checks what people write before it is stored. */
final class Words {
  private static final int LONGEST_REASON = 1000;

  private Words() {}

  /**
   * The reason of a decision.
   *
   * @throws RequestException if there is none, or it is no text, or too long
   */
  static String reason(@Nullable String reason) {
    return checked(reason == null ? "" : reason, "reason", LONGEST_REASON, true);
  }

  /**
   * A text without outer white space.
   *
   * @param text what was sent
   * @param argument the path of the argument that it was sent in
   * @param limit how many UTF-16 code units it may have
   * @param lines whether it may have several lines
   * @throws RequestException if it is blank, too long, or holds what is no text
   */
  static String checked(String text, String argument, int limit, boolean lines) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw RequestException.badInput(
          argument,
          "参数 %s 是空白；请写出文字。".formatted(argument),
          "The argument %s is blank; write some text.".formatted(argument));
    } else if (stripped.length() > limit) {
      throw RequestException.badInput(
          argument,
          "参数 %s 有 %d 个字符，上限为 %d。".formatted(argument, stripped.length(), limit),
          "The argument %s has %d characters, the limit is %d."
              .formatted(argument, stripped.length(), limit));
    }
    for (int i = 0; i < stripped.length(); i += Character.charCount(stripped.codePointAt(i))) {
      int character = stripped.codePointAt(i);
      if (!isText(character) && !(lines && character == '\n')) {
        throw RequestException.badInput(
            argument,
            "参数 %s 第 %d 个字符（U+%04X）不是文字：控制字符、方向控制符与半个代理对都不接受。"
                .formatted(argument, i + 1, character),
            "Character %d of the argument %s, U+%04X, is no text: control characters, direction controls and halves of surrogate pairs are refused."
                .formatted(i + 1, argument, character));
      }
    }
    return stripped;
  }

  private static boolean isText(int character) {
    boolean turnsDirection =
        character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    int type = Character.getType(character);
    return !turnsDirection
        && type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
