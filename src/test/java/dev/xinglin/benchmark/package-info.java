/** Measures; asserts nothing about time. Run with {@code mvn -Pbenchmark verify}. */
@NullMarked
package dev.xinglin.benchmark;

import org.jspecify.annotations.NullMarked;
