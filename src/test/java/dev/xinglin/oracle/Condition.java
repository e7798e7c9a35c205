package dev.xinglin.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A filter as it is sent, and beside it what the oracle takes it to mean.
 *
 * @param input the filter's input object
 * @param holds whether it holds of a row
 * @param relations how many ways into other collections it has
 */
record Condition(Map<String, Object> input, Predicate<Row> holds, int relations) {
  static final Condition NONE = new Condition(Map.of(), row -> true, 0);

  static Condition of(String name, Object input, Predicate<Row> holds, int relations) {
    return new Condition(Map.of(name, input), holds, relations);
  }

  /** All of them in one object; of two with one name the first stays. */
  static Condition all(List<Condition> conditions) {
    Condition all = NONE;
    for (Condition it : conditions) {
      if (it.input().keySet().stream().noneMatch(all.input()::containsKey)) {
        Map<String, Object> input = new LinkedHashMap<>(all.input());
        input.putAll(it.input());
        all = new Condition(input, all.holds().and(it.holds()), all.relations() + it.relations());
      }
    }
    return all;
  }
}
