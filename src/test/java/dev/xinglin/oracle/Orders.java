package dev.xinglin.oracle;

import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes orders: what is sent, and the comparator that the oracle takes it to mean. */
final class Orders {
  /**
   * An order.
   *
   * @param input the argument, null where it is left out
   */
  record Order(List<Map<String, Object>> input, Comparator<Row> comparator) {}

  /** One key. */
  record Key(String field, boolean descending, boolean nullsFirst) {
    Map<String, Object> input(Chance chance) {
      Map<String, Object> input = new LinkedHashMap<>();
      input.put("field", new Input.Constant(field));
      if (descending || chance.percent(50)) {
        input.put("direction", new Input.Constant(descending ? "DESC" : "ASC"));
      }
      if (nullsFirst || chance.percent(50)) {
        input.put("nulls", new Input.Constant(nullsFirst ? "FIRST" : "LAST"));
      }
      return input;
    }
  }

  private final World world;
  private final Chance chance;

  Orders(World world, Chance chance) {
    this.world = world;
    this.chance = chance;
  }

  Order any(String type) {
    if (chance.percent(25)) {
      return new Order(null, byDefault(type));
    }
    List<String> fields = Shapes.orders(type);
    List<Key> keys = new ArrayList<>();
    for (int n = chance.between(1, 3); n > 0; n--) {
      String field = chance.of(fields);
      if (keys.stream().noneMatch(it -> it.field().equals(field))) {
        keys.add(new Key(field, chance.percent(50), chance.percent(50)));
      }
    }
    return of(keys);
  }

  Order of(List<Key> keys) {
    Comparator<Row> comparator = (one, other) -> 0;
    List<Map<String, Object>> input = new ArrayList<>();
    for (Key key : keys) {
      comparator = comparator.thenComparing(comparator(key));
      input.add(key.input(chance));
    }
    return new Order(input, comparator.thenComparing(Row::key));
  }

  /** The order of a list that names none. */
  Comparator<Row> byDefault(String type) {
    return switch (type) {
      case "Hospital" -> of(List.of(new Key("NAME", false, false))).comparator();
      case "Article" -> of(List.of(new Key("PUBLISHED_ON", true, false))).comparator();
      default ->
          comparator(new Key("HOSPITAL", false, false))
              .thenComparing(row -> row.rows("evidence").get(0).text("articleId"))
              .thenComparing(comparator(new Key("POSITION", false, false)))
              .thenComparing(Row::key);
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Comparator<Row> comparator(Key key) {
    Function<Row, Comparable> value = row -> value(row, key.field());
    Comparator<Comparable> direction =
        key.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(
        value,
        key.nullsFirst() ? Comparator.nullsFirst(direction) : Comparator.nullsLast(direction));
  }

  private Comparable<?> value(Row row, String field) {
    return switch (field) {
      case "NAME" -> world.pinyin(row);
      case "HOSPITAL" -> world.pinyin(world.one(row, "hospital"));
      case "POSITION" -> (Integer) row.rows("evidence").get(0).get("start");
      case "WHEN" ->
          row.get("when") == null ? null : (LocalDate) ((Row) row.get("when")).get("from");
      case "LEVEL" -> rank(Level.class, row.text("level"));
      case "STATUS" -> rank(Status.class, row.text("status"));
      case "PROMINENCE" -> rank(Prominence.class, row.text("prominence"));
      case "KIND" -> rank(Kind.class, row.text("kind"));
      case "GRADE" -> row.get("grade") == null ? null : Pools.ALL_GRADES.indexOf(row.text("grade"));
      case "VALUE" -> (Double) row.get("value");
      case "PUBLISHED_ON" -> (LocalDate) row.get("publishedOn");
      case "UPDATED_AT" -> (Instant) row.get("updatedAt");
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static <E extends Enum<E>> Integer rank(Class<E> type, String constant) {
    return constant == null ? null : Enum.valueOf(type, constant).ordinal();
  }
}
