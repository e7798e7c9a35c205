package dev.xinglin.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which page is asked for. A cursor stands beside the row that it was given for.
 *
 * @param first null where it is left out
 * @param last null where it is left out
 * @param after null where it is left out
 * @param before null where it is left out
 */
record Paging(Integer first, Integer last, Cursor after, Cursor before) {

  /** A cursor that the API gave for a row of the list below a parent (null at the root). */
  record Cursor(String text, Row row, Row parent) {}

  /** A page as the oracle cuts it. */
  record Cut(List<Row> rows, boolean hasNextPage, boolean hasPreviousPage) {}

  static final Paging DEFAULT = new Paging(null, null, null, null);

  static Paging first(int size) {
    return new Paging(size, null, null, null);
  }

  static Paging last(int size) {
    return new Paging(null, size, null, null);
  }

  static Paging any(Chance chance, int most) {
    int size = chance.percent(10) ? 0 : chance.between(1, most);
    int sort = chance.below(10);
    return sort == 0 ? DEFAULT : sort < 6 ? first(size) : last(size);
  }

  Paging after(Cursor cursor) {
    return new Paging(first, last, cursor, before);
  }

  Paging before(Cursor cursor) {
    return new Paging(first, last, after, cursor);
  }

  Map<String, Object> input() {
    Map<String, Object> input = new LinkedHashMap<>();
    if (first != null) {
      input.put("first", new Input.Leaf(first, "Int"));
    }
    if (last != null) {
      input.put("last", new Input.Leaf(last, "Int"));
    }
    if (after != null) {
      input.put("after", new Input.Leaf(after.text(), "String"));
    }
    if (before != null) {
      input.put("before", new Input.Leaf(before.text(), "String"));
    }
    return input;
  }

  /** Whether the cursors are of the list below this parent. */
  boolean fits(Row parent) {
    return (after == null || after.parent() == parent)
        && (before == null || before.parent() == parent);
  }

  /** The page of a sorted list that holds the cursors' rows. */
  Cut cut(List<Row> sorted) {
    int from = after == null ? 0 : sorted.indexOf(after.row()) + 1;
    int to = before == null ? sorted.size() : sorted.indexOf(before.row());
    List<Row> between = from < to ? sorted.subList(from, to) : List.of();
    boolean backward = last != null || (first == null && after == null && before != null);
    int size = first != null ? first : last != null ? last : 20;
    boolean more = between.size() > size;
    if (backward) {
      int start = Math.max(0, between.size() - size);
      return new Cut(new ArrayList<>(between.subList(start, between.size())), before != null, more);
    }
    return new Cut(
        new ArrayList<>(between.subList(0, Math.min(size, between.size()))), more, after != null);
  }
}
