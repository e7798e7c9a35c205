package dev.xinglin.importing;

import dev.xinglin.model.Range;

/**
 * A stretch of the original page that is not part of any article's content.
 *
 * @param kind why it was set apart
 * @param original where it stands in the original page
 */
public record Apart(Kind kind, Range original) {
  /** Why a stretch was set apart. */
  public enum Kind {
    /** Page numbers, editors, navigation, credits and the like. */
    FURNITURE,
    /** The names of those who wrote it. */
    BYLINE,
    /** The name of a column above a headline. */
    LABEL,
    /** A paragraph, or a heading with all its paragraphs, that the article has already. */
    REPEAT,
    /** Signs of Markdown, and the brackets around a heading. */
    MARKUP,
    /** A hyphen or a note (continued on page 4) where a sentence was broken. */
    BREAK_MARK,
    /** Characters that cannot be stored or seen. */
    CONTROL
  }
}
