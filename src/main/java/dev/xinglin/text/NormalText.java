package dev.xinglin.text;

import dev.xinglin.model.Range;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in a form that rules can read, with a map back to the original.
 *
 * <p>Each character is taken to NFKC by itself (㎡ becomes m2, Ⅲ becomes III, full-width becomes
 * half-width), quotation marks become “ and ”, white space between Chinese characters disappears,
 * wider gaps (a tab, two blanks) become one blank, and a line feed stays. Invisible characters
 * disappear. Every UTF-16 code unit of the result knows the stretch of the original it came from.
 */
public final class NormalText {
  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private NormalText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Normalises a text in one pass.
   *
   * @param original any text; lone surrogates pass through as they are
   * @return the text in normal form
   */
  public static NormalText of(String original) {
    Writer writer = new Writer(original);
    writer.writeAll();
    return new NormalText(
        original,
        writer.out.toString(),
        Arrays.copyOf(writer.starts, writer.out.length()),
        Arrays.copyOf(writer.ends, writer.out.length()));
  }

  /**
   * The text in normal form.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * The stretch of the original that a stretch of the normal form came from.
   *
   * @param start the first code unit in the normal form
   * @param end the code unit after the last, greater than {@code start}
   * @return the stretch of the original
   * @throws IndexOutOfBoundsException where the stretch is empty or not within the text
   */
  public Range original(int start, int end) {
    if (start < 0 || end <= start || end > text.length()) {
      throw new IndexOutOfBoundsException(
          "no such stretch: " + start + " to " + end + " of " + text.length());
    }
    return new Range(starts[start], ends[end - 1]);
  }

  /**
   * The words of the original that a stretch of the normal form came from.
   *
   * @param start the first code unit in the normal form
   * @param end the code unit after the last, greater than {@code start}
   * @return the slice of the original
   */
  public String originalSlice(int start, int end) {
    Range range = original(start, end);
    return original.substring(range.start(), range.end());
  }

  /** Whether a character is Chinese: an ideograph, 〇 or Chinese punctuation. */
  static boolean isChinese(int c) {
    return c >= 0x2E80 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x20000 && c <= 0x3FFFF
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’'
        || c == '—'
        || c == '…'
        || c >= 0xFF00 && c <= 0xFFEF;
  }

  /** One pass over the original. */
  private static final class Writer {
    private final String in;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;
    private boolean quoteOpen;

    Writer(String in) {
      this.in = in;
      this.out = new StringBuilder(in.length());
      this.starts = new int[in.length() + 16];
      this.ends = new int[in.length() + 16];
    }

    void writeAll() {
      int at = 0;
      while (at < in.length()) {
        int c = in.codePointAt(at);
        int next = at + Character.charCount(c);
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B') {
          quoteOpen = false;
          put("\n", at, next);
        } else if (isBlank(c)) {
          next = writeGap(at);
        } else if (!isInvisible(c)) {
          put(normal(c), at, next);
        }
        at = next;
      }
    }

    /** A gap is dropped beside Chinese characters unless it is wide; returns where it ends. */
    private int writeGap(int from) {
      int to = from;
      boolean wide = false;
      while (to < in.length() && isBlank(in.charAt(to))) {
        wide |= in.charAt(to) == '\t' || to > from;
        to++;
      }
      int before = from == 0 ? '\n' : in.codePointBefore(from);
      int after = to == in.length() ? '\n' : in.codePointAt(to);
      boolean atEdge = before == '\n' || after == '\n' || out.length() == 0;
      if (!atEdge && (wide || !isChinese(before) && !isChinese(after))) {
        put(" ", from, to);
      }
      return to;
    }

    private String normal(int c) {
      if (c >= 0x4E00 && c <= 0x9FFF || c > ' ' && c < 0x7F && c != '"') {
        return Character.toString(c);
      }
      return switch (c) {
        case '"', '＂' -> {
          quoteOpen = !quoteOpen;
          yield quoteOpen ? "“" : "”";
        }
        case '「', '『', '〝' -> "“";
        case '」', '』', '〞', '〟' -> "”";
        case '〔', '［', '【' -> "(";
        case '〕', '］', '】' -> ")";
        case '•', '●', '■', '◆', '▲', '★', '◎', '○' -> "·";
        case '–', '―', '─', '−', '～', '〜' -> "-";
        default ->
            c >= 0xD800 && c <= 0xDFFF
                ? Character.toString(c)
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      };
    }

    private void put(String s, int start, int end) {
      int length = out.length();
      if (length + s.length() > starts.length) {
        starts = Arrays.copyOf(starts, (length + s.length()) * 2);
        ends = Arrays.copyOf(ends, (length + s.length()) * 2);
      }
      Arrays.fill(starts, length, length + s.length(), start);
      Arrays.fill(ends, length, length + s.length(), end);
      out.append(s);
    }

    private static boolean isBlank(int c) {
      return c == ' '
          || c == '\t'
          || c == '\r'
          || c == 0xA0
          || c == 0x3000
          || c >= 0x2000 && c <= 0x200A
          || c == 0x202F
          || c == 0x205F;
    }

    private static boolean isInvisible(int c) {
      return c < ' '
          || c == 0x7F
          || c == 0xAD
          || c >= 0x200B && c <= 0x200F
          || c >= 0x2060 && c <= 0x2064
          || c == 0xFEFF
          || c == '*';
    }
  }
}
