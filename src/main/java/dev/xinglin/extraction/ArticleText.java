package dev.xinglin.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The text of one article of a page, cleaned.
 *
 * @param hospital the hospital it is about, or null where it names none
 * @param text the text, a paragraph a line
 */
public record ArticleText(@Nullable String hospital, String text) {}
