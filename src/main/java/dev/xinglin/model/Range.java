package dev.xinglin.model;

/**
 * A stretch of a text.
 *
 * @param start the first UTF-16 code unit, from 0
 * @param end the UTF-16 code unit after it
 */
public record Range(int start, int end) {}
