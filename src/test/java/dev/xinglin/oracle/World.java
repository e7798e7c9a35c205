package dev.xinglin.oracle;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Article;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * The generated data: stored for the product, and beside it the oracle's own rows with its own
 * reading of who belongs to whom and who is seen.
 */
final class World {
  private final Map<String, Map<String, Row>> rows = new LinkedHashMap<>();
  private final Map<String, String> pinyin = new HashMap<>();
  private final List<Row> unseen = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Deadline deadline = Deadline.in(Duration.ofMinutes(2));

  /** Makes and stores a world. */
  World(long seed, HospitalStore hospitals, ArticleStore articles, FactStore facts) {
    Chance chance = new Chance(seed);
    Maker maker = new Maker(chance);
    List<Article> allArticles = maker.articles();
    List<Hospital> allHospitals = maker.hospitals(allArticles);
    List<Institution> allInstitutions = maker.institutions();
    allArticles.forEach(it -> texts.add(maker.text(it.id())));
    List<Fact> allFacts = new FactMaker(chance, maker, texts).facts();
    hospitals.save(allHospitals, deadline);
    allHospitals.forEach(it -> add(Row.of("Hospital", it), hospitals.document(it)));
    hospitals.saveInstitutions(allInstitutions, deadline);
    allInstitutions.forEach(it -> add(Row.of("Institution", it), new Document()));
    texts.forEach(it -> articles.revise(it, deadline));
    for (Article article : allArticles) {
      articles.save(article, new Document(), deadline);
      add(Row.of("Article", article), ArticleStore.document(article));
    }
    addFacts(facts, allFacts);
    addConflicts(facts, chance, allFacts);
  }

  private void addFacts(FactStore store, List<Fact> facts) {
    List<Document> documents = new ArrayList<>();
    for (Fact fact : facts) {
      Document document = FactStore.document(fact, row("Hospital", fact.hospitalId()).text("name"));
      documents.add(document);
      if (fact.review() == ReviewStatus.VERIFIED) {
        add(Row.of(fact), document);
      } else {
        unseen.add(Row.of(fact));
      }
    }
    store.insert(documents, deadline);
  }

  private void addConflicts(FactStore store, Chance chance, List<Fact> facts) {
    for (int i = 0; i < 60; i++) {
      Fact one = chance.of(facts);
      Fact other = chance.of(facts);
      if (!one.id().equals(other.id())) {
        Conflict conflict =
            new Conflict(List.of(one.id(), other.id()), List.of("level"), Pools.nameOrNull(chance));
        if (conflicts.stream().noneMatch(it -> it.id().equals(conflict.id()))) {
          conflicts.add(conflict);
        }
      }
    }
    store.saveConflicts("generated", conflicts, deadline);
  }

  private void add(Row row, Document stored) {
    rows.computeIfAbsent(row.type(), it -> new LinkedHashMap<>()).put(row.key(), row);
    if (Shapes.isFact(row.type())) {
      rows.computeIfAbsent("Fact", it -> new LinkedHashMap<>()).put(row.key(), row);
    }
    if (stored.containsKey("order")) {
      pinyin.put(row.key(), stored.getEmbedded(List.of("order", "name", "key"), String.class));
    }
  }

  /** What a reader sees of a type. */
  List<Row> all(String type) {
    return List.copyOf(rows.get(type).values());
  }

  /** The facts that no reader sees. */
  List<Row> unseen() {
    return unseen;
  }

  List<Text> texts() {
    return texts;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  /** A row that a reader sees, or null. */
  Row row(String type, String key) {
    return rows.get(type).get(key);
  }

  /** How a name or headline is read. */
  String pinyin(Row row) {
    return pinyin.get(row.key());
  }

  /** The rows of a connection below a row, in no order. */
  List<Row> related(Row parent, String connection) {
    String target = Shapes.lists(listType(parent)).get(connection);
    return rows.get(target).values().stream()
        .filter(it -> belongs(parent, connection, it))
        .toList();
  }

  private static String listType(Row row) {
    return row.type();
  }

  private static boolean belongs(Row parent, String connection, Row row) {
    return switch (parent.type()) {
      case "Hospital" ->
          connection.equals("articles")
              ? row.texts("hospitalIds").contains(parent.key())
              : Objects.equals(row.get("hospitalId"), parent.key());
      case "Article" ->
          connection.equals("hospitals")
              ? row.texts("articleIds").contains(parent.key())
              : row.rows("evidence").stream()
                  .anyMatch(it -> parent.key().equals(it.get("articleId")));
      default -> Objects.equals(row.get("parentId"), parent.key());
    };
  }

  /** The one row that a field leads to, or null. */
  Row one(Row row, String field) {
    String key = row.text(field + "Id");
    if (key == null) {
      return null;
    }
    return switch (field) {
      case "hospital" -> row("Hospital", key);
      case "partner" -> row("Institution", key);
      case "article" -> row("Article", key);
      default -> row("Plan", key);
    };
  }
}
