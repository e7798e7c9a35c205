package dev.xinglin.review;

import dev.xinglin.fact.FactStore;
import dev.xinglin.mongo.Documents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The history of a fact: who changed what, when, from what to what, and why. */
final class History {
  /** Fields that say nothing of the fact, or follow from others. */
  private static final Set<String> SILENT =
      Set.of(
          "_id",
          "order",
          "history",
          "edited",
          "version",
          "createdAt",
          "updatedAt",
          "seed",
          "identity",
          "identities",
          "proposed",
          "merged",
          "mergedInto",
          "articleIds",
          "operated");

  private static final String FIELD = "history";

  private History() {}

  /**
   * Ends a change: notes it and its date, sorts the fact by its new fields and counts its version.
   *
   * @param before the fact as it was
   * @param after the fact with its new fields
   * @return {@code after}
   */
  static Document end(Document before, Document after, Deed deed, Decision decision) {
    note(before, after, deed, decision);
    return counted(after);
  }

  /** Notes a change and its date, and sorts the fact by its new fields. */
  static void note(Document before, Document after, Deed deed, Decision decision) {
    Set<String> fields = changed(before, after);
    List<Document> values = new ArrayList<>();
    for (String field : fields) {
      String from = text(before.get(field));
      String to = text(after.get(field));
      if (from != null || to != null) {
        values.add(value(field, from, to));
      }
    }
    append(after, entry(deed, decision, fields, values));
    after.put("updatedAt", Date.from(decision.at()));
    FactStore.reordered(after);
  }

  /** One more version of a fact. */
  static Document counted(Document after) {
    return after.append("version", after.getInteger("version") + 1);
  }

  /** Adds an entry to the history of a fact. */
  static void append(Document fact, Document entry) {
    List<Document> history = new ArrayList<>(fact.getList(FIELD, Document.class, List.of()));
    history.add(entry);
    fact.put(FIELD, history);
  }

  /** An entry. */
  static Document entry(
      Deed deed, Decision decision, Collection<String> fields, List<Document> values) {
    Document entry =
        new Document("at", Date.from(decision.at()))
            .append("by", decision.by())
            .append("what", deed.name())
            .append("fields", List.copyOf(fields));
    if (decision.reason() != null) {
      entry.append("reason", decision.reason());
    }
    return values.isEmpty() ? entry : entry.append("values", values);
  }

  /** What a simple field was and is. */
  static Document value(String field, @Nullable String from, @Nullable String to) {
    return new Document("field", field).append("from", from).append("to", to);
  }

  /** The fields that people know and that differ, in alphabetical order. */
  static Set<String> changed(Document before, Document after) {
    Set<String> fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    fields.removeIf(it -> SILENT.contains(it) || it.endsWith(Documents.NORMAL));
    fields.removeIf(it -> Objects.equals(before.get(it), after.get(it)));
    return fields;
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof Document time) {
      return time.getString("text");
    } else if (value instanceof Double number && number == Math.rint(number)) {
      return String.format("%.0f", number);
    }
    return value == null || value instanceof Collection ? null : value.toString();
  }
}
