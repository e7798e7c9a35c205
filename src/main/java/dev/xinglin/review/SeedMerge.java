package dev.xinglin.review;

import dev.xinglin.fact.FactStore;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.mongo.Documents;
import dev.xinglin.mongo.OrderKeys;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * What has to be written so that stored facts say what the rows of a seed file say, wherever no
 * editor said otherwise.
 *
 * @param inserted facts that are not stored yet
 * @param replaced facts that change, their version counted up
 */
record SeedMerge(List<Document> inserted, List<Document> replaced) {
  /** Fields that no row sets. */
  private static final Set<String> KEPT =
      Set.of(
          "_id",
          "origin",
          "createdAt",
          "updatedAt",
          "version",
          "order",
          "edited",
          "history",
          "identity",
          "identities",
          "proposed",
          "merged",
          "mergedInto");

  /** Fields that follow from another one, and belong to whoever changed that. */
  private static final Map<String, String> FOLLOWS =
      Map.of("articleIds", "evidence", "operated", "role");

  private static final String EDITED = "edited";
  private static final String REVIEW = "review";

  /** The marks of a seed row in its fact; the key is the id after the article's. */
  static Document row(String file, String factId) {
    return new Document("file", file).append("key", factId.substring(factId.indexOf('/') + 1));
  }

  /**
   * Compares.
   *
   * @param stored all stored facts of the file by their ids
   * @param wanted the facts of all its rows as stored
   */
  static SeedMerge of(Map<String, Document> stored, List<Document> wanted) {
    SeedMerge merge = new SeedMerge(new ArrayList<>(), new ArrayList<>());
    Set<String> ids = wanted.stream().map(it -> it.getString("_id")).collect(Collectors.toSet());
    for (Document document : wanted) {
      Document before = stored.get(document.getString("_id"));
      if (before == null) {
        merge.inserted.add(document);
      } else {
        merge.update(before, document);
      }
    }
    Date now = wanted.isEmpty() ? new Date() : wanted.get(0).getDate("updatedAt");
    stored.values().stream()
        .filter(it -> !ids.contains(it.getString("_id")))
        .forEach(it -> merge.withdraw(it, now));
    return merge;
  }

  /** Takes fields over with all that follows from them. */
  static void copy(Set<String> fields, Document from, Document to) {
    Set<String> all = new TreeSet<>(from.keySet());
    all.addAll(to.keySet());
    all.stream().filter(it -> fields.contains(owner(it))).forEach(it -> copy(it, from, to));
  }

  private void update(Document before, Document wanted) {
    Set<String> changed = changed(before, wanted);
    if (changed.contains("kind") && !edited(before).isEmpty()) {
      return; // the edited fields may not be fields of the other kind
    }
    Document after = new Document(before);
    changed.forEach(it -> copy(it, wanted, after));
    Date now = wanted.getDate("updatedAt");
    if (says(before, after)) {
      FactStore.reordered(after);
    } else {
      History.note(before, after, Deed.RELOADED, by(now));
    }
    if (!edited(before).contains("hospitalId")) {
      keys(after).put("hospital", keys(wanted).get("hospital"));
    }
    if (!after.equals(before)) {
      count(after);
    }
  }

  private void withdraw(Document before, Date now) {
    boolean rejected = ReviewStatus.REJECTED.name().equals(before.getString(REVIEW));
    if (rejected || !edited(before).isEmpty()) {
      return;
    }
    Document after = new Document(before).append(REVIEW, ReviewStatus.REJECTED.name());
    History.note(before, after, Deed.WITHDRAWN, by(now));
    count(after);
  }

  private void count(Document after) {
    replaced.add(History.counted(after));
  }

  private static Decision by(Date now) {
    return new Decision("seed", null, now.toInstant());
  }

  private static Set<String> changed(Document before, Document wanted) {
    Set<String> edited = edited(before);
    Set<String> fields = new TreeSet<>(before.keySet());
    fields.addAll(wanted.keySet());
    fields.removeIf(it -> KEPT.contains(it) || edited.contains(owner(it)));
    fields.removeIf(it -> Objects.equals(before.get(it), wanted.get(it)));
    return fields;
  }

  private static void copy(String field, Document from, Document to) {
    if (from.containsKey(field)) {
      to.put(field, from.get(field));
    } else {
      to.remove(field);
    }
  }

  /** Whether two versions say the same in the same words; where these stand may differ. */
  private static boolean says(Document before, Document after) {
    return claim(before).equals(claim(after));
  }

  private static Document claim(Document fact) {
    Document claim = new Document(fact);
    claim.remove("seed");
    claim.put(
        "evidence",
        fact.getList("evidence", Document.class).stream()
            .map(it -> List.of(it.get("articleId"), it.get("quote")))
            .toList());
    return claim;
  }

  private static Set<String> edited(Document fact) {
    return new HashSet<>(fact.getList(EDITED, String.class, List.of()));
  }

  private static String owner(String field) {
    String base =
        isNormal(field) ? field.substring(0, field.length() - Documents.NORMAL.length()) : field;
    return FOLLOWS.getOrDefault(base, base);
  }

  private static boolean isNormal(String field) {
    return field.endsWith(Documents.NORMAL);
  }

  private static Document keys(Document fact) {
    return fact.get(OrderKeys.FIELD, new Document());
  }
}
