package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.GraphQlClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A walk from cursor to cursor shows what one sorted read shows. */
@OracleTest
class CursorWalkTest {
  private static final boolean[] BOTH = {false, true};

  @Autowired World world;
  @LocalServerPort int port;

  private Orders orders;

  @BeforeEach
  void make() {
    orders = new Orders(world, new Chance(5));
  }

  @Test
  void
      forty_rows_by_every_key_at_pages_of_1_7_and_100_in_both_directions_with_nulls_at_both_ends() {
    List<Orders.Order> all = new ArrayList<>();
    for (String field : Shapes.orders("Indicator")) {
      every(field).forEach(it -> all.add(orders.of(List.of(it))));
    }
    assertThat(all).hasSize(9 * 4);
    for (int size : new int[] {1, 7, 100}) {
      for (boolean backward : BOTH) {
        check("indicators", all, size, backward);
      }
    }
  }

  @Test
  void forty_rows_by_all_pairs_of_keys_at_pages_of_7() {
    List<Orders.Order> forward = new ArrayList<>();
    List<Orders.Order> backward = new ArrayList<>();
    List<String> fields = Shapes.orders("Indicator");
    for (int one = 0; one < fields.size(); one++) {
      for (int other = 0; other < fields.size(); other++) {
        for (int i = 0; i < 4 && one != other; i++) {
          // Over the pairs, each of the sixteen ways to sort by two keys comes up as often.
          Orders.Key first = every(fields.get(one)).get(i);
          Orders.Key second = every(fields.get(other)).get((i + one + other) % 4);
          (i % 2 == other % 2 ? backward : forward).add(orders.of(List.of(first, second)));
        }
      }
    }
    assertThat(forward.size() + backward.size()).isEqualTo(9 * 8 * 4);
    check("indicators", forward, 7, false);
    check("indicators", backward, 7, true);
  }

  @Test
  void every_list_by_every_key_at_pages_of_7() {
    for (Map.Entry<String, String> root : Shapes.roots().entrySet()) {
      List<Orders.Order> all = new ArrayList<>();
      for (String field : Shapes.orders(root.getValue())) {
        all.add(orders.of(List.of(new Orders.Key(field, false, false))));
        all.add(orders.of(List.of(new Orders.Key(field, true, true))));
      }
      check(root.getKey(), all, root.getKey().equals("facts") ? 97 : 7, false);
      check(root.getKey(), all, root.getKey().equals("facts") ? 97 : 7, true);
    }
  }

  private void check(String list, List<Orders.Order> all, int size, boolean backward) {
    List<List<String>> walks =
        new Walk(new GraphQlClient(port), list, size, backward).ids(all, () -> {});
    List<Row> rows = world.all(Shapes.roots().get(list));
    for (int i = 0; i < all.size(); i++) {
      List<String> sorted = rows.stream().sorted(all.get(i).comparator()).map(Scalars::id).toList();
      assertThat(walks.get(i)).as("%s %s", list, all.get(i).input()).isEqualTo(sorted);
    }
  }

  private static List<Orders.Key> every(String field) {
    List<Orders.Key> keys = new ArrayList<>();
    for (boolean descending : BOTH) {
      for (boolean nullsFirst : BOTH) {
        keys.add(new Orders.Key(field, descending, nullsFirst));
      }
    }
    return keys;
  }
}
