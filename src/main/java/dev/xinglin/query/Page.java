package dev.xinglin.query;

import java.util.List;
import org.bson.Document;

/**
 * A page of a list.
 *
 * @param rows the documents, in the list's order
 * @param hasNextPage whether more rows follow: exact going forward; going backward, whether {@code
 *     before} was given
 * @param hasPreviousPage whether rows precede: exact going backward; going forward, whether {@code
 *     after} was given
 * @param cursors the cursors of the list
 */
public record Page(
    List<Document> rows, boolean hasNextPage, boolean hasPreviousPage, Cursors cursors) {

  /**
   * The cursor of a row of the page.
   *
   * @param row a row that was read with its order keys
   * @return the cursor
   */
  public String cursor(Document row) {
    return cursors.of(row);
  }
}
