package dev.xinglin.model;

import java.util.List;

/**
 * An immutable revision of an article's text. A changed or better text is a new revision.
 *
 * @param id the stored key
 * @param articleId the article
 * @param revision 1 for the first, one more for each that follows
 * @param kind whose words it is
 * @param content the text; all offsets count its UTF-16 code units
 * @param sections the sections in their order
 * @param paragraphs the paragraphs in their order
 * @param captions the captions of pictures in their order
 */
public record Text(
    String id,
    String articleId,
    int revision,
    TextKind kind,
    String content,
    List<Section> sections,
    List<Range> paragraphs,
    List<Range> captions) {}
