package dev.xinglin.review;

import static dev.xinglin.review.ReviewWorld.AUTUMN;
import static dev.xinglin.review.ReviewWorld.LAKE;
import static dev.xinglin.review.ReviewWorld.PINE;
import static dev.xinglin.review.ReviewWorld.SPRING;
import static dev.xinglin.review.ReviewWorld.WHY;
import static dev.xinglin.review.ReviewWorld.deadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xinglin.model.Hospital;
import dev.xinglin.model.Level;
import dev.xinglin.model.RequestException;
import dev.xinglin.mongo.CutStore;
import dev.xinglin.mongo.Records;
import dev.xinglin.mongo.TestStore;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergesTest {
  private final TestStore store = TestStore.open();
  private final ReviewWorld world = new ReviewWorld(store.database()).prepared();
  private String spring = "";
  private String autumn = "";

  @BeforeEach
  void propose() {
    world.propose(
        ReviewWorld.of(SPRING, ReviewWorld.grade("TIER3_B")),
        ReviewWorld.of(LAKE, SPRING, ReviewWorld.beds(300), 30, 40),
        ReviewWorld.of(SPRING, ReviewWorld.center(Level.PROVINCIAL)));
    spring = world.id("卒中中心");
    world.propose(ReviewWorld.of(AUTUMN, ReviewWorld.center(Level.NATIONAL)));
    autumn =
        world.all("facts").stream()
            .filter(it -> it.get("name").equals("卒中中心") && !it.get("_id").equals(spring))
            .findFirst()
            .orElseThrow()
            .getString("_id");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void the_survivor_has_all_evidence_and_answers_for_the_lost_fact() {
    world.review.mergeFacts(spring, autumn, 1, 1, WHY, deadline());

    assertThat(world.fact(spring))
        .containsEntry("articleIds", List.of(SPRING, AUTUMN))
        .containsEntry("version", 2);
    assertThat(world.fact(autumn)).containsEntry("review", "REJECTED").containsEntry("version", 2);
    assertThat(world.review.survivingFacts(List.of(autumn, spring), deadline()))
        .isEqualTo(Map.of(autumn, spring));
    // AND nobody decides on the lost one any more, nor is it proposed again
    assertThatThrownBy(() -> world.review.accept(autumn, 2, WHY, deadline()))
        .isInstanceOf(RequestException.class)
        .hasMessageContaining("merged into another one");
    assertThat(world.propose(ReviewWorld.of(AUTUMN, ReviewWorld.center(Level.NATIONAL))).added())
        .isZero();
  }

  @Test
  void merging_twice_is_the_same_as_once() {
    world.review.mergeFacts(spring, autumn, 1, 1, WHY, deadline());
    world.review.mergeHospitals(PINE, LAKE, WHY, deadline());
    var state = world.state();
    world.review.mergeFacts(spring, autumn, 1, 1, WHY, deadline());
    HospitalMerge again = world.review.mergeHospitals(PINE, LAKE, WHY, deadline());
    assertThat(again.facts()).isZero();
    assertThat(again.articles()).isZero();
    assertThat(world.state()).isEqualTo(state);
  }

  @Test
  void a_merge_of_an_old_version_of_itself_or_of_two_hospitals_is_refused() {
    String other = world.id("开放床位");
    for (var wrong :
        List.<Runnable>of(
            () -> world.review.mergeFacts(spring, spring, 1, 1, WHY, deadline()),
            () -> world.review.mergeFacts(spring, autumn, 1, 2, WHY, deadline()),
            () -> world.review.mergeFacts(spring, other, 1, 1, WHY, deadline()),
            () -> world.review.mergeHospitals(PINE, PINE, WHY, deadline()),
            () -> world.review.mergeHospitals(PINE, "none", WHY, deadline()))) {
      assertThatThrownBy(wrong::run).isInstanceOf(RequestException.class);
    }
    assertThat(world.all("merges")).isEmpty();
  }

  @Test
  void the_surviving_hospital_has_the_facts_the_articles_and_the_names_of_both() {
    HospitalMerge merge = world.review.mergeHospitals(PINE, LAKE, WHY, deadline());
    assertThat(merge.facts()).isEqualTo(1);
    assertThat(merge.articles()).isEqualTo(2);
    assertThat(merge.hospital()).containsEntry("aliases", List.of("湖滨县医院"));
    assertThat(world.all("hospitals")).hasSize(1);
    assertThat(world.all("articles"))
        .allSatisfy(it -> assertThat(it).containsEntry("hospitalIds", List.of(PINE)));
    assertThat(world.review.hospitalOfLostSlug(LAKE, deadline())).contains(PINE);
    Document moved = world.fact(world.id("开放床位"));
    assertThat(moved).containsEntry("hospitalId", PINE).containsEntry("version", 2);
    assertThat(moved.getList("history", Document.class))
        .singleElement()
        .satisfies(it -> assertThat(it).containsEntry("what", "MOVED"));
    // AND what is proposed of the lost one is known of the survivor
    assertThat(world.propose(ReviewWorld.of(LAKE, SPRING, ReviewWorld.beds(300), 30, 40)))
        .satisfies(ReviewWorld.counts(0, 0, 0));
    // AND a load of the seed that names the lost one does not bring it back
    world.review.save(List.of(Records.of(merge.hospital(), Hospital.class)), List.of(), deadline());
    assertThat(world.hospital(PINE)).containsEntry("aliases", List.of("湖滨县医院"));
    assertThat(world.review.present(List.of(LAKE, PINE), deadline())).containsExactly(PINE);
  }

  @Test
  void a_merge_of_facts_cut_at_any_write_is_finished_by_the_next_start() {
    String grade = world.id("等级");
    world.propose(ReviewWorld.of(AUTUMN, ReviewWorld.grade("TIER3_A")));
    String other =
        world.all("facts").stream()
            .filter(it -> "TIER3_A".equals(it.get("grade")))
            .findFirst()
            .orElseThrow()
            .getString("_id");
    world.review.accept(grade, 1, WHY, deadline());
    world.review.accept(other, 1, WHY, deadline());
    cutEverywhere(it -> it.review.mergeFacts(grade, other, 2, 2, WHY, deadline()));
  }

  @Test
  void a_merge_of_hospitals_cut_at_any_write_is_finished_by_the_next_start() {
    cutEverywhere(it -> it.review.mergeHospitals(PINE, LAKE, WHY, deadline()));
  }

  private void cutEverywhere(Consumer<ReviewWorld> merge) {
    var before = world.state();
    ReviewWorld counting = world.cutAfter(Integer.MAX_VALUE);
    merge.accept(counting);
    var whole = world.state();
    assertThat(counting.writes()).isGreaterThan(4);

    for (int cut = 0; cut < counting.writes(); cut++) {
      world.restore(before);
      ReviewWorld stopped = world.cutAfter(cut);
      assertThatThrownBy(() -> merge.accept(stopped)).isInstanceOf(CutStore.Cut.class);
      assertThat(world.allEvidenceHolds()).isTrue();
      boolean decided = !world.all("merges").isEmpty();
      // WHEN the process starts again, and whoever asked asks again
      world.review.resume(ReviewWorld.LATER, deadline());
      if (!decided) {
        merge.accept(world);
      }
      // THEN all is as if nothing had happened
      assertThat(world.state()).as("cut after %d writes", cut).isEqualTo(whole);
    }
  }
}
