package dev.xinglin.importing;

import java.util.List;

/**
 * The words of a file before cleaning.
 *
 * @param encoding the character set that they were read in
 * @param text the words
 * @param flags what the reader saw
 */
record RawPage(String encoding, String text, List<Flag> flags) {}
