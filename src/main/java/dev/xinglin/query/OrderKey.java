package dev.xinglin.query;

/**
 * A key that lists can be ordered by.
 *
 * @param field its name in the schema, such as NAME
 * @param stored its name below {@code order} in the documents
 */
public record OrderKey(String field, String stored) {

  /**
   * Where the number is stored that is 1 for a missing key, else 0.
   *
   * @return the dotted path
   */
  String missingPath() {
    return "order." + stored + ".missing";
  }

  /**
   * Where the comparable value is stored.
   *
   * @return the dotted path
   */
  String keyPath() {
    return "order." + stored + ".key";
  }
}
