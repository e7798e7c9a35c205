package dev.xinglin.seed;

import dev.xinglin.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * Where the proof of a fact stands in the original page, without its words.
 *
 * @param start the first UTF-16 code unit in the page without white space, from 0
 * @param length its number of UTF-16 code units, white space left out
 * @param sha256 the hash of those words in UTF-8, in lower-case hex
 * @param paragraph the number of the page's non-blank line, from 1
 * @param section the heading of the page that it stands under
 */
record Anchor(
    int start, int length, String sha256, @Nullable Integer paragraph, @Nullable String section) {

  /** The place that readers are told; null where neither section nor paragraph is known. */
  @Nullable Locator locator() {
    return section == null && paragraph == null ? null : new Locator(section, paragraph);
  }
}
