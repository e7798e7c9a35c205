package dev.xinglin.importing;

import java.util.List;

/**
 * What became of one file. Each character of the original that is not white space stands in the
 * content of one article, once, or in one of the stretches set apart.
 *
 * @param format what the file is
 * @param encoding the name of the character set that it was read in; UTF-16 for documents
 * @param original the page as read, before any cleaning; HTML, PDF and DOCX in light Markdown
 * @param fingerprint SHA-256 of the original without white space, as 64 hexadecimal digits
 * @param articles the articles in their order
 * @param apart the stretches of the original that no article has
 * @param flags what an editor should look at that belongs to no single article
 */
public record CleanPage(
    Format format,
    String encoding,
    String original,
    String fingerprint,
    List<CleanArticle> articles,
    List<Apart> apart,
    List<Flag> flags) {}
