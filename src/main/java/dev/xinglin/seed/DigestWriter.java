package dev.xinglin.seed;

import dev.xinglin.model.Range;
import dev.xinglin.model.Section;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a digest's text together: for each section its heading on a line, then each paragraph on a
 * line, its statements one after another with nothing between them; a blank line between sections.
 * Every line ends with a line feed, the last one too.
 */
final class DigestWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();
  private final List<Range> paragraphs = new ArrayList<>();

  /** Begins a section, which needs at least one paragraph. */
  void section(String heading) {
    if (!sections.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(heading).append('\n');
    sections.add(new Section(heading, start, text.length() - 1));
  }

  /** Begins a paragraph. */
  void paragraph() {
    paragraphs.add(new Range(text.length(), text.length()));
  }

  /** Adds a statement to the paragraph. */
  Range statement(String statement) {
    Range range = new Range(text.length(), text.length() + statement.length());
    text.append(statement);
    return range;
  }

  /** Ends the paragraph, and with it the section as far as it goes. */
  void endParagraph() {
    int last = paragraphs.size() - 1;
    paragraphs.set(last, new Range(paragraphs.get(last).start(), text.length()));
    Section section = sections.remove(sections.size() - 1);
    sections.add(new Section(section.heading(), section.start(), text.length()));
    text.append('\n');
  }

  /** The text as the first revision of an article's. */
  Text text(String article) {
    return new Text(
        article + "/1",
        article,
        1,
        TextKind.DIGEST,
        text.toString(),
        List.copyOf(sections),
        List.copyOf(paragraphs),
        List.of());
  }
}
