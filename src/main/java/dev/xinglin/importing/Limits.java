package dev.xinglin.importing;

/**
 * How much one file may ask of the importer.
 *
 * @param bytes the largest file, in bytes
 * @param inflatedBytes the most that a compressed file (DOCX) may unpack to, in bytes
 * @param characters the longest text, in UTF-16 code units
 * @param seconds the longest time that a parser of PDF, DOCX or HTML may take
 * @param depth the deepest nesting of elements in HTML
 */
public record Limits(int bytes, long inflatedBytes, int characters, int seconds, int depth) {
  /** 20 MB, unpacked 100 MB, two million characters, 20 seconds, 256 levels. */
  public static final Limits DEFAULT = new Limits(20_000_000, 100_000_000L, 2_000_000, 20, 256);

  /** Checks that every limit is positive. */
  public Limits {
    if (bytes <= 0 || inflatedBytes <= 0 || characters <= 0 || seconds <= 0 || depth <= 0) {
      throw new IllegalArgumentException("Every limit must be positive");
    }
  }
}
