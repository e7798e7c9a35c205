package dev.xinglin.importing;

import dev.xinglin.article.Original;
import java.time.Instant;
import java.util.List;

/**
 * A page that was read from a file, with its articles and their facts.
 *
 * @param upload the file
 * @param clean the page
 * @param articles its articles in their order
 */
record FoundPage(Upload upload, CleanPage clean, List<FoundArticle> articles) {

  String fingerprint() {
    return clean.fingerprint();
  }

  Original original(Instant now) {
    return new Original(
        sha256(),
        upload.name(),
        clean.format().name(),
        clean.encoding(),
        upload.bytes(),
        clean.original(),
        clean.fingerprint(),
        now);
  }

  String sha256() {
    return Hashes.sha256(upload.bytes());
  }

  /** The key of an article of the page, counted from 1; never of what the article says. */
  String articleId(int number) {
    return "p-" + fingerprint().substring(0, 20) + "-" + number;
  }
}
