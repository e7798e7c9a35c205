package dev.xinglin.oracle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A GraphQL document with its variables.
 *
 * @param text the document
 * @param variables the values of its variables
 * @param fields what it asks
 */
record Question(String text, Map<String, Object> variables, List<Selected> fields) {

  /** Prints fields; so many per cent of the values that can be variables are. */
  static Question of(List<Selected> fields, Chance chance, int percent) {
    Input.Variables variables = new Input.Variables(chance, percent);
    String selection = Selected.print(fields, variables);
    return new Question(
        "query Generated" + variables.declarations() + " " + selection, variables.values(), fields);
  }

  Map<String, Object> expected() {
    return Selected.expected(fields, null);
  }

  /** The most commands that it may send. */
  int bound() {
    Set<String> units = new LinkedHashSet<>();
    Selected.units(fields, "", units);
    return units.size();
  }
}
