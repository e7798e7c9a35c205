/** The embedded store: a MongoDB server in this process that keeps what it has acknowledged. */
@NullMarked
package dev.xinglin.mongo.embedded;

import org.jspecify.annotations.NullMarked;
