package dev.xinglin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.model.Range;
import dev.xinglin.model.Section;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedPagesTest {
  static List<DamagedPage> pages() {
    return DamagedPage.all();
  }

  @Test
  void there_are_at_least_thirty_pages() {
    assertThat(pages()).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void a_damaged_page_comes_out_whole(DamagedPage page) {
    CleanPage clean = new Importer().read(page.bytes(), page.name());

    assertThat(clean.articles()).as("articles").hasSameSizeAs(page.articles());
    for (int i = 0; i < clean.articles().size(); i++) {
      checkArticle(clean.articles().get(i), page.articles().get(i));
      checkApart(clean, page.articles().get(i));
    }
    Conservation.check(clean);
  }

  private static void checkArticle(CleanArticle article, Map<String, Object> expected) {
    assertThat(article.title()).as("title").isEqualTo(expected.get("title"));
    assertThat(article.subtitle()).as("subtitle").isEqualTo(expected.get("subtitle"));
    assertThat(article.publisher()).as("publisher").isEqualTo(expected.get("publisher"));
    assertThat(article.publishedOn()).as("date").isEqualTo(day(expected.get("date")));
    assertThat(article.bylines()).as("bylines").isEqualTo(strings(expected, "bylines"));
    assertThat(article.hospitals()).as("hospitals").isEqualTo(strings(expected, "hospitals"));
    assertThat(article.sections())
        .as("headings")
        .extracting(Section::heading)
        .isEqualTo(strings(expected, "headings"));
    assertThat(article.captions())
        .as("captions")
        .extracting(article::words)
        .isEqualTo(strings(expected, "captions"));
    List<String> paragraphs = article.paragraphs().stream().map(article::words).toList();
    assertThat(paragraphs).as("paragraphs").hasSize((Integer) expected.get("paragraphs"));
    for (String whole : strings(expected, "whole")) {
      assertThat(paragraphs).as("whole sentence").anyMatch(p -> p.contains(whole));
    }
    counts(expected, "flags")
        .forEach((kind, count) -> assertThat(flags(article, kind)).as(kind).isEqualTo(count));
  }

  private static void checkApart(CleanPage page, Map<String, Object> expected) {
    counts(expected, "apart")
        .forEach(
            (kind, count) ->
                assertThat(page.apart())
                    .filteredOn(apart -> apart.kind().name().equals(kind))
                    .extracting(Apart::original)
                    .extracting(Range::start)
                    .as(kind)
                    .hasSize(count));
  }

  private static int flags(CleanArticle article, String kind) {
    return (int) article.flags().stream().filter(flag -> flag.kind().name().equals(kind)).count();
  }

  private static LocalDate day(Object date) {
    return date == null ? null : ((Date) date).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Map<String, Object> expected, String key) {
    return (List<String>) expected.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Integer> counts(Map<String, Object> expected, String key) {
    return (Map<String, Integer>) expected.getOrDefault(key, Map.of());
  }
}
