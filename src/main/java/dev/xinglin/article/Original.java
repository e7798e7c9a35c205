package dev.xinglin.article;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A file as it came, with the page that was read from it.
 *
 * @param sha256 the hash of the bytes, in lower-case hex
 * @param fileName the name that it came with
 * @param format what the file is
 * @param encoding the character set that it was read in
 * @param bytes the bytes
 * @param page the words of the page before any cleaning
 * @param fingerprint the hash of those words without white space
 * @param receivedAt when it came first
 */
public record Original(
    String sha256,
    String fileName,
    String format,
    String encoding,
    byte[] bytes,
    String page,
    String fingerprint,
    Instant receivedAt) {
  /** The most bytes that a file may have: one document of the store holds it with its page. */
  public static final int MAX_BYTES = 8_000_000;

  /** The longest page that is kept, in UTF-16 code units. */
  public static final int MAX_CHARACTERS = 2_000_000;

  static Original of(Document document) {
    return new Original(
        document.getString("_id"),
        document.getString("fileName"),
        document.getString("format"),
        document.getString("encoding"),
        document.get("bytes", Binary.class).getData(),
        document.getString("page"),
        document.getString("fingerprint"),
        document.getDate("receivedAt").toInstant());
  }

  Document document() {
    return new Document("_id", sha256)
        .append("fileName", fileName)
        .append("format", format)
        .append("encoding", encoding)
        .append("bytes", new Binary(bytes))
        .append("page", page)
        .append("fingerprint", fingerprint)
        .append("receivedAt", Date.from(receivedAt));
  }
}
