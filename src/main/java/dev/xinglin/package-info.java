/** Xinglin (杏林): hospitals and facts from newspaper articles, each with its evidence. */
@NullMarked
package dev.xinglin;

import org.jspecify.annotations.NullMarked;
