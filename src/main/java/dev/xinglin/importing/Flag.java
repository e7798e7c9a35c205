package dev.xinglin.importing;

import dev.xinglin.model.Range;

/**
 * Something that an editor should look at. Nothing flagged was changed.
 *
 * @param kind what it is
 * @param original where it stands in the original page; an empty range where it stands nowhere
 * @param words the words it is about, at most 60 code units of them; empty where there are none
 */
public record Flag(Kind kind, Range original, String words) {
  /** What there is to look at. */
  public enum Kind {
    /** A Latin word between Chinese words. */
    STRAY_WORD,
    /** The same two or more characters twice in a row. */
    DOUBLED_WORD,
    /** A sign that a reader of scans or a decoder puts where it could not read. */
    UNREADABLE_SIGN,
    /** Letters that look like digits within a number. */
    MIXED_DIGITS,
    /** Quotation marks or brackets of a paragraph that do not pair. */
    UNPAIRED_MARKS,
    /** A paragraph that ends in the middle of a sentence. */
    UNFINISHED,
    /** A byline run together with the words after it; where it was cut is a guess. */
    GLUED_BYLINE,
    /** No headline found. */
    NO_HEADLINE,
    /** No hospital found. */
    NO_HOSPITAL,
    /**
     * Words about another hospital, or it is not clear about which: no fact was proposed of them.
     */
    OTHER_HOSPITAL,
    /** The article states more facts than are proposed at once; from here on none was. */
    TOO_MANY_FACTS,
    /** Parts of the file are in different encodings; each line was read by itself. */
    MIXED_ENCODINGS,
    /** Control characters or halves of characters were set apart. */
    CONTROL_CHARACTERS
  }
}
