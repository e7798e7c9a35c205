/** The query engine: filters, orders, cursors and pages over every connection. */
@NullMarked
package dev.xinglin.query;

import org.jspecify.annotations.NullMarked;
