/** Hospitals and the institutions that they work with, as stored. */
@NullMarked
package dev.xinglin.hospital;

import org.jspecify.annotations.NullMarked;
