/** Asks the API generated questions and compares the answers with an oracle of its own. */
package dev.xinglin.oracle;
