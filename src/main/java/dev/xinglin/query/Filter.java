package dev.xinglin.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filter algebra: what holds of a document or does not. Every filter is true or false, never
 * unknown.
 */
public sealed interface Filter {

  /** Holds of everything. */
  Filter TRUE = new And(List.of());

  /**
   * Holds where all parts hold; of everything if there are none.
   *
   * @param parts the parts
   */
  record And(List<Filter> parts) implements Filter {}

  /**
   * Holds where one part holds at least.
   *
   * @param parts the parts, at least one
   */
  record Or(List<Filter> parts) implements Filter {}

  /**
   * Holds where the part does not.
   *
   * @param part the part
   */
  record Not(Filter part) implements Filter {}

  /**
   * Compares a stored value. Comparisons with null are false but for NE and NOT_IN.
   *
   * @param path where the value is stored, dotted
   * @param operator how it is compared
   * @param operand a stored form: a value, a list of values, or for IS_NULL a boolean
   */
  record Comparison(String path, Operator operator, Object operand) implements Filter {}

  /**
   * Holds where one element of an embedded list fits.
   *
   * @param path where the list is stored
   * @param where what holds of the element, with paths inside it
   */
  record Element(String path, Filter where) implements Filter {}

  /**
   * Holds where one element of an embedded list of texts passes all comparisons.
   *
   * @param path where the list is stored
   * @param comparisons what the element has to pass; their own paths do not count
   */
  record TextElement(String path, List<Comparison> comparisons) implements Filter {}

  /**
   * Holds where one related document fits.
   *
   * @param relation the way to it
   * @param where what holds of it
   */
  record Related(Relation relation, Filter where) implements Filter {}

  /**
   * Holds where the number of related documents that fit passes the test; it is 0 where none are.
   *
   * @param relation the way to them
   * @param where what holds of the documents counted
   * @param test the number's test
   */
  record RelatedCount(Relation relation, Filter where, List<NumberTest> test) implements Filter {}

  /**
   * A test of a number.
   *
   * @param operator how it is compared; IS_NULL is never true of a number
   * @param operand a number or a list of numbers
   */
  record NumberTest(Operator operator, Object operand) {

    /**
     * Tests a number.
     *
     * @param number the number
     * @return whether it passes
     */
    boolean holds(long number) {
      return switch (operator) {
        case EQ -> number == one();
        case NE -> number != one();
        case GT -> number > one();
        case GTE -> number >= one();
        case LT -> number < one();
        case LTE -> number <= one();
        case IN -> many().contains(number);
        case NOT_IN -> !many().contains(number);
        case IS_NULL -> Boolean.FALSE.equals(operand);
        default -> throw new IllegalArgumentException(operator + " is no test of a number.");
      };
    }

    private long one() {
      return ((Number) operand).longValue();
    }

    private List<Long> many() {
      return ((List<?>) operand).stream().map(it -> ((Number) it).longValue()).toList();
    }
  }

  /** How a value is compared. */
  enum Operator {
    /** Equal. */
    EQ("eq"),
    /** Not equal; true of null. */
    NE("ne"),
    /** Equal to one of a list. */
    IN("in"),
    /** Equal to none of a list; true of null. */
    NOT_IN("notIn"),
    /** Null, or not null. */
    IS_NULL("isNull"),
    /** Greater, later. */
    GT("gt"),
    /** Greater or equal. */
    GTE("gte"),
    /** Less, earlier. */
    LT("lt"),
    /** Less or equal. */
    LTE("lte"),
    /** Text that contains this text, taken literally. */
    CONTAINS("contains"),
    /** Text that starts with this text, taken literally. */
    STARTS_WITH("startsWith"),
    /** Text that ends with this text, taken literally. */
    ENDS_WITH("endsWith");

    private final String field;

    Operator(String field) {
      this.field = field;
    }

    /**
     * Whether the operand is a part of a text.
     *
     * @return true for CONTAINS, STARTS_WITH and ENDS_WITH
     */
    boolean ofParts() {
      return this == CONTAINS || this == STARTS_WITH || this == ENDS_WITH;
    }

    /**
     * The operator's field in the schema.
     *
     * @return its name
     */
    public String field() {
      return field;
    }

    /**
     * The operator of a field in the schema.
     *
     * @param field the field's name
     * @return the operator, null where the field is none
     */
    static @Nullable Operator of(String field) {
      for (Operator operator : values()) {
        if (operator.field.equals(field)) {
          return operator;
        }
      }
      return null;
    }
  }
}
