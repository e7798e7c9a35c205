/** What becomes of facts: the only writer of facts and of what is derived from them. */
@NullMarked
package dev.xinglin.review;

import org.jspecify.annotations.NullMarked;
