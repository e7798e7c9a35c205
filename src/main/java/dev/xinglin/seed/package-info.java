/** The seed: annotated digests of articles, read, validated and loaded. */
@NullMarked
package dev.xinglin.seed;

import org.jspecify.annotations.NullMarked;
