package dev.xinglin.query;

import dev.xinglin.query.Filter.Comparison;
import java.util.List;
import java.util.stream.Collectors;

/** Writes comparisons of a text as regular expressions that mean the same on every store. */
final class TextExpression {
  private static final String END = "\\z";

  private TextExpression() {}

  /**
   * One expression for all of them.
   *
   * @param comparisons equality, parts and null tests of one text
   */
  static String of(List<Comparison> comparisons) {
    return comparisons.stream()
        .map(TextExpression::lookahead)
        .collect(Collectors.joining("", "(?s)\\A", ""));
  }

  private static String lookahead(Comparison it) {
    return switch (it.operator()) {
      case EQ -> "(?=" + whole((String) it.operand()) + ")";
      case NE -> "(?!" + whole((String) it.operand()) + ")";
      case IN -> "(?=" + oneOf((List<?>) it.operand()) + ")";
      case NOT_IN -> "(?!" + oneOf((List<?>) it.operand()) + ")";
      case IS_NULL -> (Boolean) it.operand() ? "(?!)" : "";
      case STARTS_WITH -> "(?=" + literal((String) it.operand()) + ")";
      case CONTAINS -> "(?=.*" + literal((String) it.operand()) + ")";
      case ENDS_WITH -> "(?=.*" + whole((String) it.operand()) + ")";
      default -> throw new IllegalArgumentException(it.operator() + " is no test of a text.");
    };
  }

  private static String oneOf(List<?> texts) {
    return texts.stream()
        .map(it -> whole((String) it))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String whole(String text) {
    return literal(text) + END;
  }

  /**
   * The text as an expression that matches nothing else: each ASCII sign escaped, NUL by number.
   */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder();
    for (char sign : text.toCharArray()) {
      if (sign == 0) {
        literal.append("\\x00");
      } else if (sign < 128 && !Character.isLetterOrDigit(sign)) {
        literal.append('\\').append(sign);
      } else {
        literal.append(sign);
      }
    }
    return literal.toString();
  }
}
