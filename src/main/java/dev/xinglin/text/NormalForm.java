package dev.xinglin.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which texts are compared: full-width and compatibility characters folded to their
 * plain ones (NFKC: Ｂ超 is B超, ㎡ is m2, Ⅲ is III), lower case, no outer white space. Nothing else is
 * lost, so that a search for a part of a text stays literal.
 */
public final class NormalForm {
  private NormalForm() {}

  /**
   * The normal form of a text. The normal form of a normal form is itself.
   *
   * @param text any text
   * @return its normal form; empty where the text is blank
   */
  public static String of(String text) {
    return ofPart(text).strip();
  }

  /**
   * The normal form of a part of a text, whose outer white space stands inside the whole.
   *
   * @param text any text
   * @return its normal form with the white space at its ends
   */
  public static String ofPart(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    // Lower case can decompose a character again (İ), so fold once more.
    return Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }
}
