/** Reads clippings as they come, whatever their format and damage, and makes clean articles. */
@NullMarked
package dev.xinglin.importing;

import org.jspecify.annotations.NullMarked;
