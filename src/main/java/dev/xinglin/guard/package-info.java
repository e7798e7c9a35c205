/** What protects the service: limits on size, depth, cost and time, and who may see what. */
@NullMarked
package dev.xinglin.guard;

import org.jspecify.annotations.NullMarked;
