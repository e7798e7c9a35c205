/** Text as such: normal forms, offsets, Chinese numbers and dates, order keys. */
@NullMarked
package dev.xinglin.text;

import org.jspecify.annotations.NullMarked;
