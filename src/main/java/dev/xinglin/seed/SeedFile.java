package dev.xinglin.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the seed as it lies there.
 *
 * @param name its name below the seed's location, such as {@code articles/some-article.yaml}
 * @param bytes its content
 */
record SeedFile(String name, byte[] bytes) {
  /** The hospitals that articles are about. */
  static final String HOSPITALS = "hospitals.yaml";

  /** The institutions that hospitals work with. */
  static final String INSTITUTIONS = "institutions.yaml";

  /** The folder of the articles. */
  static final String ARTICLES = "articles/";

  /** Grows with the way facts are stored, so that the next start loads every file anew. */
  private static final String FORMAT = "2\n";

  /** The fingerprint of the content and of the way it is stored, in lower-case hex. */
  String sha256() {
    MessageDigest digest = digest();
    digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
