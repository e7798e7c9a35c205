package dev.xinglin.article;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import dev.xinglin.model.Article;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Text;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Records;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import dev.xinglin.mongo.Upserts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Articles and texts that come from pages, many at a time. */
@Component
public class PageStore {
  /** Where an imported article's document names its page. */
  private static final String PAGE = "import.page";

  private final Store store;

  /**
   * The pages of a store.
   *
   * @param store the store
   */
  public PageStore(Store store) {
    this.store = store;
  }

  /**
   * The revisions that say what the candidates say; new ones where there are none.
   *
   * @param candidates texts of different articles with what ties them to their pages; their own ids
   *     and revisions do not count
   * @param deadline the deadline
   * @return the stored texts by their articles
   */
  public Map<String, Text> revise(Collection<PageText> candidates, Deadline deadline) {
    List<InsertOneModel<Document>> inserts = new ArrayList<>();
    Map<String, Text> texts = revisions(candidates, inserts, deadline);
    store.write(Collections.TEXTS, inserts, deadline);
    return texts;
  }

  /**
   * What {@link #revise} would answer. Nothing is written.
   *
   * @param candidates texts of different articles with what ties them to their pages
   * @param deadline the deadline
   * @return the texts by their articles
   */
  public Map<String, Text> revisions(Collection<PageText> candidates, Deadline deadline) {
    return revisions(candidates, new ArrayList<>(), deadline);
  }

  private Map<String, Text> revisions(
      Collection<PageText> candidates, List<InsertOneModel<Document>> inserts, Deadline deadline) {
    Map<String, List<Text>> revisions = stored(candidates, deadline);
    Map<String, Text> texts = new HashMap<>();
    for (PageText candidate : candidates) {
      String article = candidate.text().articleId();
      List<Text> stored = revisions.getOrDefault(article, List.of());
      Text known = known(candidate.text(), stored);
      if (known == null) {
        known = ArticleStore.as(candidate.text(), stored.size() + 1);
        inserts.add(new InsertOneModel<>(candidate.document(known)));
      }
      texts.put(article, known);
    }
    return texts;
  }

  /**
   * Stores imported articles that are new or differ from what is stored. Their slugs stay.
   *
   * @param articles the articles, each with its page's fingerprint
   * @param deadline the deadline
   */
  public void save(Map<Article, String> articles, Deadline deadline) {
    List<Document> documents = new ArrayList<>();
    articles.forEach(
        (article, page) ->
            documents.add(
                ArticleStore.document(article).append("import", new Document("page", page))));
    List<Object> ids = documents.stream().map(it -> it.get("_id")).toList();
    Query slugs = new Query(Filters.in("_id", ids), Projections.include("slug"), null, 0);
    Map<Object, Object> stored =
        store.find(Collections.ARTICLES, slugs, deadline).stream()
            .collect(Collectors.toMap(it -> it.get("_id"), it -> it.get("slug")));
    documents.forEach(it -> it.replace("slug", stored.getOrDefault(it.get("_id"), it.get("slug"))));
    Upserts.write(store, Collections.ARTICLES, documents, deadline);
  }

  /**
   * The pages that have articles of their own, which no digest tells.
   *
   * @param pages fingerprints of pages
   * @param deadline the deadline
   * @return those of them that have
   */
  public Set<String> imported(Collection<String> pages, Deadline deadline) {
    Query query = new Query(Filters.in(PAGE, pages), Projections.include(PAGE), null, 0);
    return store.find(Collections.ARTICLES, query, deadline).stream()
        .map(it -> it.getEmbedded(List.of("import", "page"), String.class))
        .collect(Collectors.toSet());
  }

  /**
   * The articles of which the seed has digests made from these pages.
   *
   * @param pages fingerprints of pages
   * @param deadline the deadline
   * @return the digests by their pages, each page's in the order of the page
   */
  public Map<String, List<Digest>> digests(Collection<String> pages, Deadline deadline) {
    return store
        .find(Collections.ARTICLES, Query.where(Filters.in(Digest.PAGE, pages)), deadline)
        .stream()
        .map(Digest::of)
        .sorted(Comparator.comparingInt(Digest::from))
        .collect(Collectors.groupingBy(Digest::page));
  }

  private Map<String, List<Text>> stored(Collection<PageText> texts, Deadline deadline) {
    List<String> ids = texts.stream().map(it -> it.text().articleId()).toList();
    return store
        .find(Collections.TEXTS, Query.where(Filters.in("articleId", ids)), deadline)
        .stream()
        .map(it -> Records.of(it, Text.class))
        .collect(Collectors.groupingBy(Text::articleId));
  }

  private static @Nullable Text known(Text candidate, List<Text> revisions) {
    return revisions.stream()
        .filter(it -> it.equals(ArticleStore.as(candidate, it.revision())))
        .findFirst()
        .orElse(null);
  }
}
