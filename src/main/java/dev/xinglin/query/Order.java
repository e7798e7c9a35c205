package dev.xinglin.query;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * The order of a list: its keys, ended by the id, so that no two documents are equal in it.
 *
 * @param keys the keys, the first counts most
 */
record Order(List<Key> keys) {

  /**
   * One key of an order.
   *
   * @param key what is compared
   * @param descending whether the greatest comes first
   * @param nullsFirst whether documents without the key come first
   */
  record Key(OrderKey key, boolean descending, boolean nullsFirst) {}

  /**
   * A stored field that the order compares, with its direction.
   *
   * @param path the dotted path
   * @param ascending whether the least comes first
   */
  record Column(String path, boolean ascending) {}

  /** The stored fields in the order in which they count. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Key key : keys) {
      columns.add(new Column(key.key().missingPath(), !key.nullsFirst()));
      columns.add(new Column(key.key().keyPath(), !key.descending()));
    }
    columns.add(new Column("_id", true));
    return columns;
  }

  /** The sort of a command, turned round for a page from the end. */
  Document sort(boolean backward) {
    Document sort = new Document();
    columns().forEach(it -> sort.append(it.path(), it.ascending() == backward ? -1 : 1));
    return sort;
  }

  /** The same for every spelling of the same order. */
  String canonical() {
    StringBuilder canonical = new StringBuilder();
    columns().forEach(it -> canonical.append(it.ascending() ? '+' : '-').append(it.path()));
    return canonical.toString();
  }
}
