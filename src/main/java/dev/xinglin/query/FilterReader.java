package dev.xinglin.query;

import dev.xinglin.model.RequestException;
import dev.xinglin.query.Filter.Comparison;
import dev.xinglin.query.Filter.Operator;
import dev.xinglin.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a filter argument: the coerced input object of a derived filter type to the algebra. An
 * empty object is no condition; a null operand, an empty {@code in}, {@code notIn} or {@code or}
 * could mean two things, so each is an error.
 */
final class FilterReader {
  /** MongoDB refuses documents of 100 levels; each of these takes up to three. */
  private static final int MAX_DEPTH = 30;

  private final OperandReader operands;

  FilterReader(Vocabularies vocabularies) {
    this.operands = new OperandReader(vocabularies);
  }

  /**
   * Reads a filter.
   *
   * @param entity what is filtered
   * @param input the coerced argument; null for no condition
   * @param path the argument's path, for errors
   */
  Filter read(Entity entity, @Nullable Map<String, Object> input, String path) {
    if (input == null) {
      return Filter.TRUE;
    }
    checkDepth(path);
    List<Filter> parts = new ArrayList<>();
    input.forEach((name, value) -> parts.add(part(entity, name, value, path + "." + name)));
    return all(parts);
  }

  private static void checkDepth(String path) {
    if (path.chars().filter(it -> it == '.').count() > MAX_DEPTH) {
      throw RequestException.badInput(
          "filter",
          "筛选嵌套超过 %d 层；请简化。".formatted(MAX_DEPTH),
          "The filter is nested more than %d deep; make it simpler.".formatted(MAX_DEPTH));
    }
  }

  private Filter part(Entity entity, String name, @Nullable Object value, String path) {
    Object given = given(value, path);
    switch (name) {
      case "and":
        return all(parts(entity, given, path));
      case "or":
        return new Filter.Or(atLeastOne(parts(entity, given, path), path));
      case "not":
        return new Filter.Not(read(entity, object(given), path));
      default:
        return named(entity, name, object(given), path);
    }
  }

  private Filter named(Entity entity, String name, Map<String, Object> value, String path) {
    Field field = entity.fields().get(name);
    if (field != null) {
      return scalar(field, value, path);
    }
    Entity element = entity.embedded().get(name);
    if (element != null) {
      return quantified(
          value, path, (it, at) -> new Filter.Element(name, read(element, object(it), at)));
    }
    Relation relation = entity.relation(name).orElseThrow();
    return relation.many()
        ? related(relation, value, path)
        : new Filter.Related(relation, read(relation.target().get(), value, path));
  }

  private Filter related(Relation relation, Map<String, Object> value, String path) {
    Entity target = relation.target().get();
    return quantified(
        value,
        path,
        (it, at) -> new Filter.Related(relation, read(target, object(it), at)),
        (it, at) -> count(relation, object(it), at));
  }

  private Filter count(Relation relation, Map<String, Object> count, String path) {
    Filter where =
        count.containsKey("where")
            ? read(
                relation.target().get(),
                object(given(count.get("where"), path + ".where")),
                path + ".where")
            : Filter.TRUE;
    Map<String, Object> is = object(given(count.get("is"), path + ".is"));
    List<Filter.NumberTest> tests = new ArrayList<>();
    is.forEach(
        (name, operand) -> {
          Operator operator = operator(name);
          String at = path + ".is." + name;
          tests.add(new Filter.NumberTest(operator, operands.number(given(operand, at), at)));
        });
    return new Filter.RelatedCount(relation, where, tests);
  }

  private Filter quantified(
      Map<String, Object> value, String path, BiFunction<Object, String, Filter> some) {
    return quantified(
        value,
        path,
        some,
        (it, at) -> {
          throw new IllegalArgumentException(at + " cannot be counted.");
        });
  }

  /** some; every is none of the contrary; none is the contrary of some. */
  private Filter quantified(
      Map<String, Object> value,
      String path,
      BiFunction<Object, String, Filter> some,
      BiFunction<Object, String, Filter> count) {
    List<Filter> parts = new ArrayList<>();
    value.forEach(
        (name, operand) -> {
          String at = path + "." + name;
          Object given = given(operand, at);
          parts.add(
              switch (name) {
                case "some" -> some.apply(given, at);
                case "none" -> new Filter.Not(some.apply(given, at));
                case "every" -> new Filter.Not(contrary(some.apply(given, at)));
                default -> count.apply(given, at);
              });
        });
    return all(parts);
  }

  /** Some element for which the condition does not hold. */
  private static Filter contrary(Filter some) {
    if (some instanceof Filter.Element it) {
      return new Filter.Element(it.path(), new Filter.Not(it.where()));
    }
    Filter.Related it = (Filter.Related) some;
    return new Filter.Related(it.relation(), new Filter.Not(it.where()));
  }

  private Filter scalar(Field field, Map<String, Object> value, String path) {
    return switch (field.type()) {
      case TEXT_LIST -> quantified(value, path, (it, at) -> textElement(field, object(it), at));
      case WHEN -> when(field, value, path);
      case REGION -> region(field, value, path);
      case CODE -> code(field, value, path);
      default -> comparisons(field, value, path);
    };
  }

  private Filter textElement(Field field, Map<String, Object> value, String path) {
    List<Comparison> comparisons = new ArrayList<>();
    value.forEach((name, operand) -> comparisons.add(comparison(field, name, operand, path)));
    return new Filter.TextElement(field.path(), comparisons);
  }

  private Filter when(Field field, Map<String, Object> value, String path) {
    List<Filter> parts = new ArrayList<>();
    value.forEach(
        (name, operand) -> {
          String at = path + "." + name;
          Object given = given(operand, at);
          parts.add(
              switch (name) {
                case "isNull" -> new Comparison(field.path(), Operator.IS_NULL, given);
                case "overlaps" -> operands.overlaps(field.path(), object(given), at);
                default -> scalar(Catalogue.whenField(name), object(given), at);
              });
        });
    return all(parts);
  }

  private Filter code(Field field, Map<String, Object> value, String path) {
    String at = path + ".code";
    return value.containsKey("code")
        ? comparisons(field, object(given(value.get("code"), at)), at)
        : Filter.TRUE;
  }

  private Filter region(Field field, Map<String, Object> value, String path) {
    List<Filter> parts = new ArrayList<>();
    parts.add(code(field, value, path));
    if (value.containsKey("within")) {
      String at = path + ".within";
      parts.add(operands.within(field.path(), (String) given(value.get("within"), at), at));
    }
    return all(parts);
  }

  /** The comparisons of a scalar filter; all have to hold. */
  Filter comparisons(Field field, Map<String, Object> value, String path) {
    List<Filter> parts = new ArrayList<>();
    value.forEach((name, operand) -> parts.add(comparison(field, name, operand, path)));
    return all(parts);
  }

  private Comparison comparison(Field field, String name, @Nullable Object operand, String path) {
    String at = path + "." + name;
    Operator operator = operator(name);
    Object given = given(operand, at);
    return new Comparison(
        field.path(),
        operator,
        operator == Operator.IS_NULL ? given : operands.read(field, operator, given, at));
  }

  /** What has to be there: a null could mean null or no condition. */
  static Object given(@Nullable Object value, String path) {
    if (value == null) {
      throw RequestException.badInput(
          path,
          "参数 %s 为 null，含义不明；查空值请用 isNull: true，不设条件请省略。".formatted(path),
          "The argument %s is null, which could mean two things; for missing values use isNull: true,"
                  .formatted(path)
              + " for no condition leave it out.");
    }
    return value;
  }

  static Operator operator(String name) {
    Operator operator = Operator.of(name);
    if (operator == null) {
      throw new IllegalArgumentException(name + " is no operator.");
    }
    return operator;
  }

  static Filter all(List<Filter> parts) {
    return parts.size() == 1 ? parts.get(0) : new Filter.And(parts);
  }

  @SuppressWarnings("unchecked") // graphql-java coerces input objects to maps
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  private List<Filter> parts(Entity entity, Object value, String path) {
    List<?> inputs = (List<?>) value;
    List<Filter> parts = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      String at = path + "[" + i + "]";
      parts.add(read(entity, object(given(inputs.get(i), at)), at));
    }
    return parts;
  }

  private static List<Filter> atLeastOne(List<Filter> parts, String path) {
    if (parts.isEmpty()) {
      throw OperandReader.emptyList(path);
    }
    return parts;
  }
}
