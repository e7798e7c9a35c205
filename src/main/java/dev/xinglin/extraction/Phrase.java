package dev.xinglin.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A designation as it stands in a sentence, trimmed of what is not its name.
 *
 * @param name its name, without quotation marks
 * @param lead the level words and places before a quoted name, such as 国家级, or before the 的 of
 *     国家级的; else empty
 * @param start where its words begin in the sentence
 * @param end where they end
 * @param head what its last word makes of it; null where that is unknown
 * @param quoted whether its name stands in quotation marks
 * @param claim 首家, 唯一 and the like before it, which says nothing of its level; else empty
 * @param awardedBy who gave it, where 颁发的 or 授予的 says so
 */
record Phrase(
    String name,
    String lead,
    int start,
    int end,
    Lexicon.@Nullable Head head,
    boolean quoted,
    String claim,
    @Nullable String awardedBy) {

  /** The same designation with the level that stands before its 的, where it has none of its own. */
  Phrase under(String level) {
    String first = lead.isEmpty() ? level : lead;
    return new Phrase(name, first, start, end, head, quoted, claim, awardedBy);
  }
}
