package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import dev.xinglin.api.GraphQlClient;
import dev.xinglin.fact.FactStore;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Kind;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rows come and go while a client walks; those that stay are seen once, in their order. */
@OracleTest
class ChangingListTest {
  @Autowired World world;
  @Autowired FactStore facts;
  @Autowired Store store;
  @LocalServerPort int port;

  private final Chance chance = new Chance(77);
  private final List<String> guests = new ArrayList<>();
  private int number = 1000;

  @AfterEach
  void tidy() {
    guests.forEach(this::remove);
  }

  @Test
  void rows_that_stay_are_seen_exactly_once_while_others_come_and_go() {
    Orders orders = new Orders(world, chance);
    for (String field : Shapes.orders("Indicator")) {
      for (boolean backward : new boolean[] {false, true}) {
        for (int i = 0; i < 15; i++) {
          come();
        }
        Orders.Order order =
            orders.of(List.of(new Orders.Key(field, chance.percent(50), chance.percent(50))));
        Walk walk = new Walk(new GraphQlClient(port), "indicators", 7, backward);
        List<String> seen = walk.ids(List.of(order), this::change).get(0);

        Set<String> stay = new HashSet<>(world.all("Indicator").stream().map(Scalars::id).toList());
        List<String> sorted =
            world.all("Indicator").stream().sorted(order.comparator()).map(Scalars::id).toList();
        assertThat(seen).as("%s", order.input()).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(stay::contains).toList())
            .as("%s", order.input())
            .isEqualTo(sorted);
      }
    }
  }

  private void change() {
    for (int i = 0; i < 3; i++) {
      come();
      if (guests.size() > 5) {
        remove(guests.remove(chance.below(guests.size())));
      }
    }
  }

  private void come() {
    Fact fact =
        new FactMaker(chance, new Maker(chance), world.texts())
            .fact(Kind.INDICATOR, number++, ReviewStatus.VERIFIED);
    String hospital = world.row("Hospital", fact.hospitalId()).text("name");
    facts.insert(List.of(FactStore.document(fact, hospital)), soon());
    guests.add(fact.id());
  }

  private void remove(String id) {
    store.write(Collections.FACTS, List.of(new DeleteOneModel<Document>(Filters.eq(id))), soon());
  }

  private static Deadline soon() {
    return Deadline.in(Duration.ofSeconds(10));
  }
}
