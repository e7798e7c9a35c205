package dev.xinglin.importing;

import dev.xinglin.importing.UnreadablePageException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Files that people take for articles and that are not read here, told by their first bytes. */
enum ForeignFormat {
  /** A DOCX with a password: Word puts it into a container of the old format. */
  LOCKED(
      "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
      Reason.LOCKED,
      "It is a Word file locked by a password.",
      "Save it without the password."),
  /** Word's format before 2007, and the like. */
  OLD_OFFICE(
      "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
      Reason.OLD_FORMAT,
      "It is an Office file of the format before 2007, such as .doc.",
      "Open it in Word or WPS and save it as DOCX, PDF or plain text."),
  /** Rich text. */
  RTF(
      "{\\rtf",
      Reason.OLD_FORMAT,
      "It is a rich text file (RTF).",
      "Open it in Word or WPS and save it as DOCX, PDF or plain text."),
  /** Pictures. */
  JPEG("\u00FF\u00D8\u00FF"),
  PNG("\u0089PNG"),
  GIF("GIF8"),
  TIFF("II*\u0000"),
  TIFF_BIG("MM\u0000*");

  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  /** The name of the stream that holds a locked document, as its container writes it. */
  private static final String LOCK =
      new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), BYTES);

  private final String magic;
  private final Reason reason;
  private final String what;
  private final String remedy;

  ForeignFormat(String magic) {
    this(
        magic,
        Reason.NO_TEXT,
        "It is a picture.",
        "Run it through text recognition first, and give the text.");
  }

  ForeignFormat(String magic, Reason reason, String what, String remedy) {
    this.magic = magic;
    this.reason = reason;
    this.what = what;
    this.remedy = remedy;
  }

  /**
   * Lets pass what is none of these.
   *
   * @throws UnreadablePageException for one of these, with what to do
   */
  static void refuse(byte[] bytes, String where) {
    for (ForeignFormat format : values()) {
      if (format.is(bytes)) {
        throw new UnreadablePageException(format.reason, where, format.what, format.remedy);
      }
    }
  }

  private boolean is(byte[] bytes) {
    int length = magic.length();
    return bytes.length >= length
        && new String(bytes, 0, length, BYTES).equals(magic)
        && (this != LOCKED || new String(bytes, BYTES).contains(LOCK));
  }
}
