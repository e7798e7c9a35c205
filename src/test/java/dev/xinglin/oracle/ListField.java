package dev.xinglin.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A selected connection, at the root or below a row.
 *
 * @param parts which of nodes, edges, pageInfo and totalCount are asked for
 * @param fields what is asked of each row
 */
record ListField(
    World world,
    String alias,
    String name,
    String type,
    Condition filter,
    Orders.Order order,
    Paging paging,
    Set<String> parts,
    List<Selected> fields)
    implements Selected {

  ListField with(Paging other) {
    return new ListField(world, alias, name, type, filter, order, other, parts, fields);
  }

  /** The same list, asked for its cursors and ids only. */
  ListField probe(Paging other) {
    List<Selected> id =
        List.of(new ScalarField("id", new Shapes.Field("id", Shapes.Type.ID, "ID")));
    return new ListField(world, alias, name, type, filter, order, other, Set.of("edges"), id);
  }

  @Override
  public String print(Input.Variables variables) {
    String arguments =
        arguments().entrySet().stream()
            .map(it -> it.getKey() + ": " + Input.print(it.getValue(), variables))
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder(Selected.label(alias, name));
    text.append(arguments.isEmpty() ? "" : "(" + arguments + ")").append(" { ");
    if (parts.contains("totalCount")) {
      text.append("totalCount ");
    }
    if (parts.contains("pageInfo")) {
      text.append("pageInfo { hasNextPage hasPreviousPage startCursor endCursor } ");
    }
    if (parts.contains("nodes")) {
      text.append("nodes ").append(Selected.print(fields, variables)).append(' ');
    }
    if (parts.contains("edges")) {
      text.append("edges { cursor node ").append(Selected.print(fields, variables)).append(" } ");
    }
    return text.append('}').toString();
  }

  private Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    if (!filter.input().isEmpty()) {
      arguments.put("filter", new Input.Leaf(filter.input(), type + "Filter"));
    }
    if (order.input() != null) {
      arguments.put("orderBy", new Input.Leaf(order.input(), "[" + type + "Order!]"));
    }
    arguments.putAll(paging.input());
    return arguments;
  }

  /** All rows of the list in its order. */
  List<Row> sorted(Row parent) {
    List<Row> all = parent == null ? world.all(type) : world.related(parent, name);
    return all.stream().filter(filter.holds()).sorted(order.comparator()).toList();
  }

  @Override
  public Object expected(Row parent) {
    if (!paging.fits(parent)) {
      return Expected.BAD_CURSOR;
    }
    List<Row> sorted = sorted(parent);
    Paging.Cut page = paging.cut(sorted);
    Map<String, Object> expected = new LinkedHashMap<>();
    if (parts.contains("totalCount")) {
      expected.put("totalCount", sorted.size());
    }
    if (parts.contains("pageInfo")) {
      expected.put("pageInfo", pageInfo(page));
    }
    if (parts.contains("nodes")) {
      expected.put("nodes", page.rows().stream().map(this::node).toList());
    }
    if (parts.contains("edges")) {
      expected.put("edges", page.rows().stream().map(this::edge).toList());
    }
    return expected;
  }

  private Map<String, Object> node(Row row) {
    return Selected.expected(fields, row);
  }

  private Map<String, Object> edge(Row row) {
    return Map.of("cursor", Expected.CURSOR, "node", node(row));
  }

  private static Map<String, Object> pageInfo(Paging.Cut page) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("hasNextPage", page.hasNextPage());
    info.put("hasPreviousPage", page.hasPreviousPage());
    info.put("startCursor", page.rows().isEmpty() ? null : Expected.CURSOR);
    info.put("endCursor", page.rows().isEmpty() ? null : Expected.CURSOR);
    return info;
  }

  private String signature() {
    return name + Input.canonical(arguments());
  }

  @Override
  public String canonical() {
    return signature() + parts.stream().sorted().toList() + Selected.canonical(fields);
  }

  @Override
  public void units(String place, Set<String> units) {
    String here = place + "/" + signature();
    String what = here + " " + parts.stream().sorted().toList() + Selected.canonical(fields);
    if (parts.size() > 1 || !parts.contains("totalCount")) {
      units.add(what + " rows");
    }
    if (parts.contains("totalCount")) {
      units.add(what + " count");
    }
    for (int i = 0; i < filter.relations(); i++) {
      units.add(what + " relation " + i);
    }
    if (parts.contains("nodes") || parts.contains("edges")) {
      Selected.units(fields, here, units);
    }
  }
}
