package dev.xinglin.article;

import dev.xinglin.model.Article;
import dev.xinglin.mongo.Records;
import java.util.List;
import org.bson.Document;

/**
 * An article that the seed tells in its own words, and the page that it was made from. Offsets
 * count UTF-16 code units of the page without white space.
 *
 * @param article the article
 * @param page the page's fingerprint
 * @param from where the article begins on the page, from 0
 * @param to where it ends
 * @param anchors where the proofs of its facts stand
 */
public record Digest(Article article, String page, int from, int to, List<Anchor> anchors) {
  /** Where an article's document names the page. */
  static final String PAGE = "seed.original.page";

  /**
   * Where the proof of a fact stands on the page.
   *
   * @param factId the fact
   * @param start the first code unit, from 0
   * @param length how many
   * @param sha256 the hash of those words in UTF-8, in lower-case hex
   */
  public record Anchor(String factId, int start, int length, String sha256) {}

  static Digest of(Document document) {
    Document seed = document.get("seed", Document.class);
    Document original = seed.get("original", Document.class);
    return new Digest(
        Records.of(document, Article.class),
        original.getString("page"),
        original.getInteger("from"),
        original.getInteger("to"),
        seed.getList("anchors", Document.class).stream()
            .map(it -> Records.of(it, Anchor.class))
            .toList());
  }
}
