/** The store: MongoDB through its sync driver, every command with a deadline. */
@NullMarked
package dev.xinglin.mongo;

import org.jspecify.annotations.NullMarked;
