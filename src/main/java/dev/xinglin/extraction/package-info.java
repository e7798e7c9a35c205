/**
 * Proposes facts from articles by rules and word lists, each with its evidence and a confidence.
 */
@NullMarked
package dev.xinglin.extraction;

import org.jspecify.annotations.NullMarked;
