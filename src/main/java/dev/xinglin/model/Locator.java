package dev.xinglin.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a proof stands in the original page.
 *
 * @param section the heading it stands under, or null before the first one
 * @param paragraph the number of the non-blank line of the page as it came, from 1
 */
public record Locator(@Nullable String section, @Nullable Integer paragraph) {}
