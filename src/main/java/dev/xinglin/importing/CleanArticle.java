package dev.xinglin.importing;

import dev.xinglin.model.Range;
import dev.xinglin.model.Section;
import dev.xinglin.text.MappedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was before scanning, columns and page breaks took it apart.
 *
 * @param title the headline; null where none was found
 * @param subtitle the line below or above it, as printed; null where there is none
 * @param publisher the newspaper, where the page prints it
 * @param bylines the names of those who wrote it or took its pictures, in their order
 * @param publishedOn the day, only where the page prints it as the day of publication
 * @param hospitals the full names of the hospitals that it is about, the foremost first
 * @param text its content, tied to the original page
 * @param sections its sections in their order, as ranges of the content
 * @param paragraphs its paragraphs in their order, captions not among them
 * @param captions the captions of its pictures in their order
 * @param flags what an editor should look at
 */
public record CleanArticle(
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String publisher,
    List<String> bylines,
    @Nullable LocalDate publishedOn,
    List<String> hospitals,
    MappedText text,
    List<Section> sections,
    List<Range> paragraphs,
    List<Range> captions,
    List<Flag> flags) {
  /** The content: headline, subtitle, headings, paragraphs and captions, one a line. */
  public String content() {
    return text.text();
  }

  /** The words of a range of the content. */
  public String words(Range range) {
    return content().substring(range.start(), range.end());
  }
}
