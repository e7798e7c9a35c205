package dev.xinglin.model;

import org.jspecify.annotations.Nullable;

/**
 * A slice of a text revision that proves a fact.
 *
 * @param articleId the article
 * @param textId the text revision that the offsets count in; it is never altered
 * @param start the first UTF-16 code unit of the slice, from 0
 * @param end the UTF-16 code unit after the slice
 * @param quote exactly that slice
 * @param verbatim whether the words are the newspaper's; false on a digest, which is ours
 * @param locator where the proof stands in the original page, where known
 */
public record Evidence(
    String articleId,
    String textId,
    int start,
    int end,
    String quote,
    boolean verbatim,
    @Nullable Locator locator) {}
