package dev.xinglin.article;

import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.xinglin.model.Article;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Text;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Documents;
import dev.xinglin.mongo.OrderKeys;
import dev.xinglin.mongo.Records;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import dev.xinglin.mongo.Upserts;
import dev.xinglin.text.PinyinKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collections of articles and of their texts. A text is inserted once and never altered. */
@Component
public class ArticleStore {
  private final Store store;

  /**
   * The articles of a store.
   *
   * @param store the store
   */
  public ArticleStore(Store store) {
    this.store = store;
  }

  /**
   * An article as it is stored: the record with its sort keys.
   *
   * @param article the article
   * @return a new document
   */
  public static Document document(Article article) {
    Document document = Documents.of(article);
    document.put(
        OrderKeys.FIELD,
        new OrderKeys()
            .with("name", PinyinKey.of(article.title()))
            .with("publishedOn", document.get("publishedOn"))
            .with("updatedAt", document.get("updatedAt"))
            .keys());
    return document;
  }

  /**
   * The revision of an article's text that says what the candidate says; a new one if there is
   * none.
   *
   * @param candidate the text; its own id and revision do not count
   * @param deadline the deadline
   * @return the stored text, whose id is {@code <article>/<revision>}
   */
  public Text revise(Text candidate, Deadline deadline) {
    List<Text> revisions =
        store
            .find(
                Collections.TEXTS,
                Query.where(Filters.eq("articleId", candidate.articleId())),
                deadline)
            .stream()
            .map(it -> Records.of(it, Text.class))
            .toList();
    return revisions.stream()
        .filter(it -> it.equals(as(candidate, it.revision())))
        .findFirst()
        .orElseGet(() -> insert(as(candidate, revisions.size() + 1), deadline));
  }

  /**
   * Stores an article if it is new or differs from what is stored.
   *
   * @param article the article, with its current text
   * @param seed what a later import of the original needs; never served
   * @param deadline the deadline
   */
  public void save(Article article, Document seed, Deadline deadline) {
    Upserts.write(
        store, Collections.ARTICLES, List.of(document(article).append("seed", seed)), deadline);
  }

  /**
   * Texts by their ids.
   *
   * @param ids the ids
   * @param deadline the deadline
   * @return the texts that are stored
   */
  public Map<String, Text> texts(Collection<String> ids, Deadline deadline) {
    return store.find(Collections.TEXTS, Query.where(Filters.in("_id", ids)), deadline).stream()
        .map(it -> Records.of(it, Text.class))
        .collect(Collectors.toMap(Text::id, it -> it));
  }

  /**
   * Articles by their ids.
   *
   * @param ids the ids
   * @param deadline the deadline
   * @return the articles that are stored
   */
  public Map<String, Article> articles(Collection<String> ids, Deadline deadline) {
    return store.find(Collections.ARTICLES, Query.where(Filters.in("_id", ids)), deadline).stream()
        .map(it -> Records.of(it, Article.class))
        .collect(Collectors.toMap(Article::id, it -> it));
  }

  /**
   * Makes the articles about one hospital articles about another one, in its place. Doing it twice
   * is the same as once.
   *
   * @param from the id of the hospital that they are about
   * @param to the id of the hospital that they shall be about
   * @param now when it is done
   * @param deadline the deadline
   * @return how many articles were changed
   */
  public int repoint(String from, String to, Instant now, Deadline deadline) {
    Date date = Date.from(now);
    List<UpdateOneModel<Document>> updates =
        store
            .find(Collections.ARTICLES, Query.where(Filters.eq("hospitalIds", from)), deadline)
            .stream()
            .map(
                it ->
                    new UpdateOneModel<Document>(
                        Filters.eq(it.get("_id")),
                        Updates.combine(
                            Updates.set("hospitalIds", replaced(it, from, to)),
                            Updates.set("updatedAt", date),
                            Updates.set("order.updatedAt.key", date))))
            .toList();
    return store.write(Collections.ARTICLES, updates, deadline);
  }

  /**
   * Gives the texts of one article to another one, as revisions of its own where it has none that
   * say the same. Doing it twice is the same as once.
   *
   * @param from the id of the article that has them
   * @param to the id of the article that shall have them
   * @param deadline the deadline
   * @return by the id of each text of the one the id of the other's that says the same
   */
  public Map<String, String> copyTexts(String from, String to, Deadline deadline) {
    Map<String, String> ids = new HashMap<>();
    for (Document text : documents(from, deadline)) {
      Text wanted = Records.of(text, Text.class);
      List<Text> revisions =
          documents(to, deadline).stream().map(it -> Records.of(it, Text.class)).toList();
      Text copy = as(wanted, to, revisions.size() + 1);
      Text same =
          revisions.stream()
              .filter(it -> it.equals(as(wanted, to, it.revision())))
              .findFirst()
              .orElse(copy);
      if (same == copy) {
        Document document = Documents.of(copy);
        Optional.ofNullable(text.get("origin")).ifPresent(it -> document.append("origin", it));
        store.write(Collections.TEXTS, List.of(new InsertOneModel<>(document)), deadline);
      }
      ids.put(wanted.id(), same.id());
    }
    return ids;
  }

  /**
   * Removes an article that was found to be another one, with its texts.
   *
   * @param id its id
   * @param deadline the deadline
   */
  public void remove(String id, Deadline deadline) {
    store.write(
        Collections.TEXTS,
        List.of(new DeleteManyModel<Document>(Filters.eq("articleId", id))),
        deadline);
    store.write(
        Collections.ARTICLES, List.of(new DeleteOneModel<Document>(Filters.eq(id))), deadline);
  }

  private List<Document> documents(String articleId, Deadline deadline) {
    Query query =
        new Query(Filters.eq("articleId", articleId), null, new Document("revision", 1), 0);
    return store.find(Collections.TEXTS, query, deadline);
  }

  private static List<String> replaced(Document article, String from, String to) {
    return article.getList("hospitalIds", String.class).stream()
        .map(it -> it.equals(from) ? to : it)
        .distinct()
        .toList();
  }

  /**
   * Which articles are about which hospital.
   *
   * @param deadline the deadline
   * @return by the hospital's id the ids of its articles, in their order
   */
  public Map<String, List<String>> byHospital(Deadline deadline) {
    Query query =
        new Query(new Document(), Projections.include("hospitalIds"), new Document("_id", 1), 0);
    return store.find(Collections.ARTICLES, query, deadline).stream()
        .flatMap(
            it ->
                it.getList("hospitalIds", String.class).stream()
                    .map(hospital -> Map.entry(hospital, it.getString("_id"))))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Text insert(Text text, Deadline deadline) {
    store.write(Collections.TEXTS, List.of(new InsertOneModel<>(Documents.of(text))), deadline);
    return text;
  }

  /** A text as another revision. */
  static Text as(Text it, int revision) {
    return as(it, it.articleId(), revision);
  }

  private static Text as(Text it, String articleId, int revision) {
    return new Text(
        articleId + "/" + revision,
        articleId,
        revision,
        it.kind(),
        it.content(),
        it.sections(),
        it.paragraphs(),
        it.captions());
  }
}
