package dev.xinglin.guard;

import graphql.normalized.ExecutableNormalizedField;

/** What fields cost. It is asked with coerced arguments, before anything is executed. */
public interface Pricing {

  /**
   * The price of a field itself, whatever is selected in it.
   *
   * @param field the field
   * @return at least 0
   */
  long price(ExecutableNormalizedField field);

  /**
   * How many objects a field returns at most, each of which costs what is selected in it.
   *
   * @param field the field
   * @return at least 0
   */
  long objects(ExecutableNormalizedField field);
}
