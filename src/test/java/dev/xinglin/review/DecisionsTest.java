package dev.xinglin.review;

import static dev.xinglin.review.ReviewWorld.PINE;
import static dev.xinglin.review.ReviewWorld.SPRING;
import static dev.xinglin.review.ReviewWorld.WHY;
import static dev.xinglin.review.ReviewWorld.deadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xinglin.model.RequestException;
import dev.xinglin.mongo.CutStore;
import dev.xinglin.mongo.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final int THREADS = 8;
  private static final int CHANGES = 10;

  private final TestStore store = TestStore.open();
  private final ReviewWorld world = new ReviewWorld(store.database()).prepared();

  @BeforeEach
  void propose() {
    world.propose(
        ReviewWorld.of(SPRING, ReviewWorld.beds(820)),
        ReviewWorld.of(SPRING, ReviewWorld.grade("TIER3_B")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void every_decision_is_a_version_and_an_entry_of_the_history() {
    String id = world.id("开放床位");
    // WHEN a fact is accepted, edited, rejected
    world.review.accept(id, 1, WHY, deadline());
    world.review.edit(id, 2, Map.of("value", 830.0, "asWritten", "830张"), WHY, deadline());
    world.review.reject(id, 3, WHY, deadline());
    // THEN each is told with its fields, its reason and its editor
    Document fact = world.fact(id);
    assertThat(fact).containsEntry("version", 4).containsEntry("review", "REJECTED");
    assertThat(fact.getList("history", Document.class))
        .extracting(it -> it.getString("what"))
        .containsExactly("ACCEPTED", "EDITED", "REJECTED");
    Document edit = fact.getList("history", Document.class).get(1);
    assertThat(edit)
        .containsEntry("by", "li")
        .containsEntry("reason", "核对过原文")
        .containsEntry("fields", List.of("asWritten", "value"))
        .containsEntry(
            "values",
            List.of(
                History.value("asWritten", "820张", "830张"), History.value("value", "820", "830")));
    assertThat(fact.getList("edited", String.class)).contains("value", "review");
  }

  @Test
  void an_edit_keeps_the_forms_that_are_compared_and_sorted_right() {
    String id = world.id("开放床位");
    world.review.edit(id, 1, Map.of("name", "ＩＣＵ床位", "value", 12.0), WHY, deadline());

    Document fact = world.fact(id);
    assertThat(fact).containsEntry("name_n", "icu床位");
    assertThat(fact.getEmbedded(List.of("order", "value", "key"), Double.class)).isEqualTo(12.0);
    assertThat(fact.getEmbedded(List.of("order", "name", "key"), String.class)).startsWith("icu");
    assertThat(fact.getEmbedded(List.of("order", "hospital", "key"), Object.class)).isNotNull();
  }

  @Test
  void a_fact_of_another_kind_has_the_fields_of_that_kind_alone() {
    String id = world.id("开放床位");
    world.review.edit(id, 1, Map.of("kind", "EVENT", "name", "扩床"), WHY, deadline());

    assertThat(world.fact(id))
        .containsEntry("kind", "EVENT")
        .doesNotContainKeys("metric", "value", "unit", "unit_n", "asWritten_n");
  }

  @Test
  void a_hospital_shows_what_is_accepted_and_no_more() {
    String id = world.id("等级");
    assertThat(world.hospital(PINE).get("grade")).isNull();
    world.review.accept(id, 1, WHY, deadline());
    assertThat(world.hospital(PINE)).containsEntry("grade", "TIER3_B");
    world.review.edit(id, 2, Map.of("grade", "TIER3_A"), WHY, deadline());
    assertThat(world.hospital(PINE)).containsEntry("grade", "TIER3_A");
    world.review.reject(id, 3, WHY, deadline());
    assertThat(world.hospital(PINE).get("grade")).isNull();
    assertThat(world.all("unfinished")).isEmpty();
  }

  @Test
  void a_decision_cut_at_any_write_leaves_no_hospital_wrong_after_the_next_start() {
    String id = world.id("等级");
    var before = world.state();
    ReviewWorld counting = world.cutAfter(Integer.MAX_VALUE);
    counting.review.accept(id, 1, WHY, deadline());
    assertThat(counting.writes()).isGreaterThan(2);

    for (int cut = 0; cut < counting.writes(); cut++) {
      world.restore(before);
      ReviewWorld stopped = world.cutAfter(cut);
      assertThatThrownBy(() -> stopped.review.accept(id, 1, WHY, deadline()))
          .isInstanceOf(CutStore.Cut.class);
      world.review.resume(ReviewWorld.LATER, deadline());

      boolean accepted = world.fact(id).get("review").equals("VERIFIED");
      assertThat(world.hospital(PINE).get("grade"))
          .as("cut after %d writes", cut)
          .isEqualTo(accepted ? "TIER3_B" : null);
      assertThat(world.all("unfinished")).isEmpty();
    }
  }

  @Test
  void an_old_version_is_refused_with_the_current_one() {
    String id = world.id("开放床位");
    world.review.accept(id, 1, WHY, deadline());
    assertThatThrownBy(() -> world.review.reject(id, 1, WHY, deadline()))
        .isInstanceOfSatisfying(
            RequestException.class,
            it -> {
              assertThat(it.argument()).isEqualTo("version");
              assertThat(it.getMessage()).contains("版本 1", "现行版本是 2", "current version is 2");
              assertThat(it.candidates().toString()).contains("version=2");
            });
  }

  @Test
  void of_writers_at_one_time_each_version_has_one_and_none_is_lost() throws Exception {
    String id = world.id("开放床位");
    AtomicInteger done = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int writer = 0; writer < THREADS; writer++) {
      int number = writer;
      writers.add(() -> write(id, number, done));
    }
    // WHEN eight writers change one fact, each again where it was too late
    int refused = 0;
    for (Future<Integer> result : threads.invokeAll(writers)) {
      refused += result.get();
    }
    threads.shutdown();
    // THEN there is a version for each change that was told to be done
    Document fact = world.fact(id);
    assertThat(done).hasValue(THREADS * CHANGES);
    assertThat(fact).containsEntry("version", 1 + THREADS * CHANGES);
    List<Document> history = fact.getList("history", Document.class);
    assertThat(history).hasSize(THREADS * CHANGES);
    assertThat(history.stream().map(it -> it.getString("reason")).distinct())
        .hasSize(THREADS * CHANGES);
    assertThat(refused).isNotNegative();
  }

  /** Makes its changes; the refusals that it met. */
  private int write(String id, int writer, AtomicInteger done) {
    int refused = 0;
    for (int change = 0; change < CHANGES; change++) {
      Decision why = new Decision("writer" + writer, writer + "-" + change, ReviewWorld.LATER);
      while (true) {
        int version = world.fact(id).getInteger("version");
        try {
          Map<String, Object> patch = Map.of("note", "改动 " + writer + "-" + change);
          world.review.edit(id, version, patch, why, deadline());
          done.incrementAndGet();
          break;
        } catch (RequestException e) {
          assertThat(e.argument()).isEqualTo("version");
          refused++;
        }
      }
    }
    return refused;
  }
}
