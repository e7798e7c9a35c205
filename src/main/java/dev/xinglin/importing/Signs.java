package dev.xinglin.importing;

import java.util.regex.Pattern;

/** What single characters of Chinese print do: end a sentence, open a bracket, take two columns. */
final class Signs {
  private static final String STOPS = "。！？…!?";
  private static final String PAUSES = "；：;:";
  private static final String COMMAS = "，、,";
  private static final String OPENERS = "“‘（(《〈「『【〔[";
  private static final String CLOSERS = "”’）)》〉」』】〕]";
  private static final String LATE = "，、。；：！？,;!?％%…～·" + CLOSERS;

  /** Particles that follow a word, where they do not begin one themselves (了解, 的确, 着力). */
  private static final Pattern PARTICLE =
      Pattern.compile("了(?!解|不|却|断|结)|的(?!确|士|话)|们|着(?![力眼手实重急陆])");

  private static final Pattern ITEM =
      Pattern.compile(
          "[◆◇★☆●○■□▶►➢✓√•▪]|△\\s|·(?=[“\\p{IsHan}])|[①-⑳]"
              + "|[0-9０-９]{1,2}(?:[.．、](?![0-9０-９])|[）)])|[（(][0-9０-９一二三四五六七八九十]{1,3}[）)]"
              + "|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])"
              + "|(?:1[89]|20)[0-9]{2}(?:年(?:[0-9]{1,2}月)?)?[ \\u3000](?![0-9])");

  private Signs() {}

  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isComma(char c) {
    return COMMAS.indexOf(c) >= 0;
  }

  /** Columns that a text takes in a fixed-width font: two for Chinese, one for Latin. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c < 0x2000 && c != '·' ? 1 : 2;
    }
    return width;
  }

  /** Whether the text ends where a sentence does; closing quotation marks do not hide the stop. */
  static boolean closes(String text) {
    int last = lastWord(text);
    return last >= 0
        && (STOPS.indexOf(text.charAt(last)) >= 0
            || text.charAt(last) == '.' && last == text.length() - 1);
  }

  /** Whether it ends with a colon or semicolon, after which a new paragraph may begin. */
  static boolean pauses(String text) {
    int last = lastWord(text);
    return last >= 0 && PAUSES.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it ends with a comma, after which none may. */
  static boolean hangs(String text) {
    return !text.isEmpty() && isComma(text.charAt(text.length() - 1));
  }

  /** Whether it begins with a sign that never begins a sentence. */
  static boolean startsLate(String text) {
    return !text.isEmpty()
        && (LATE.indexOf(text.charAt(0)) >= 0 || PARTICLE.matcher(text).lookingAt());
  }

  /** How many brackets and quotation marks are open at the end: below 0, some close unopened. */
  static int open(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOpener(c)) {
        open++;
      } else if (isCloser(c) && !isNumbering(text, i)) {
        open--;
      }
    }
    return open;
  }

  /** Whether there is a stop with words after it. */
  static boolean hasInnerStop(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '…') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumbering(String text, int closer) {
    return closer > 0
        && closer <= 3
        && text.charAt(closer) != '”'
        && text.substring(0, closer).chars().allMatch(Character::isLetterOrDigit);
  }

  private static int lastWord(String text) {
    int last = text.length() - 1;
    while (last >= 0 && (isCloser(text.charAt(last)) || text.charAt(last) == '"')) {
      last--;
    }
    return last;
  }

  /**
   * Whether a line begins an item of a list: ◆, 1. or 2、, (一), ①, or a year with a blank after it.
   * 3.5亿元 and 三、四级手术 begin none.
   */
  static boolean opensItem(String words) {
    return ITEM.matcher(words).lookingAt();
  }
}
