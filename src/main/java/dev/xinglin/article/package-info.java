/** Articles and the immutable revisions of their texts, as stored. */
@NullMarked
package dev.xinglin.article;

import org.jspecify.annotations.NullMarked;
