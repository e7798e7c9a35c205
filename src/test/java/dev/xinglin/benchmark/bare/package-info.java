/** What a start is measured against. */
@NullMarked
package dev.xinglin.benchmark.bare;

import org.jspecify.annotations.NullMarked;
