package dev.xinglin.vocabulary;

import java.util.List;

/** A code that its vocabulary does not define. */
public class UnknownCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String vocabulary;
  private final String code;
  private final List<String> nearest;

  UnknownCodeException(String vocabulary, String code, List<String> nearest) {
    super(
        "The vocabulary %s has no code \"%s\"; the nearest: %s."
            .formatted(vocabulary, code, String.join(", ", nearest)));
    this.vocabulary = vocabulary;
    this.code = code;
    this.nearest = nearest;
  }

  /**
   * The vocabulary that was asked.
   *
   * @return its name
   */
  public String vocabulary() {
    return vocabulary;
  }

  /**
   * The code that was asked for.
   *
   * @return the code, cut where it was very long
   */
  public String code() {
    return code;
  }

  /**
   * Codes that may have been meant.
   *
   * @return at most three codes, the nearest first
   */
  public List<String> nearest() {
    return nearest;
  }
}
