package dev.xinglin.model;

/**
 * A section of a text.
 *
 * @param heading its heading
 * @param start the first UTF-16 code unit of the section, heading included, from 0
 * @param end the UTF-16 code unit after it
 */
public record Section(String heading, int start, int end) {}
