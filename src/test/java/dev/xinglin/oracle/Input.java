package dev.xinglin.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Prints input values as GraphQL, some of them as variables. */
final class Input {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A value that can be a variable.
   *
   * @param value a string, number, boolean, list, or an object of those
   * @param type its type in the schema
   */
  record Leaf(Object value, String type) {}

  /** The name of an enum's constant. */
  record Constant(String name) {}

  /** A variable that is declared and not given: no condition. */
  record Omitted(String type) {}

  /** The variables of one document. */
  static final class Variables {
    private final Chance chance;
    private final int percent;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private int count;

    Variables(Chance chance, int percent) {
      this.chance = chance;
      this.percent = percent;
    }

    Map<String, Object> values() {
      return values;
    }

    String declarations() {
      return types.isEmpty()
          ? ""
          : types.entrySet().stream()
              .map(it -> "$" + it.getKey() + ": " + it.getValue())
              .collect(Collectors.joining(", ", "(", ")"));
    }

    private String add(String type) {
      String name = "v" + count++;
      types.put(name, type);
      return name;
    }
  }

  private Input() {}

  static String print(Object value, Variables variables) {
    if (value instanceof Omitted it) {
      return "$" + variables.add(it.type());
    } else if (value instanceof Leaf leaf) {
      if (variables.chance.percent(variables.percent) && !omits(leaf.value())) {
        String name = variables.add(leaf.type());
        variables.values.put(name, plain(leaf.value()));
        return "$" + name;
      }
      return print(leaf.value(), variables);
    } else if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(it -> it.getKey() + ": " + print(it.getValue(), variables))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof List<?> list) {
      return list.stream()
          .map(it -> print(it, variables))
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (value instanceof Constant constant) {
      return constant.name();
    }
    return JSON.writeValueAsString(value);
  }

  /** The same everywhere, without variables: what makes two arguments equal. */
  static String canonical(Object value) {
    return String.valueOf(plain(value));
  }

  /** A variable cannot hold another one, which the omitted are. */
  private static boolean omits(Object value) {
    if (value instanceof Leaf leaf) {
      return omits(leaf.value());
    } else if (value instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(Input::omits);
    } else if (value instanceof List<?> list) {
      return list.stream().anyMatch(Input::omits);
    }
    return value instanceof Omitted;
  }

  private static Object plain(Object value) {
    if (value instanceof Leaf leaf) {
      return plain(leaf.value());
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((key, it) -> plain.put((String) key, plain(it)));
      return plain;
    } else if (value instanceof List<?> list) {
      return list.stream().map(Input::plain).toList();
    }
    return value instanceof Constant constant ? constant.name() : value;
  }
}
