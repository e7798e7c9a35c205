package dev.xinglin.extraction;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Details;
import org.jspecify.annotations.Nullable;

/** Makes candidates of what a hospital is: its attributes. */
final class Attributes {
  private static final String NAME = "attribute";

  private Attributes() {}

  /**
   * Proposes an attribute.
   *
   * @param grade the code of its grade; null for any other attribute
   * @param start where the words that prove it begin
   * @param end where they end
   * @return the candidate, for what else is known of it
   */
  static Draft add(
      Passage passage,
      Sentence sentence,
      AttributeName attribute,
      String value,
      @Nullable String grade,
      int start,
      int end,
      double confidence) {
    Details.Attribute details = new Details.Attribute(attribute, value, grade);
    Draft draft =
        new Draft(sentence, start, end, NAME, AttributeWords.of(attribute), details)
            .confidence(confidence);
    passage.add(draft);
    return draft;
  }
}
