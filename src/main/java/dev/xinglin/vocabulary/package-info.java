/** Codes, their labels, aliases and definitions, and the regions. */
@NullMarked
package dev.xinglin.vocabulary;

import org.jspecify.annotations.NullMarked;
