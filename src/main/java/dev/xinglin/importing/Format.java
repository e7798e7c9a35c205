package dev.xinglin.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes and never by its name. */
public enum Format {
  /** Plain text or Markdown. */
  TEXT,
  /** HTML. */
  HTML,
  /** PDF. */
  PDF,
  /** Word's XML format, or another file in a zip. */
  DOCX;

  private static final int HEAD = 2048;
  private static final Pattern MARKUP =
      Pattern.compile("<(?:!doctype html|html|head|body|div|article|p|h1|table)[\\s>]");

  static Format of(byte[] bytes) {
    if (startsWith(bytes, "%PDF-")) {
      return PDF;
    }
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return DOCX;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    int tag = head.indexOf('<');
    boolean early = tag >= 0 && head.substring(0, tag).isBlank() || head.startsWith("ï»¿<");
    return early && MARKUP.matcher(head).find() || head.contains("<!doctype html") ? HTML : TEXT;
  }

  private static boolean startsWith(byte[] bytes, String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= expected.length
        && java.util.Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
  }
}
