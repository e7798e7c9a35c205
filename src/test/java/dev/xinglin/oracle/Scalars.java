package dev.xinglin.oracle;

import dev.xinglin.model.Level;
import dev.xinglin.query.GlobalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes filters of single fields, with operands taken from the rows so that some match. */
final class Scalars {
  private static final List<String> EQUALITY = List.of("eq", "ne", "in", "notIn", "isNull");
  private static final List<String> RANGE = List.of("gt", "gte", "lt", "lte");
  private static final List<String> PARTS = List.of("contains", "startsWith", "endsWith");

  private final Chance chance;

  Scalars(Chance chance) {
    this.chance = chance;
  }

  /** A filter of a field of a type whose rows are given. */
  Condition of(Shapes.Field field, List<Row> rows) {
    return switch (field.type()) {
      case TEXTS -> texts(field, rows);
      case WHEN -> when(field, rows);
      case TERM -> wrapped(field, rows, "code");
      case REGION -> chance.percent(50) ? within(field) : wrapped(field, rows, "code");
      default -> {
        Tests tests = tests(field, values(rows, row -> row.get(field.name())));
        yield Condition.of(
            field.name(), tests.input(), row -> tests.holds().test(value(row, field)), 0);
      }
    };
  }

  /** Several tests of one value: what is sent, and what it means. */
  private record Tests(Map<String, Object> input, Predicate<Object> holds) {}

  private Condition wrapped(Shapes.Field field, List<Row> rows, String name) {
    Tests tests = tests(field, values(rows, row -> row.get(field.name())));
    return Condition.of(
        field.name(),
        Map.of(name, tests.input()),
        row -> tests.holds().test(row.get(field.name())),
        0);
  }

  private Condition within(Shapes.Field field) {
    String code = chance.of("150000", "150500", "150502", "210000", "410000", "500000");
    String prefix = code.replaceAll("(00)+$", "");
    return Condition.of(
        field.name(),
        Map.of("within", new Input.Leaf(code, "String")),
        row -> row.get(field.name()) != null && row.text(field.name()).startsWith(prefix),
        0);
  }

  private Condition texts(Shapes.Field field, List<Row> rows) {
    List<Object> values = new ArrayList<>();
    rows.forEach(row -> values.addAll(row.texts(field.name())));
    Tests tests = tests(new Shapes.Field(field.name(), Shapes.Type.TEXT, "TEXT"), values);
    boolean some = chance.percent(60);
    return Condition.of(
        field.name(),
        Map.of(some ? "some" : "none", tests.input()),
        row ->
            some
                == row.texts(field.name()).stream()
                    .anyMatch(it -> tests.holds().test(Operators.folded(it))),
        0);
  }

  private Condition when(Shapes.Field field, List<Row> rows) {
    int sort = chance.below(10);
    if (sort == 0) {
      boolean missing = chance.percent(50);
      return Condition.of(
          "when",
          Map.of("isNull", new Input.Leaf(missing, "Boolean")),
          row -> (row.get("when") == null) == missing,
          0);
    } else if (sort < 5) {
      return overlaps();
    }
    List<Row> times =
        rows.stream().map(it -> (Row) it.get("when")).filter(Objects::nonNull).toList();
    Condition inner = of(chance.of(Shapes.fields("When")), times);
    Row never = new Row("When", "", Map.of());
    return Condition.of(
        "when",
        inner.input(),
        row -> inner.holds().test(row.get("when") == null ? never : (Row) row.get("when")),
        0);
  }

  private Condition overlaps() {
    LocalDate from = LocalDate.of(chance.between(2019, 2026), chance.between(1, 12), 1);
    LocalDate to = from.plusDays(chance.of(0, 30, 365, 2000));
    boolean hasFrom = chance.percent(80);
    boolean hasTo = !hasFrom || chance.percent(80);
    Map<String, Object> range = new LinkedHashMap<>();
    if (hasFrom) {
      range.put("from", new Input.Leaf(from.toString(), "Date"));
    }
    if (hasTo) {
      range.put("to", new Input.Leaf(to.toString(), "Date"));
    }
    return Condition.of(
        "when",
        Map.of("overlaps", range),
        row -> overlaps((Row) row.get("when"), hasFrom ? from : null, hasTo ? to : null),
        0);
  }

  private static boolean overlaps(Row when, LocalDate from, LocalDate to) {
    if (when == null || (when.get("from") == null && when.get("to") == null)) {
      return false;
    }
    LocalDate first = (LocalDate) Objects.requireNonNullElse(when.get("from"), LocalDate.MIN);
    LocalDate last = (LocalDate) Objects.requireNonNullElse(when.get("to"), LocalDate.MAX);
    return (to == null || !first.isAfter(to)) && (from == null || !last.isBefore(from));
  }

  private Tests tests(Shapes.Field field, List<Object> values) {
    Map<String, Object> input = new LinkedHashMap<>();
    Predicate<Object> holds = value -> true;
    for (int n = chance.percent(80) ? 1 : chance.below(3); n > 0; n--) {
      String operator = operator(field.type());
      if (!input.containsKey(operator)) {
        Object operand = operand(field, operator, values);
        input.put(operator, sent(field, operator, operand));
        Object meant = field.type() == Shapes.Type.TEXT ? Operators.folded(operand) : operand;
        holds = holds.and(value -> Operators.holds(operator, value, meant));
      }
    }
    if (chance.percent(4) && !input.containsKey("eq")) {
      input.put("eq", new Input.Omitted(scalar(field)));
    }
    return new Tests(input, holds);
  }

  private String operator(Shapes.Type type) {
    return switch (type) {
      case TEXT -> chance.of(chance.percent(50) ? EQUALITY : PARTS);
      case INT, FLOAT, DATE, DATE_TIME -> chance.of(chance.percent(40) ? EQUALITY : RANGE);
      default -> chance.of(EQUALITY);
    };
  }

  private Object operand(Shapes.Field field, String operator, List<Object> values) {
    if (operator.equals("isNull")) {
      return chance.percent(50);
    } else if (operator.equals("in") || operator.equals("notIn")) {
      return Stream.generate(() -> value(field, values)).limit(chance.between(1, 4)).toList();
    }
    Object value = value(field, values);
    if (PARTS.contains(operator)) {
      return part((String) value, operator);
    }
    return value;
  }

  /** A value of some row, often, spelled another way if it is text. */
  private Object value(Shapes.Field field, List<Object> values) {
    if (values.isEmpty()) {
      return stranger(field);
    }
    Object value = chance.of(values);
    return field.type() == Shapes.Type.TEXT && !field.name().equals("slug")
        ? respelled((String) value)
        : value;
  }

  private static Object stranger(Shapes.Field field) {
    return switch (field.type()) {
      case TEXT, ID -> "没有";
      case KEY -> "CN-99-5";
      case TERM, REGION -> throw new IllegalStateException("Unknown codes are errors.");
      case ENUM -> Level.NATIONAL.name();
      case INT -> 7;
      case FLOAT -> 7.5;
      case BOOLEAN -> true;
      case DATE -> LocalDate.of(2022, 2, 2);
      default -> Instant.EPOCH;
    };
  }

  /** A part between whole characters that folding cannot change at its ends. */
  private String part(String text, String operator) {
    String folded = Operators.folded(text);
    int[] letters = folded.codePoints().toArray();
    if (letters.length < 2) {
      return folded;
    }
    int from = operator.equals("startsWith") ? 0 : chance.below(letters.length);
    int to = operator.equals("endsWith") ? letters.length : chance.between(from, letters.length);
    return respelled(new String(letters, from, to - from).strip());
  }

  /** The same to a reader: other case, other width. */
  private String respelled(String text) {
    return switch (chance.below(4)) {
      case 0 -> swapped(text);
      case 1 -> wide(text);
      default -> text;
    };
  }

  private static String swapped(String text) {
    StringBuilder swapped = new StringBuilder();
    text.chars()
        .map(it -> it >= 'a' && it <= 'z' ? it - 32 : it >= 'A' && it <= 'Z' ? it + 32 : it)
        .forEach(it -> swapped.append((char) it));
    return swapped.toString();
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .map(it -> it == ' ' ? 0x3000 : it > 32 && it < 127 ? it + 0xFEE0 : it)
        .forEach(it -> wide.append((char) it));
    return wide.toString();
  }

  private Object sent(Shapes.Field field, String operator, Object operand) {
    if (operator.equals("isNull")) {
      return new Input.Leaf(operand, "Boolean");
    } else if (operand instanceof List<?> list) {
      return new Input.Leaf(
          list.stream().map(it -> plain(field, it)).toList(), "[" + scalar(field) + "!]");
    }
    return new Input.Leaf(plain(field, operand), scalar(field));
  }

  private static Object plain(Shapes.Field field, Object operand) {
    return switch (field.type()) {
      case ENUM -> new Input.Constant((String) operand);
      case DATE, DATE_TIME -> operand.toString();
      default -> operand;
    };
  }

  private static String scalar(Shapes.Field field) {
    return switch (field.type()) {
      case ENUM -> field.set();
      case INT -> "Int";
      case FLOAT -> "Float";
      case BOOLEAN -> "Boolean";
      case DATE -> "Date";
      case DATE_TIME -> "DateTime";
      case ID -> "ID";
      default -> "String";
    };
  }

  private Object value(Row row, Shapes.Field field) {
    Object value = row.get(field.name());
    if (field.type() == Shapes.Type.ID) {
      return id(row);
    }
    return field.type() == Shapes.Type.TEXT ? Operators.folded(value) : value;
  }

  /** The global id of a row. */
  static String id(Row row) {
    GlobalId.Type type =
        Shapes.isFact(row.type())
            ? GlobalId.Type.FACT
            : GlobalId.Type.valueOf(row.type().toUpperCase(java.util.Locale.ROOT));
    return new GlobalId(type, row.key()).encode();
  }

  private static List<Object> values(List<Row> rows, Function<Row, Object> value) {
    return new ArrayList<>(
        Arrays.asList(
            rows.stream()
                .map(
                    row -> {
                      Object it = value.apply(row);
                      return row.key().equals(it) ? id(row) : it;
                    })
                .filter(Objects::nonNull)
                .toArray()));
  }
}
