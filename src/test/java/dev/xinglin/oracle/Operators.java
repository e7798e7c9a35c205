package dev.xinglin.oracle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What the operators mean, in plain Java. */
final class Operators {
  private Operators() {}

  /** The oracle's own folding of text. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  static Object folded(Object value) {
    return value instanceof String text
        ? folded(text)
        : value instanceof List<?> list ? list.stream().map(it -> folded(it)).toList() : value;
  }

  /** Compares a value, folded if it is a text, with an operand of the same sort. */
  static boolean holds(String operator, Object value, Object operand) {
    return switch (operator) {
      case "eq" -> value != null && order(value, operand) == 0;
      case "ne" -> !holds("eq", value, operand);
      case "in" -> ((List<?>) operand).stream().anyMatch(it -> holds("eq", value, it));
      case "notIn" -> !holds("in", value, operand);
      case "isNull" -> (value == null) == (Boolean) operand;
      case "gt" -> value != null && order(value, operand) > 0;
      case "gte" -> value != null && order(value, operand) >= 0;
      case "lt" -> value != null && order(value, operand) < 0;
      case "lte" -> value != null && order(value, operand) <= 0;
      case "contains" -> value != null && ((String) value).contains((String) operand);
      case "startsWith" -> value != null && ((String) value).startsWith((String) operand);
      case "endsWith" -> value != null && ((String) value).endsWith((String) operand);
      default -> throw new IllegalArgumentException(operator);
    };
  }

  @SuppressWarnings("unchecked")
  private static int order(Object one, Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      return Double.compare(a.doubleValue(), b.doubleValue());
    }
    return ((Comparable<Object>) one).compareTo(other);
  }
}
