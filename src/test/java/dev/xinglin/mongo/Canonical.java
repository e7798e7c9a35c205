package dev.xinglin.mongo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNumber;
import org.bson.BsonValue;

/**
 * Answers as texts that are equal where the answers are: numbers by value, documents without regard
 * to the order of their fields.
 */
final class Canonical {
  /** The order in which a server adds doubles up is its own. */
  private static final MathContext DIGITS = new MathContext(14);

  private final boolean arraysAreSets;

  /**
   * @param arraysAreSets whether arrays are compared without regard to the order of their elements
   */
  Canonical(boolean arraysAreSets) {
    this.arraysAreSets = arraysAreSets;
  }

  String list(List<? extends BsonValue> values, boolean ordered) {
    Stream<String> texts = values.stream().map(this::text);
    return (ordered ? texts : texts.sorted()).collect(Collectors.joining("\n"));
  }

  String text(BsonValue value) {
    if (value.isDocument()) {
      return document(value.asDocument());
    }
    if (value.isArray()) {
      return array(value.asArray());
    }
    return value instanceof BsonNumber number ? number(number) : value.toString();
  }

  private String document(BsonDocument document) {
    return document.entrySet().stream()
        .map(it -> it.getKey() + ": " + text(it.getValue()))
        .sorted()
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String array(BsonArray array) {
    Stream<String> texts = array.stream().map(this::text);
    return (arraysAreSets ? texts.sorted() : texts).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String number(BsonNumber number) {
    double value = number.doubleValue();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.toString(value);
    }
    BigDecimal exact =
        number.isDouble() ? BigDecimal.valueOf(value) : number.decimal128Value().bigDecimalValue();
    BigDecimal rounded = exact.round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
