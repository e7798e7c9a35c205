package dev.xinglin.seed;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dev.xinglin.article.ArticleStore;
import dev.xinglin.model.Article;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Text;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import dev.xinglin.review.Review;
import dev.xinglin.seed.SeedArticle.Bibliography;
import dev.xinglin.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the files of the seed that are new or changed.
 *
 * <p>All files are checked before the first write. Every write can be done again, and the marks in
 * {@code loads} are written last, so a load that was cut is done anew at the next start. A text is
 * stored before the facts that quote it and becomes the article's current one after them, so no
 * evidence ever fails to hold.
 */
final class SeedLoader {
  private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

  private final Store store;
  private final ArticleStore articles;
  private final Review review;
  private final Vocabularies vocabularies;
  private final SeedListener listener;
  private final Clock clock;

  SeedLoader(
      Store store,
      ArticleStore articles,
      Review review,
      Vocabularies vocabularies,
      SeedListener listener,
      Clock clock) {
    this.listener = listener;
    this.store = store;
    this.articles = articles;
    this.review = review;
    this.vocabularies = vocabularies;
    this.clock = clock;
  }

  /**
   * Loads what is new or changed.
   *
   * @param files all files of the seed
   * @param deadline when it has to be done
   * @return how many files were loaded
   * @throws SeedFaultsException if a file is at fault; then nothing was written
   */
  int load(List<SeedFile> files, Deadline deadline) {
    Map<String, String> loaded = loaded(deadline);
    warnOfMissing(files, loaded.keySet());
    Set<SeedFile> changed =
        files.stream()
            .filter(it -> !it.sha256().equals(loaded.get(it.name())))
            .collect(Collectors.toSet());
    if (changed.isEmpty() && !files.isEmpty()) {
      return 0;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Seed seed = new SeedReader(vocabularies, now).read(files);
    review.save(seed.hospitals(), seed.institutions(), deadline);
    review.mergeNamesakes(seed.hospitals(), now, deadline);
    List<SeedArticle> fresh =
        seed.articles().stream().filter(it -> changed.contains(it.file())).toList();
    fresh.forEach(it -> load(it, now, deadline));
    review.refreshHospitals(now, deadline);
    fresh.forEach(it -> review.saveConflicts(it.file().name(), conflicts(it), deadline));
    listener.loaded(pages(fresh), deadline);
    mark(changed, now, deadline);
    return changed.size();
  }

  private static Set<String> pages(List<SeedArticle> articles) {
    return articles.stream()
        .flatMap(it -> Stream.ofNullable(it.original()))
        .map(Original::page)
        .collect(Collectors.toSet());
  }

  private void load(SeedArticle article, Instant now, Deadline deadline) {
    Text text = articles.revise(article.digest(), deadline);
    SeedFacts facts = new SeedFacts(article, text, now);
    int written = review.load(article.file().name(), facts.facts(), deadline);
    log.debug("{} facts of {} written.", written, article.file().name());
    List<String> hospitals = review.present(article.bibliography().hospitals(), deadline);
    articles.save(article(article, hospitals, text, now), facts.anchors(), deadline);
  }

  private static Article article(
      SeedArticle article, List<String> hospitals, Text text, Instant now) {
    Bibliography it = article.bibliography();
    return new Article(
        it.slug(),
        it.slug(),
        it.title(),
        it.subtitle(),
        it.publisher(),
        it.bylines(),
        it.publishedOn(),
        it.page(),
        hospitals,
        text.id(),
        now,
        now);
  }

  private static List<Conflict> conflicts(SeedArticle article) {
    return article.conflicts().stream()
        .map(it -> new Conflict(it.factIds(), it.differsIn(), it.note()))
        .toList();
  }

  private Map<String, String> loaded(Deadline deadline) {
    return store.find(Collections.LOADS, Query.where(new Document()), deadline).stream()
        .collect(Collectors.toMap(it -> it.getString("_id"), it -> it.getString("sha256")));
  }

  private static void warnOfMissing(List<SeedFile> files, Set<String> loaded) {
    Set<String> names = files.stream().map(SeedFile::name).collect(Collectors.toSet());
    loaded.stream()
        .filter(it -> !names.contains(it))
        .forEach(it -> log.warn("The seed no longer has {}; what was loaded of it stays.", it));
  }

  private void mark(Set<SeedFile> files, Instant now, Deadline deadline) {
    store.write(
        Collections.LOADS,
        files.stream()
            .map(
                it ->
                    new ReplaceOneModel<>(
                        Filters.eq(it.name()),
                        new Document("_id", it.name())
                            .append("sha256", it.sha256())
                            .append("finishedAt", Date.from(now)),
                        new ReplaceOptions().upsert(true)))
            .toList(),
        deadline);
  }
}
