package dev.xinglin.importing;

import dev.xinglin.importing.UnreadablePageException.Reason;
import dev.xinglin.model.Range;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of a Chinese text by reading it strictly in each that is usual, and taking the
 * one whose result looks most like Chinese. Statistical detectors take short GB18030 for other
 * things; a strict reading plus plausibility does not.
 */
final class ChineseDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final List<Charset> WIDE =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final double ACCEPTABLE = 0.5;

  private ChineseDecoder() {}

  static RawPage decode(byte[] bytes, String where) {
    RawPage marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    String utf8 = strict(bytes, 0, bytes.length, StandardCharsets.UTF_8);
    if (utf8 != null && plausibility(utf8) >= ACCEPTABLE) {
      return new RawPage("UTF-8", utf8, List.of());
    }
    RawPage best = mostPlausible(bytes);
    if (best != null) {
      return best;
    }
    RawPage mixed = byLine(bytes);
    if (plausibility(mixed.text()) < ACCEPTABLE) {
      throw new UnreadablePageException(
          Reason.BINARY,
          where,
          "The bytes are no text in UTF-8, GB18030, Big5 or UTF-16.",
          "Give a text, HTML, PDF or DOCX file.");
    }
    return mixed;
  }

  private static @Nullable RawPage byMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      String text = strict(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
      return text == null ? null : new RawPage("UTF-8", text, List.of());
    }
    Charset wide =
        begins(bytes, 0xFF, 0xFE)
            ? StandardCharsets.UTF_16LE
            : begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    return wide == null
        ? null
        : new RawPage(wide.name(), new String(bytes, 2, (bytes.length - 2) & ~1, wide), List.of());
  }

  private static @Nullable RawPage mostPlausible(byte[] bytes) {
    RawPage best = null;
    double bestScore = ACCEPTABLE;
    for (Charset charset : candidates(bytes)) {
      String text = strict(bytes, 0, bytes.length, charset);
      double score = text == null ? 0 : plausibility(text);
      if (text != null && score > bestScore) {
        best = new RawPage(charset.name(), text, List.of());
        bestScore = score;
      }
    }
    return best;
  }

  private static List<Charset> candidates(byte[] bytes) {
    List<Charset> candidates = new ArrayList<>(List.of(GB18030, BIG5));
    if (bytes.length % 2 == 0) {
      candidates.addAll(WIDE);
    }
    return candidates;
  }

  /** Pages pasted together from several files: each line by itself, UTF-8 first. */
  private static RawPage byLine(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    List<Flag> flags = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        int end = Math.min(i + 1, bytes.length);
        appendLine(bytes, start, end - start, text, flags);
        start = end;
      }
    }
    return new RawPage("UTF-8 + GB18030", text.toString(), flags);
  }

  private static void appendLine(
      byte[] bytes, int start, int length, StringBuilder text, List<Flag> flags) {
    String utf8 = strict(bytes, start, length, StandardCharsets.UTF_8);
    String line = utf8 != null ? utf8 : new String(bytes, start, length, GB18030);
    if (utf8 == null) {
      Range range = new Range(text.length(), text.length() + line.length());
      flags.add(new Flag(Flag.Kind.MIXED_ENCODINGS, range, Excerpt.of(line)));
    }
    text.append(line);
  }

  private static @Nullable String strict(byte[] bytes, int start, int length, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * How much a text looks like something people wrote: 1 is all of it, 0 none. Characters of the
   * first level of GB 2312, which make up 99 % of Chinese print, and Chinese punctuation count
   * fully; rare ones count a little, control and private characters against.
   */
  static double plausibility(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      score += weight(text.charAt(i));
    }
    return score / text.length();
  }

  private static double weight(char c) {
    if (c == '\n' || c == '\r' || c == '\t' || c >= ' ' && c < 0x7F) {
      return 1;
    }
    if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF || c >= 0x2010 && c <= 0x2030) {
      return 1;
    }
    if (Signs.isHan(c)) {
      return isCommon(c) ? 1 : 0.3;
    }
    boolean broken = c < ' ' || c >= 0x7F && c < 0xA0 || c >= 0xE000 && c < 0xF900 || c == 0xFFFD;
    return broken ? -2 : 0.2;
  }

  /** Whether GB 2312 has the character on its first level (rows 16 to 55). */
  private static boolean isCommon(char c) {
    byte[] code = String.valueOf(c).getBytes(GB18030);
    return code.length == 2
        && (code[0] & 0xFF) >= 0xB0
        && (code[0] & 0xFF) <= 0xD7
        && (code[1] & 0xFF) >= 0xA1;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
