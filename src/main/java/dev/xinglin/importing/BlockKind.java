package dev.xinglin.importing;

/** What a block of a page is. */
enum BlockKind {
  /** A paragraph, or a line of which nothing is known yet. */
  TEXT,
  /** A line that stands over a section. */
  HEADING,
  /** A line that begins with a dash, below a headline. */
  SUBTITLE,
  /** The name of a column in heavy brackets. */
  LABEL,
  /** Who wrote it. */
  BYLINE,
  /** The words below a picture. */
  CAPTION,
  /** A row of a table, or a line of a list. */
  ROW,
  /** What belongs to the page and to no article. */
  FURNITURE,
  /** A ruled line. */
  SEPARATOR,
  /** What the article has already. */
  REPEAT;

  /** Whether a sentence can go on behind it as if it were not there. */
  boolean interrupts() {
    return this == CAPTION || this == FURNITURE;
  }
}
