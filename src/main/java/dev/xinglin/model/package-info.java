/** What Xinglin knows: hospitals, articles, texts and facts as immutable records. */
@NullMarked
package dev.xinglin.model;

import org.jspecify.annotations.NullMarked;
