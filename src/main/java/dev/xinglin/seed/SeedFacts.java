package dev.xinglin.seed;

import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Origin;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What the rows of an article's file become.
 *
 * @param article the article
 * @param text the stored text that its statements make
 * @param now when facts are created that are new
 */
record SeedFacts(SeedArticle article, Text text, Instant now) {

  /** The facts, each proven by its statement. */
  List<Fact> facts() {
    return article.rows().stream().map(this::fact).toList();
  }

  /**
   * Where the facts' proofs stand in the original, for whoever owns it: the page and an anchor a
   * fact.
   */
  Document anchors() {
    Document document = new Document("file", article.file().name());
    Original original = article.original();
    if (original != null) {
      document.append(
          "original",
          new Document("page", original.page())
              .append("from", original.from())
              .append("to", original.to()));
    }
    return document.append(
        "anchors",
        article.rows().stream()
            .flatMap(it -> Stream.ofNullable(it.anchor()).map(anchor -> anchor(id(it), anchor)))
            .toList());
  }

  private Fact fact(Row row) {
    int start = row.statement().start();
    int end = row.statement().end();
    Evidence evidence =
        new Evidence(
            article.slug(),
            text.id(),
            start,
            end,
            text.content().substring(start, end),
            false,
            row.anchor() == null ? null : row.anchor().locator());
    return new Fact(
        id(row),
        row.hospital(),
        row.claim(),
        ReviewStatus.VERIFIED,
        Origin.SEED,
        null,
        List.of(evidence),
        now,
        now,
        1);
  }

  private String id(Row row) {
    return article.slug() + "/" + row.key();
  }

  private static Document anchor(String factId, Anchor anchor) {
    return new Document("factId", factId)
        .append("start", anchor.start())
        .append("length", anchor.length())
        .append("sha256", anchor.sha256());
  }
}
