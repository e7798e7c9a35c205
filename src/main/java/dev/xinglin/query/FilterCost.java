package dev.xinglin.query;

import java.util.List;

/** Reads the algebra to a cost: a number that grows with what the store has to do. */
final class FilterCost {
  /** A relation is a command of its own over another collection. */
  private static final long RELATION = 500;

  /** An expression is tried at each place of a text. */
  private static final long EXPRESSION = 10;

  private FilterCost() {}

  static long of(Filter filter) {
    if (filter instanceof Filter.And it) {
      return sum(it.parts());
    } else if (filter instanceof Filter.Or it) {
      return sum(it.parts());
    } else if (filter instanceof Filter.Not it) {
      return of(it.part());
    } else if (filter instanceof Filter.Comparison it) {
      return comparison(it);
    } else if (filter instanceof Filter.Element it) {
      return 1 + of(it.where());
    } else if (filter instanceof Filter.TextElement it) {
      return 1 + it.comparisons().stream().mapToLong(FilterCost::comparison).sum();
    } else if (filter instanceof Filter.Related it) {
      return RELATION + of(it.where());
    }
    return RELATION + of(((Filter.RelatedCount) filter).where());
  }

  private static long sum(List<Filter> parts) {
    return parts.stream().mapToLong(FilterCost::of).sum();
  }

  private static long comparison(Filter.Comparison it) {
    return switch (it.operator()) {
      case CONTAINS, STARTS_WITH, ENDS_WITH -> EXPRESSION;
      case IN, NOT_IN -> ((List<?>) it.operand()).size();
      default -> 1;
    };
  }
}
