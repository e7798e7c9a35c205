package dev.xinglin.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A selected field: how it is asked for, what is expected, and what it may cost in commands. */
interface Selected {
  /** The key in the answer. */
  String alias();

  /** The field as GraphQL. */
  String print(Input.Variables variables);

  /** What the answer should hold for this row. */
  Object expected(Row row);

  /** What makes it equal to another field, whatever its alias. */
  String canonical();

  /**
   * Adds the commands that it may send.
   *
   * @param place the fields that it lies in
   * @param units one for each command, by what makes it distinct
   */
  void units(String place, Set<String> units);

  static String print(List<Selected> fields, Input.Variables variables) {
    StringBuilder text = new StringBuilder("{ ");
    fields.forEach(it -> text.append(it.print(variables)).append(' '));
    return text.append('}').toString();
  }

  static Map<String, Object> expected(List<Selected> fields, Row row) {
    Map<String, Object> expected = new java.util.LinkedHashMap<>();
    fields.forEach(it -> expected.put(it.alias(), it.expected(row)));
    return expected;
  }

  static String canonical(List<Selected> fields) {
    return fields.stream().map(Selected::canonical).distinct().sorted().toList().toString();
  }

  static void units(List<Selected> fields, String place, Set<String> units) {
    fields.forEach(it -> it.units(place, units));
  }

  /** A prefix where the alias is not the field's own name. */
  static String label(String alias, String name) {
    return alias.equals(name) ? name : alias + ": " + name;
  }
}
