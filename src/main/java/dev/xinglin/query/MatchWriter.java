package dev.xinglin.query;

import dev.xinglin.model.Deadline;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.mongo.Store;
import dev.xinglin.query.Filter.Comparison;
import dev.xinglin.query.Filter.Operator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Reads the algebra to a MongoDB condition. A relation becomes a semi-join: one command for the
 * keys of the related documents that fit, then a condition on those keys.
 */
final class MatchWriter {
  private static final Set<ReviewStatus> VERIFIED = Set.of(ReviewStatus.VERIFIED);

  private final Store store;
  private final Deadline deadline;

  MatchWriter(Store store, Deadline deadline) {
    this.store = store;
    this.deadline = deadline;
  }

  Bson write(Filter filter) {
    if (filter instanceof Filter.And it) {
      return it.parts().isEmpty() ? new Document() : new Document("$and", each(it.parts()));
    } else if (filter instanceof Filter.Or it) {
      return new Document("$or", each(it.parts()));
    } else if (filter instanceof Filter.Not it) {
      return new Document("$nor", List.of(write(it.part())));
    } else if (filter instanceof Comparison it) {
      return new Document(it.path(), condition(it));
    } else if (filter instanceof Filter.Element it) {
      return new Document(it.path(), new Document("$elemMatch", write(it.where())));
    } else if (filter instanceof Filter.TextElement it) {
      return textElement(it);
    } else if (filter instanceof Filter.Related it) {
      return related(it);
    }
    return relatedCount((Filter.RelatedCount) filter);
  }

  private List<Bson> each(List<Filter> parts) {
    return parts.stream().map(this::write).toList();
  }

  private static Document condition(Comparison it) {
    Object operand = it.operand();
    return switch (it.operator()) {
      case EQ -> new Document("$eq", operand);
      case NE -> new Document("$ne", operand);
      case IN -> new Document("$in", operand);
      case NOT_IN -> new Document("$nin", operand);
      case IS_NULL -> new Document((Boolean) operand ? "$eq" : "$ne", null);
      case GT -> new Document("$gt", operand);
      case GTE -> new Document("$gte", operand);
      case LT -> new Document("$lt", operand);
      case LTE -> new Document("$lte", operand);
      case CONTAINS -> new Document("$regex", TextExpression.literal((String) operand));
      case STARTS_WITH -> new Document("$regex", "^" + TextExpression.literal((String) operand));
      case ENDS_WITH -> new Document("$regex", TextExpression.literal((String) operand) + "\\z");
    };
  }

  /**
   * An element is tested by one document of operators. A store need not join an expression with
   * other operators, so where a part is asked for, everything goes into one expression.
   */
  private static Bson textElement(Filter.TextElement it) {
    Document element = new Document("$gte", "");
    if (it.comparisons().stream().anyMatch(test -> test.operator().ofParts())) {
      element = new Document("$regex", TextExpression.of(it.comparisons()));
    } else {
      for (Comparison comparison : it.comparisons()) {
        element.putAll(isNull(comparison) ? nullTest(comparison) : condition(comparison));
      }
    }
    return new Document(it.path(), new Document("$elemMatch", element));
  }

  private static boolean isNull(Comparison comparison) {
    return comparison.operator() == Operator.IS_NULL;
  }

  /** An element is never null: nothing is below the empty text, everything at it or above. */
  private static Document nullTest(Comparison comparison) {
    return (Boolean) comparison.operand() ? new Document("$lt", "") : new Document();
  }

  private Bson related(Filter.Related it) {
    Relation relation = it.relation();
    Entity target = relation.target().get();
    Bson match = and(target.base(VERIFIED), write(it.where()));
    List<String> keys =
        store.distinct(target.collection(), relation.foreignField(), match, deadline);
    return new Document(relation.localField(), new Document("$in", keys));
  }

  private Bson relatedCount(Filter.RelatedCount it) {
    Relation relation = it.relation();
    Entity target = relation.target().get();
    Bson match = and(target.base(VERIFIED), write(it.where()));
    Map<String, Long> counts =
        Counts.of(store, target.collection(), match, relation, null, deadline);
    boolean zero = passes(it, 0);
    List<String> exceptions =
        counts.entrySet().stream()
            .filter(entry -> passes(it, entry.getValue()) != zero)
            .map(Map.Entry::getKey)
            .toList();
    return new Document(relation.localField(), new Document(zero ? "$nin" : "$in", exceptions));
  }

  private static boolean passes(Filter.RelatedCount it, long count) {
    return it.test().stream().allMatch(test -> test.holds(count));
  }

  static Bson and(Bson... parts) {
    return new Document("$and", List.of(parts));
  }
}
