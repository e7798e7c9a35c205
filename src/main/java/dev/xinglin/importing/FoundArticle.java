package dev.xinglin.importing;

import dev.xinglin.extraction.Candidate;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Locator;
import dev.xinglin.model.Range;
import dev.xinglin.model.Section;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of a page with the facts that it states.
 *
 * @param clean the article
 * @param hospitals the full names of the hospitals that it is about, the foremost first
 * @param candidates the facts about the foremost one
 */
record FoundArticle(CleanArticle clean, List<String> hospitals, List<Candidate> candidates) {

  /** Its text as a revision of an article's. */
  Text text(String articleId) {
    return new Text(
        articleId + "/1",
        articleId,
        1,
        TextKind.FULL_TEXT,
        clean.content(),
        clean.sections(),
        clean.paragraphs(),
        clean.captions());
  }

  /** A slice of its stored text as evidence. */
  Evidence evidence(Text text, Range slice, PageLines lines) {
    String quote = text.content().substring(slice.start(), slice.end());
    return new Evidence(
        text.articleId(),
        text.id(),
        slice.start(),
        slice.end(),
        quote,
        true,
        new Locator(section(slice), paragraph(slice, lines)));
  }

  /** Where its words stand on the page: start here, start there, length, for each unbroken run. */
  List<Integer> runs() {
    List<Integer> runs = new ArrayList<>();
    MappedText words = clean.text();
    int start = 0;
    while (start < words.length()) {
      int end = start + 1;
      int origin = words.originOf(start);
      if (origin != MappedText.NOWHERE) {
        while (end < words.length() && words.originOf(end) == origin + end - start) {
          end++;
        }
        runs.addAll(List.of(start, origin, end - start));
      }
      start = end;
    }
    return runs;
  }

  private @Nullable String section(Range slice) {
    return clean.sections().stream()
        .filter(it -> it.start() <= slice.start() && slice.start() < it.end())
        .map(Section::heading)
        .reduce((outer, inner) -> inner)
        .orElse(null);
  }

  private @Nullable Integer paragraph(Range slice, PageLines lines) {
    List<Range> places = clean.text().originals(slice.start(), slice.end());
    return places.isEmpty() ? null : lines.number(places.get(0).start());
  }
}
