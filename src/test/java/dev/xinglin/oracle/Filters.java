package dev.xinglin.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes filters of whole types: fields, relations, quantifiers, counts and logic. */
final class Filters {
  private final World world;
  private final Chance chance;
  private final Scalars scalars;

  Filters(World world, Chance chance) {
    this.world = world;
    this.chance = chance;
    this.scalars = new Scalars(chance);
  }

  /** A filter of a type; at depth 0 it has fields only. */
  Condition of(String type, int depth) {
    List<Condition> parts = new ArrayList<>();
    for (int n = chance.percent(65) ? 1 : chance.below(4); n > 0; n--) {
      parts.add(part(type, depth));
    }
    return Condition.all(parts);
  }

  private Condition part(String type, int depth) {
    int sort = depth == 0 ? 0 : chance.below(10);
    if (sort < 3) {
      return scalars.of(chance.of(Shapes.fields(type)), rows(type));
    } else if (sort < 6) {
      return logic(type, depth);
    }
    Map<String, String> lists = Shapes.lists(type);
    Map<String, String> objects = Shapes.objects(type);
    List<String> ways = new ArrayList<>(objects.keySet());
    ways.addAll(lists.keySet());
    if (Shapes.isFact(type)) {
      ways.add("evidence");
      ways.add("evidence");
    }
    if (ways.isEmpty()) {
      return logic(type, depth);
    }
    String way = chance.of(ways);
    if (way.equals("evidence")) {
      return quantified(way, of("Evidence", depth - 1), row -> row.rows("evidence"), 0);
    } else if (objects.containsKey(way)) {
      return object(way, of(objects.get(way), depth - 1));
    }
    Condition inner = of(lists.get(way), depth - 1);
    return chance.percent(35)
        ? counted(way, lists.get(way), inner)
        : quantified(way, inner, row -> world.related(row, way), 1);
  }

  private List<Row> rows(String type) {
    return type.equals("Evidence")
        ? world.all("Fact").stream().flatMap(it -> it.rows("evidence").stream()).toList()
        : world.all(type);
  }

  private Condition logic(String type, int depth) {
    int sort = chance.below(3);
    if (sort == 0) {
      Condition inner = of(type, depth - 1);
      return Condition.of("not", inner.input(), inner.holds().negate(), inner.relations());
    }
    List<Condition> parts = new ArrayList<>();
    for (int n = chance.between(1, 3); n > 0; n--) {
      parts.add(of(type, depth - 1));
    }
    Predicate<Row> holds =
        sort == 1
            ? row -> parts.stream().allMatch(it -> it.holds().test(row))
            : row -> parts.stream().anyMatch(it -> it.holds().test(row));
    return Condition.of(
        sort == 1 ? "and" : "or",
        parts.stream().map(Condition::input).toList(),
        holds,
        parts.stream().mapToInt(Condition::relations).sum());
  }

  private Condition object(String way, Condition inner) {
    return Condition.of(
        way,
        inner.input(),
        row -> {
          Row one = world.one(row, way);
          return one != null && inner.holds().test(one);
        },
        inner.relations() + 1);
  }

  private interface Way {
    List<Row> of(Row row);
  }

  private Condition quantified(String way, Condition inner, Way related, int relations) {
    String quantifier = chance.of("some", "every", "none");
    Predicate<Row> holds =
        switch (quantifier) {
          case "some" -> row -> related.of(row).stream().anyMatch(inner.holds());
          case "every" -> row -> related.of(row).stream().allMatch(inner.holds());
          default -> row -> related.of(row).stream().noneMatch(inner.holds());
        };
    return Condition.of(
        way, Map.of(quantifier, inner.input()), holds, inner.relations() + relations);
  }

  private Condition counted(String way, String target, Condition inner) {
    String operator = chance.of("eq", "ne", "gt", "gte", "lt", "lte", "in", "notIn");
    Object operand =
        operator.endsWith("n") || operator.equals("notIn")
            ? List.of(chance.below(4), chance.below(4))
            : (Object) chance.of(0, 0, 1, 1, 2, 3, 5);
    boolean where = chance.percent(70);
    Map<String, Object> count = new LinkedHashMap<>();
    if (where) {
      count.put("where", inner.input());
    }
    String type = operand instanceof List<?> ? "[Int!]" : "Int";
    count.put("is", Map.of(operator, new Input.Leaf(operand, type)));
    Predicate<Row> counts = where ? inner.holds() : row -> true;
    return Condition.of(
        way,
        Map.of("count", count),
        row ->
            Operators.holds(
                operator, (int) world.related(row, way).stream().filter(counts).count(), operand),
        (where ? inner.relations() : 0) + 1);
  }
}
