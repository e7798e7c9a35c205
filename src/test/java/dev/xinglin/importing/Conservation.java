package dev.xinglin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.model.Range;
import dev.xinglin.model.Section;
import dev.xinglin.text.MappedText;

/** What holds of every page whatever its damage: nothing lost, nothing twice, nothing made up. */
final class Conservation {
  private Conservation() {}

  static void check(CleanPage page) {
    int[] uses = new int[page.original().length()];
    for (CleanArticle article : page.articles()) {
      checkText(article, page, uses);
      checkRanges(article);
    }
    for (Apart apart : page.apart()) {
      for (int i = apart.original().start(); i < apart.original().end(); i++) {
        uses[i]++;
      }
    }
    for (int i = 0; i < uses.length; i++) {
      if (!MappedText.isSpace(page.original().charAt(i))) {
        assertThat(uses[i])
            .as("uses of character %d: %s", i, around(page.original(), i))
            .isEqualTo(1);
      }
    }
  }

  private static void checkText(CleanArticle article, CleanPage page, int[] uses) {
    MappedText text = article.text();
    for (int i = 0; i < text.length(); i++) {
      int origin = text.originOf(i);
      char c = text.text().charAt(i);
      if (origin == MappedText.NOWHERE) {
        assertThat(c).as("inserted at %d", i).isIn(' ', '\n');
      } else {
        assertThat(c).as("content at %d", i).isEqualTo(page.original().charAt(origin));
        uses[origin]++;
      }
    }
  }

  /** Within a paragraph or a caption the originals go forward, so that a quote can be shown. */
  private static void checkRanges(CleanArticle article) {
    int last = 0;
    for (Range range : article.paragraphs()) {
      assertThat(range.start()).isGreaterThanOrEqualTo(last);
      assertThat(range.end()).isGreaterThan(range.start());
      last = range.end();
      checkForward(article.text(), range);
    }
    article.captions().forEach(caption -> checkForward(article.text(), caption));
    for (Section section : article.sections()) {
      assertThat(article.content().substring(section.start(), section.end()))
          .startsWith(section.heading());
    }
  }

  private static void checkForward(MappedText text, Range range) {
    int before = -1;
    for (int i = range.start(); i < range.end(); i++) {
      int origin = text.originOf(i);
      if (origin != MappedText.NOWHERE) {
        assertThat(origin).isGreaterThan(before);
        before = origin;
      }
    }
  }

  private static String around(String text, int i) {
    return text.substring(Math.max(0, i - 10), Math.min(text.length(), i + 10));
  }
}
