package dev.xinglin.seed;

import dev.xinglin.model.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's file, read.
 *
 * @param file the file
 * @param bibliography what is known of the article
 * @param original the page it was read on
 * @param digest the text that its statements make
 * @param rows its facts in the order of the text
 * @param conflicts pairs of facts that cannot both be right
 */
record SeedArticle(
    SeedFile file,
    Bibliography bibliography,
    @Nullable Original original,
    Text digest,
    List<Row> rows,
    List<Pair> conflicts) {

  String slug() {
    return bibliography.slug();
  }

  /**
   * What is known of an article.
   *
   * @param slug its name in addresses
   * @param title the headline
   * @param subtitle the line below or above it
   * @param publisher the newspaper
   * @param bylines the journalists
   * @param publishedOn the day
   * @param page the newspaper's page
   * @param hospitals the slugs of the hospitals that it is about
   */
  record Bibliography(
      String slug,
      String title,
      @Nullable String subtitle,
      @Nullable String publisher,
      List<String> bylines,
      @Nullable LocalDate publishedOn,
      @Nullable String page,
      List<String> hospitals) {}

  /**
   * Two facts that cannot both be right.
   *
   * @param factIds their ids, {@code <article>/<key>}
   * @param differsIn the fields in which they differ
   * @param note what a reader should know
   * @param fields the pair in its file, for faults found later
   */
  record Pair(List<String> factIds, List<String> differsIn, @Nullable String note, Fields fields) {}
}
