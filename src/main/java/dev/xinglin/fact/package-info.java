/** Facts and the conflicts between them, as stored. */
@NullMarked
package dev.xinglin.fact;

import org.jspecify.annotations.NullMarked;
