package dev.xinglin.extraction;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a rule proposes, with the words that prove it.
 *
 * @param hospital the name of the hospital that it is about, as found or as given
 * @param claim what it says
 * @param evidence where the proof stands in the text that was given, in UTF-16 code units
 * @param quote exactly that slice of the text
 * @param rule the rule that found it, such as {@code designation}
 * @param confidence how likely it is right, 0 to 1: of candidates at 0.9 about nine in ten are
 * @param parent on a plan the name of the plan that it stands under, another candidate of the text
 */
public record Candidate(
    String hospital,
    Claim claim,
    Range evidence,
    String quote,
    String rule,
    double confidence,
    @Nullable String parent) {

  /**
   * A candidate that stands under no other.
   *
   * @param hospital the name of the hospital that it is about
   * @param claim what it says
   * @param evidence where the proof stands
   * @param quote exactly that slice of the text
   * @param rule the rule that found it
   * @param confidence how likely it is right, 0 to 1
   */
  public Candidate(
      String hospital, Claim claim, Range evidence, String quote, String rule, double confidence) {
    this(hospital, claim, evidence, quote, rule, confidence, null);
  }
}
