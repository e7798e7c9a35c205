package dev.xinglin.vocabulary;

/**
 * A half-open range of region codes. Codes compare as strings.
 *
 * @param from the first code
 * @param to the code after the last
 */
public record Codes(String from, String to) {

  /** The codes of a region and of all that lie in it. */
  static Codes below(String code) {
    int step = code.endsWith("0000") ? 10_000 : code.endsWith("00") ? 100 : 1;
    return new Codes(code, "%06d".formatted(Integer.parseInt(code) + step));
  }

  /**
   * Whether a code is in the range.
   *
   * @param code a code of six digits
   * @return whether it is
   */
  public boolean contains(String code) {
    return from.compareTo(code) <= 0 && code.compareTo(to) < 0;
  }
}
