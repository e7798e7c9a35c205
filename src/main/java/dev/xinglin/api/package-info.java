/** GraphQL: the derived schema, its wiring and its errors. */
@NullMarked
package dev.xinglin.api;

import org.jspecify.annotations.NullMarked;
