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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article of a page with the facts that it states.
 *
 * @param clean the article
 * @param hospitals the full names of the hospitals that it states facts of, those that it is about
 *     first, the foremost of these first
 * @param candidates the facts
 * @param flags what an editor should look at
 */
record FoundArticle(
    CleanArticle clean, List<String> hospitals, List<OwnedCandidate> candidates, List<Flag> flags) {

  /** The richest page known has 212; one with more than this is a table of something else. */
  private static final int MOST_CANDIDATES = 5000;

  /**
   * The article with the facts of each hospital.
   *
   * @param hospitals the full names of the hospitals that it is about; where one is given that the
   *     article does not name, the article's foremost is taken to be that one
   */
  static FoundArticle of(CleanArticle clean, List<String> hospitals, List<Candidate> candidates) {
    if (hospitals.isEmpty()) {
      return new FoundArticle(clean, hospitals, List.of(), clean.flags());
    }
    String foremost = hospitals.get(0);
    Set<String> about = new LinkedHashSet<>();
    if (clean.hospitals().isEmpty() || clean.hospitals().contains(foremost)) {
      about.add(foremost);
    }
    about.addAll(clean.hospitals());
    List<String> own = List.copyOf(about);
    Owners owners = new Owners(clean.content(), own);
    Set<String> named = new LinkedHashSet<>(hospitals);
    List<OwnedCandidate> owned = new ArrayList<>();
    PageReport report = new PageReport();
    clean.flags().forEach(report::flag);
    if (candidates.size() > MOST_CANDIDATES) {
      Range next = candidates.get(MOST_CANDIDATES).evidence();
      report.flag(flag(Flag.Kind.TOO_MANY_FACTS, clean, next));
    }
    for (Candidate candidate :
        candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
      String owner = owners.of(candidate.claim(), candidate.evidence());
      if (owner == null) {
        report.flag(otherHospital(clean, candidate.evidence()));
      } else {
        String name = owner.equals(own.get(0)) ? foremost : owner;
        named.add(name);
        owned.add(new OwnedCandidate(name, candidate));
      }
    }
    return new FoundArticle(clean, List.copyOf(named), owned, report.flags());
  }

  /** The flag of words from which nothing is proposed. */
  static Flag otherHospital(CleanArticle clean, Range words) {
    return flag(Flag.Kind.OTHER_HOSPITAL, clean, words);
  }

  private static Flag flag(Flag.Kind kind, CleanArticle clean, Range words) {
    return new Flag(
        kind,
        LineSplitter.span(clean.text(), words.start(), words.end()),
        Excerpt.of(clean.words(words)));
  }

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
