package dev.xinglin.importing;

import dev.xinglin.article.Original;
import dev.xinglin.extraction.Candidate;
import dev.xinglin.extraction.Extractor;
import java.util.ArrayList;
import java.util.List;

/** Reads a file to the end: its page, its articles, the facts that they state. */
final class FileReader {
  private static final Limits LIMITS =
      new Limits(
          Original.MAX_BYTES,
          Limits.DEFAULT.inflatedBytes(),
          Original.MAX_CHARACTERS,
          Limits.DEFAULT.seconds(),
          Limits.DEFAULT.depth());

  private final Importer importer = new Importer(LIMITS);
  private final Extractor extractor;

  FileReader(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * Reads and cleans a file.
   *
   * @throws UnreadablePageException where no page can be read from it
   */
  CleanPage clean(Upload upload) {
    return importer.read(upload.bytes(), upload.name());
  }

  /** Finds the facts of a file's articles. */
  FoundPage find(Upload upload, CleanPage page) {
    List<FoundArticle> articles = new ArrayList<>();
    page.articles().forEach(it -> articles.add(article(it, upload.given())));
    return new FoundPage(upload, page, articles);
  }

  private FoundArticle article(CleanArticle article, Upload.Given given) {
    List<String> hospitals = hospitals(article, given);
    List<Candidate> candidates =
        hospitals.isEmpty()
            ? List.of()
            : extractor.extract(article.content(), hospitals.get(0)).stream()
                .filter(it -> it.evidence().start() < it.evidence().end())
                .toList();
    return FoundArticle.of(article, hospitals, candidates);
  }

  private static List<String> hospitals(CleanArticle article, Upload.Given given) {
    return given.hospital() == null ? article.hospitals() : List.of(given.hospital());
  }
}
