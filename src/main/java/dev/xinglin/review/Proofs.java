package dev.xinglin.review;

import dev.xinglin.model.Evidence;
import dev.xinglin.mongo.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** The evidence of stored facts. */
final class Proofs {
  private static final String FIELD = "evidence";

  private Proofs() {}

  /**
   * Adds evidence that does not stand on words which prove the fact already.
   *
   * @param fact a fact's document
   * @param evidence pieces of evidence as stored
   * @return whether something was added
   */
  static boolean unite(Document fact, List<Document> evidence) {
    List<Document> united = new ArrayList<>(fact.getList(FIELD, Document.class));
    int before = united.size();
    for (Document piece : evidence) {
      if (united.stream().noneMatch(it -> overlap(it, piece))) {
        united.add(piece);
      }
    }
    if (united.size() == before) {
      return false;
    }
    fact.put(FIELD, united);
    fact.put("articleIds", united.stream().map(it -> it.get("articleId")).distinct().toList());
    Set<String> edited = new TreeSet<>(fact.getList("edited", String.class, List.of()));
    edited.add(FIELD); // a row of the seed knows its own proof only
    fact.put("edited", new ArrayList<>(edited));
    return true;
  }

  /** A piece of evidence as stored. */
  static Document document(Evidence evidence) {
    return Documents.of(evidence);
  }

  private static boolean overlap(Document one, Document other) {
    return Objects.equals(one.get("textId"), other.get("textId"))
        && one.getInteger("start") < other.getInteger("end")
        && other.getInteger("start") < one.getInteger("end");
  }
}
