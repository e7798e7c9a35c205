package dev.xinglin.oracle;

import dev.xinglin.api.GraphQlClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Walks many orders of one list at once, page by page, each from its own cursor, as a client with
 * infinite scroll would.
 */
final class Walk {
  private static final int AT_ONCE = 16;

  private final GraphQlClient client;
  private final String list;
  private final int size;
  private final boolean backward;

  /** What is done between two pages. */
  interface Between {
    void run();
  }

  Walk(GraphQlClient client, String list, int size, boolean backward) {
    this.client = client;
    this.list = list;
    this.size = size;
    this.backward = backward;
  }

  /** The ids in the order of each walk; a backward walk is turned round. */
  List<List<String>> ids(List<Orders.Order> orders, Between between) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < orders.size(); i += AT_ONCE) {
      all.addAll(together(orders.subList(i, Math.min(orders.size(), i + AT_ONCE)), between));
    }
    return all;
  }

  private List<List<String>> together(List<Orders.Order> orders, Between between) {
    List<List<String>> ids = new ArrayList<>();
    Map<Integer, String> cursors = new LinkedHashMap<>();
    for (int i = 0; i < orders.size(); i++) {
      ids.add(new ArrayList<>());
      cursors.put(i, null);
    }
    while (!cursors.isEmpty()) {
      JsonNode data = client.data(document(orders, cursors));
      for (Integer walk : List.copyOf(cursors.keySet())) {
        take(data.path("w" + walk), walk, ids.get(walk), cursors);
      }
      between.run();
    }
    if (backward) {
      ids.forEach(Collections::reverse);
    }
    return ids;
  }

  private void take(JsonNode page, Integer walk, List<String> ids, Map<Integer, String> cursors) {
    JsonNode info = page.path("pageInfo");
    List<String> rows = new ArrayList<>();
    page.path("edges").forEach(it -> rows.add(it.path("node").path("id").asString()));
    if (backward) {
      Collections.reverse(rows);
    }
    ids.addAll(rows);
    boolean more = info.path(backward ? "hasPreviousPage" : "hasNextPage").booleanValue();
    boolean behind = info.path(backward ? "hasNextPage" : "hasPreviousPage").booleanValue();
    if (behind != (cursors.get(walk) != null)) {
      throw new AssertionError("The other end of the page: " + info);
    }
    if (more) {
      cursors.put(walk, info.path(backward ? "startCursor" : "endCursor").asString());
    } else {
      cursors.remove(walk);
    }
  }

  private String document(List<Orders.Order> orders, Map<Integer, String> cursors) {
    StringBuilder document = new StringBuilder("{ ");
    cursors.forEach(
        (walk, cursor) ->
            document.append(
                "w%d: %s(orderBy: %s, %s: %d%s) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } "
                    .formatted(
                        walk,
                        list,
                        input(orders.get(walk)),
                        backward ? "last" : "first",
                        size,
                        cursor == null
                            ? ""
                            : ", %s: \"%s\"".formatted(backward ? "before" : "after", cursor))));
    return document.append('}').toString();
  }

  private static String input(Orders.Order order) {
    return Input.print(order.input(), new Input.Variables(new Chance(0), 0));
  }
}
