package dev.xinglin.fact;

import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Status;
import dev.xinglin.mongo.OrderKeys;
import dev.xinglin.text.PinyinKey;
import java.util.List;
import org.bson.Document;

/** The sort keys of a fact, from its other stored fields. */
final class FactOrder {
  private FactOrder() {}

  /**
   * The keys.
   *
   * @param fact the fact's document
   * @param hospital the key of its hospital's name
   * @return the value of {@code order}
   */
  static Document of(Document fact, Object hospital) {
    Document evidence = fact.getList("evidence", Document.class).get(0);
    return new OrderKeys()
        .with("name", PinyinKey.of(fact.getString("name")))
        .with("hospital", hospital)
        .with("article", evidence.getString("articleId"))
        .with("position", evidence.getInteger("start"))
        .with("when", fact.getEmbedded(List.of("when", "from"), String.class))
        .rank("level", Level.class, fact.getString("level"))
        .rank("status", Status.class, fact.getString("status"))
        .rank("kind", Kind.class, fact.getString("kind"))
        .rank("prominence", Prominence.class, fact.getString("prominence"))
        .with("value", fact.get("value"))
        .with("confidence", fact.get("confidence"))
        .with("updatedAt", fact.get("updatedAt"))
        .keys();
  }
}
