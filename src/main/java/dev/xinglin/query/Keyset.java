package dev.xinglin.query;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Writes the condition that a row stands after, or before, another one in an order. */
final class Keyset {
  private Keyset() {}

  /**
   * The rows on one side of a row.
   *
   * @param order the order
   * @param values the row's values of the order's columns
   * @param after whether the rows after it are meant, else those before it
   */
  static Bson beyond(Order order, List<Object> values, boolean after) {
    List<Order.Column> columns = order.columns();
    List<Bson> alternatives = new ArrayList<>();
    Document equal = new Document();
    for (int i = 0; i < columns.size(); i++) {
      Object value = values.get(i);
      // A missing key is null in all documents that agree in the column before it.
      if (value != null) {
        String operator = columns.get(i).ascending() == after ? "$gt" : "$lt";
        alternatives.add(
            new Document(equal).append(columns.get(i).path(), new Document(operator, value)));
        equal.append(columns.get(i).path(), value);
      }
    }
    return new Document("$or", alternatives);
  }
}
