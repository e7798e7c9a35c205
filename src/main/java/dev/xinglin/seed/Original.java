package dev.xinglin.seed;

/**
 * Which page an article was read on, and where on it. Offsets count UTF-16 code units of the page
 * without white space.
 *
 * @param page the SHA-256 of the page without white space in UTF-8, in lower-case hex
 * @param from where the article begins, from 0
 * @param to where it ends
 */
record Original(String page, int from, int to) {}
