package dev.xinglin.query;

import dev.xinglin.model.Kind;
import dev.xinglin.model.ReviewStatus;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A type of the schema whose objects are stored documents (or, for evidence, embedded ones): what
 * can be filtered, followed and ordered.
 *
 * @param name the type's name in the schema
 * @param collection the collection, or empty for embedded objects
 * @param connection the name of its connection at the root and below hospitals and articles; null
 *     where it has none
 * @param kind the kind of fact, null for what is none and for facts of all kinds
 * @param reviewed whether its documents are reviewed, so that readers see verified ones only
 * @param fields what can be filtered, by name
 * @param relations where it leads, by name
 * @param embedded the lists of embedded objects it holds, by name
 * @param orders what lists of it can be ordered by, by name
 * @param defaultOrder the order of a list that names none, before the id
 */
public record Entity(
    String name,
    String collection,
    @Nullable String connection,
    @Nullable Kind kind,
    boolean reviewed,
    Map<String, Field> fields,
    Map<String, Relation> relations,
    Map<String, Entity> embedded,
    Map<String, OrderKey> orders,
    List<Order.Key> defaultOrder) {

  /**
   * The documents that belong to this entity.
   *
   * @param review the review states to see; ignored where nothing is reviewed
   * @return the condition
   */
  Bson base(Collection<ReviewStatus> review) {
    Document base = new Document();
    if (kind != null) {
      base.append("kind", kind.name());
    }
    if (reviewed) {
      base.append("review", new Document("$in", review.stream().map(Enum::name).toList()));
    }
    return base;
  }

  /**
   * A relation by its field.
   *
   * @param field the field's name in the schema
   * @return the relation, empty where the field is none
   */
  public Optional<Relation> relation(String field) {
    return Optional.ofNullable(relations.get(field));
  }
}
