package dev.xinglin.extraction;

import dev.xinglin.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The verb that governs a list of designations.
 *
 * @param verb how it governs
 * @param start where it begins in the sentence
 * @param end where it ends
 * @param honours whether its list closes with 荣誉称号 or the like, so that all members are honours
 */
record Governor(Lexicon.Verb verb, int start, int end, boolean honours) {
  boolean isFact() {
    return switch (verb) {
      case APPROVE, AWARD, ESTABLISH, BE, LEAD, RECOMMEND -> true;
      default -> false;
    };
  }

  /** Whether an unknown name in its list may be taken for an honour. */
  boolean gives(String text) {
    return honours
        || verb == Lexicon.Verb.AWARD
        || verb == Lexicon.Verb.APPROVE && text.startsWith("评为", Math.max(start, end - 2))
        || verb == Lexicon.Verb.APPROVE && text.startsWith("获评", start)
        || verb == Lexicon.Verb.APPROVE && text.startsWith("入选", start)
        || verb == Lexicon.Verb.APPROVE && text.startsWith("荣膺", start)
        || verb == Lexicon.Verb.APPROVE && text.startsWith("授予", Math.max(start, end - 2));
  }

  @Nullable Status status() {
    return switch (verb) {
      case APPROVE, AWARD -> Status.APPROVED;
      case ESTABLISH -> Status.ESTABLISHED;
      case LEAD -> Status.LEADING;
      case RECOMMEND -> Status.CANDIDATE;
      default -> null;
    };
  }
}
