package dev.xinglin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Articles made by chance, damaged by chance: what was printed must come out again. */
class ChanceDamageTest {
  private static final long SEED = 20_240_607;
  private static final int PAGES = 400;
  private static final boolean SHOW = Boolean.getBoolean("xinglin.show");

  @Test
  void paragraphs_broken_by_columns_pages_and_captions_come_out_whole() {
    Score score = score(Printer::printedWithBreaks);

    assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.titles).isEqualTo(PAGES);
    assertThat(score.hospitals).isEqualTo(PAGES);
  }

  @Test
  void columns_parted_by_empty_lines_come_out_as_paragraphs() {
    Random widths = new Random(SEED);
    Score score = score(p -> p.printedInColumns(16 + widths.nextInt(16), false));

    assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.titles).isEqualTo(PAGES);
  }

  @Test
  void columns_with_indents_come_out_as_paragraphs() {
    Random widths = new Random(SEED);
    Score score = score(p -> p.printedInColumns(16 + widths.nextInt(16), true));

    assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.titles).isEqualTo(PAGES);
  }

  private static Score score(Function<Printer, String> printing) {
    Random random = new Random(SEED);
    Score score = new Score();
    for (int i = 0; i < PAGES; i++) {
      Printer printer = new Printer(random);
      CleanPage page = new Importer().clean(printing.apply(printer));
      Conservation.check(page);
      score.add(printer, page);
    }
    System.out.println("Damage by chance: " + score);
    return score;
  }

  private static final class Score {
    private int paragraphs;
    private int whole;
    private int headings;
    private int headingsFound;
    private int titles;
    private int hospitals;

    void add(Printer printer, CleanPage page) {
      CleanArticle article = page.articles().get(0);
      List<String> found = article.paragraphs().stream().map(article::words).toList();
      List<String> heads = article.sections().stream().map(s -> s.heading()).toList();
      List<String> printed = printer.allParagraphs().stream().distinct().toList();
      paragraphs += printed.size();
      whole += (int) printed.stream().filter(found::contains).count();
      headings += printer.headings.size();
      headingsFound += (int) printer.headings.stream().filter(heads::contains).count();
      titles += printer.title.equals(article.title()) ? 1 : 0;
      hospitals += article.hospitals().equals(List.of(printer.hospital)) ? 1 : 0;
      if (SHOW
          && (!found.containsAll(printed)
              || !heads.equals(printer.headings)
              || !printer.title.equals(article.title()))) {
        System.out.println(
            "---- " + printer.title + " | " + article.title() + " " + article.hospitals());
        System.out.println(page.original());
        System.out.println(">>>>\n" + article.content());
      }
    }

    double share() {
      return (double) (whole + headingsFound) / (paragraphs + headings);
    }

    @Override
    public String toString() {
      return whole
          + " of "
          + paragraphs
          + " paragraphs whole, "
          + headingsFound
          + " of "
          + headings
          + " headings, "
          + titles
          + " headlines, "
          + hospitals
          + " hospitals of "
          + PAGES
          + " pages";
    }
  }
}
