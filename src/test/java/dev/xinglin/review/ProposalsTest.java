package dev.xinglin.review;

import static dev.xinglin.review.ReviewWorld.AUTUMN;
import static dev.xinglin.review.ReviewWorld.LAKE;
import static dev.xinglin.review.ReviewWorld.LATER;
import static dev.xinglin.review.ReviewWorld.PINE;
import static dev.xinglin.review.ReviewWorld.SPRING;
import static dev.xinglin.review.ReviewWorld.WHY;
import static dev.xinglin.review.ReviewWorld.counts;
import static dev.xinglin.review.ReviewWorld.deadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Institution;
import dev.xinglin.model.Level;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.PlanArea;
import dev.xinglin.model.Range;
import dev.xinglin.mongo.CutStore;
import dev.xinglin.mongo.TestStore;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProposalsTest {
  private static final Proposal[] SPRING_FACTS = {
    ReviewWorld.of(SPRING, ReviewWorld.beds(820)),
    ReviewWorld.of(SPRING, ReviewWorld.center(Level.PROVINCIAL)),
    ReviewWorld.of(SPRING, ReviewWorld.grade("TIER3_B")),
    ReviewWorld.of(SPRING, ReviewWorld.honor(2022)),
    ReviewWorld.of(LAKE, SPRING, ReviewWorld.grade("TIER2_A"), 30, 40)
  };

  private final TestStore store = TestStore.open();
  private final ReviewWorld world = new ReviewWorld(store.database()).prepared();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_is_new_waits_for_an_editor_with_its_evidence() {
    assertThat(world.propose(SPRING_FACTS)).satisfies(counts(5, 0, 0));

    assertThat(world.all("facts"))
        .allSatisfy(
            it ->
                assertThat(it)
                    .containsEntry("review", "PENDING")
                    .containsEntry("origin", "EXTRACTED")
                    .containsEntry("confidence", 0.8)
                    .containsKeys("identity", "proposed"));
    assertThat(world.allEvidenceHolds()).isTrue();
  }

  @Test
  void the_same_proposals_twice_change_nothing() {
    world.propose(SPRING_FACTS);
    var state = world.state();
    assertThat(world.propose(SPRING_FACTS)).satisfies(counts(0, 0, 0));
    assertThat(world.state()).isEqualTo(state);
  }

  @Test
  void what_was_edited_renamed_or_rejected_is_not_proposed_again() {
    world.propose(SPRING_FACTS);
    List<Object> ids = world.all("facts").stream().map(it -> it.get("_id")).toList();
    // GIVEN an edited number, a renamed centre, a rejected honour, a moved grade
    world.review.edit(world.id("开放床位"), 1, Map.of("value", 802.0), WHY, deadline());
    world.review.edit(world.id("卒中中心"), 1, Map.of("name", "脑卒中中心"), WHY, deadline());
    world.review.reject(world.id("先进单位"), 1, WHY, deadline());
    String grade =
        world.all("facts").stream()
            .filter(it -> it.get("hospitalId").equals(PINE) && it.get("name").equals("等级"))
            .findFirst()
            .orElseThrow()
            .getString("_id");
    world.review.edit(grade, 1, Map.of("hospitalId", LAKE, "grade", "TIER1_A"), WHY, deadline());
    var state = world.state();
    // WHEN the same is proposed again, and the same by another article
    Proposed again = world.propose(SPRING_FACTS);
    // THEN nothing is new
    assertThat(again.added()).isZero();
    assertThat(again.proven()).isZero();
    assertThat(world.all("facts").stream().map(it -> it.get("_id")).toList()).isEqualTo(ids);
    assertThat(world.state().get("facts")).isEqualTo(state.get("facts"));
    assertThat(world.fact(world.id("先进单位"))).containsEntry("review", "REJECTED");
  }

  @Test
  void another_article_that_says_the_same_adds_its_evidence() {
    world.propose(SPRING_FACTS);
    Proposed autumn =
        world.propose(
            ReviewWorld.of(AUTUMN, ReviewWorld.beds(820)),
            ReviewWorld.of(AUTUMN, ReviewWorld.center(null)),
            ReviewWorld.of(AUTUMN, ReviewWorld.honor(null)));
    assertThat(autumn).satisfies(counts(0, 3, 0));
    Document beds = world.fact(world.id("开放床位"));
    assertThat(beds)
        .containsEntry("articleIds", List.of(SPRING, AUTUMN))
        .containsEntry("version", 2);
    assertThat(beds.getList("history", Document.class))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it)
                    .containsEntry("what", "PROVEN")
                    .containsEntry("fields", List.of("evidence")));
    assertThat(world.allEvidenceHolds()).isTrue();
    // AND it does so once, also after an editor changed the fact
    world.review.edit(world.id("卒中中心"), 2, Map.of("name", "国家卒中中心"), WHY, deadline());
    assertThat(world.propose(ReviewWorld.of(AUTUMN, ReviewWorld.center(null))))
        .satisfies(counts(0, 0, 0));
  }

  @Test
  void what_contradicts_a_fact_stands_beside_it_as_a_conflict() {
    world.propose(SPRING_FACTS);
    Proposed autumn =
        world.propose(
            ReviewWorld.of(AUTUMN, ReviewWorld.beds(900)),
            ReviewWorld.of(AUTUMN, ReviewWorld.grade("TIER3_A")),
            ReviewWorld.of(AUTUMN, ReviewWorld.honor(2023)));
    assertThat(List.of(autumn.added(), autumn.proven(), autumn.conflicts()))
        .containsExactly(3, 0, 2);
    assertThat(autumn.outcomes()).extracting(Outcome::verdict).containsOnly(Outcome.Verdict.NEW);
    assertThat(autumn.outcomes())
        .extracting(it -> it.clashes().stream().map(Outcome.Clash::differsIn).toList())
        .containsExactly(List.of(List.of("value")), List.of(List.of("grade")), List.of());
    assertThat(world.all("conflicts"))
        .extracting(it -> it.get("differsIn"))
        .containsExactlyInAnyOrder(List.of("value"), List.of("grade"));
    assertThat(world.all("facts")).hasSize(8);
    Proposed again = world.propose(ReviewWorld.of(AUTUMN, ReviewWorld.beds(900)));
    assertThat(List.of(again.added(), again.proven(), again.conflicts())).containsExactly(0, 0, 0);
  }

  @Test
  void a_proposal_cut_at_any_write_is_completed_by_the_next_one() {
    world.propose(SPRING_FACTS);
    var before = world.state();
    Proposal[] autumn = {
      ReviewWorld.of(AUTUMN, ReviewWorld.beds(900)),
      ReviewWorld.of(AUTUMN, ReviewWorld.center(null)),
      ReviewWorld.of(AUTUMN, ReviewWorld.grade("TIER3_A"))
    };
    ReviewWorld counting = world.cutAfter(Integer.MAX_VALUE);
    counting.propose(autumn);
    assertThat(counting.writes()).isGreaterThan(4);

    for (int cut = 0; cut < counting.writes(); cut++) {
      world.restore(before);
      ReviewWorld stopped = world.cutAfter(cut);
      assertThatThrownBy(() -> stopped.propose(autumn)).isInstanceOf(CutStore.Cut.class);
      assertThat(world.allEvidenceHolds()).isTrue();
      world.propose(autumn);
      assertThat(world.all("facts")).as("cut after %d writes", cut).hasSize(7);
      assertThat(world.all("conflicts")).hasSize(2);
      assertThat(world.fact(world.id("卒中中心"))).containsEntry("version", 2);
    }
  }

  @Test
  void the_words_of_an_original_are_added_to_stored_facts_once() {
    world.propose(SPRING_FACTS);
    String id = world.id("开放床位");
    Evidence words = new Evidence(AUTUMN, AUTUMN + "/1", 0, 6, "秋天的报道。", true, null);
    assertThat(world.review.prove(Map.of(id, words), LATER, deadline())).isEqualTo(1);
    assertThat(world.review.prove(Map.of(id, words), LATER, deadline())).isZero();
    assertThat(world.fact(id).getList("evidence", Document.class)).hasSize(2);
    assertThat(world.allEvidenceHolds()).isTrue();
  }

  @Test
  void figures_of_a_list_that_says_nothing_else_of_its_things_are_no_thousands_of_conflicts() {
    Proposal[] many = new Proposal[1000];
    for (int i = 0; i < many.length; i++) {
      many[i] = ReviewWorld.of(SPRING, ReviewWorld.beds(100 + i));
    }
    Proposed done = world.propose(many);
    assertThat(done.added()).isEqualTo(1000);
    assertThat(done.conflicts()).isEqualTo(21 * 20 / 2);
    assertThat(world.propose(many).conflicts()).isZero();
  }

  @Test
  void a_thousand_proposals_are_one_bulk() {
    Proposal[] many = new Proposal[1000];
    for (int i = 0; i < many.length; i++) {
      many[i] = ReviewWorld.of(SPRING, ReviewWorld.claim("项目" + i, new Details.Project()));
    }
    ReviewWorld counting = world.cutAfter(Integer.MAX_VALUE);
    assertThat(counting.propose(many)).satisfies(counts(1000, 0, 0));
    assertThat(counting.propose(many)).satisfies(counts(0, 0, 0));
    assertThat(counting.writes()).isEqualTo(1000);
  }

  @Test
  void a_plan_stands_under_the_one_plan_of_its_article_that_it_names() {
    // GIVEN a plan under another one that comes later, one under a name that two have, a ring
    world.propose(
        plan("开展二期工程", "新院区建设"),
        plan("新院区建设", "总体目标"),
        plan("总体目标", null),
        plan("引进人才", "质量提升"),
        ReviewWorld.of(PINE, SPRING, planClaim("质量提升", PlanArea.QUALITY), 0, 12),
        plan("甲目标", "乙目标"),
        plan("乙目标", "甲目标"),
        plan("独立目标", "没有的目标"));
    // THEN
    assertThat(parent("开展二期工程")).isEqualTo(world.id("新院区建设"));
    assertThat(parent("新院区建设")).isEqualTo(world.id("总体目标"));
    assertThat(parent("总体目标")).isNull();
    assertThat(parent("引进人才")).isEqualTo(world.id("质量提升"));
    assertThat(parent("独立目标")).isNull();
    assertThat(List.of("甲目标", "乙目标")).filteredOn(it -> parent(it) != null).hasSize(1);
    // AND a plan of that name in another article is another one
    world.propose(
        new Proposal(
            PINE, AUTUMN + "/1", new Range(0, 6), null, planClaim("秋收", null), 0.8, "总体目标"));
    assertThat(parent("秋收")).isNull();
  }

  @Test
  void plans_cut_at_any_write_stand_under_plans_that_are_stored() {
    var before = world.state();
    Proposal[] plans = {plan("三级目标", "二级目标"), plan("二级目标", "一级目标"), plan("一级目标", null)};
    for (int cut = 0; cut < plans.length; cut++) {
      world.restore(before);
      ReviewWorld stopped = world.cutAfter(cut);
      assertThatThrownBy(() -> stopped.propose(plans)).isInstanceOf(CutStore.Cut.class);
      world.propose(plans);
      assertThat(parent("三级目标")).isEqualTo(world.id("二级目标"));
      assertThat(parent("二级目标")).isEqualTo(world.id("一级目标"));
    }
  }

  @Test
  void a_partner_is_the_one_institution_of_its_name_or_alias() {
    world.review.save(
        List.of(),
        List.of(
            institution("north", "北岭大学附属医院", "北大附院"),
            institution("south", "南岭大学附属医院", "附属医院"),
            institution("west", "西岭大学附属医院", "附属医院")),
        deadline());
    for (String name : List.of("北岭大学附属医院", "北大附院", "附属医院", "东岭大学附属医院")) {
      world.propose(
          ReviewWorld.of(SPRING, ReviewWorld.claim(name, new Details.Partnership(null, null))));
    }
    assertThat(world.fact(world.id("北岭大学附属医院"))).containsEntry("partnerId", "north");
    assertThat(world.fact(world.id("北大附院"))).containsEntry("partnerId", "north");
    assertThat(world.fact(world.id("附属医院")).get("partnerId")).isNull();
    assertThat(world.fact(world.id("东岭大学附属医院")).get("partnerId")).isNull();
  }

  @Test
  void a_partner_that_becomes_known_is_filled_in_while_the_fact_waits() {
    Proposal north = partner("北岭大学附属医院");
    Proposal south = partner("南岭大学附属医院");
    world.propose(north, south);
    world.review.accept(world.id("南岭大学附属医院"), 1, WHY, deadline());
    world.review.save(
        List.of(),
        List.of(institution("north", "北岭大学附属医院", "北"), institution("south", "南岭大学附属医院", "南")),
        deadline());
    world.propose(north, south);
    assertThat(world.fact(world.id("北岭大学附属医院"))).containsEntry("partnerId", "north");
    assertThat(world.fact(world.id("南岭大学附属医院")).get("partnerId")).isNull();
    // AND once
    var state = world.state();
    world.propose(north, south);
    assertThat(world.state()).isEqualTo(state);
  }

  private static Proposal partner(String name) {
    return ReviewWorld.of(SPRING, ReviewWorld.claim(name, new Details.Partnership(null, null)));
  }

  private static Institution institution(String id, String name, String alias) {
    return new Institution(id, name, List.of(alias), null);
  }

  private static Claim planClaim(String name, PlanArea area) {
    return ReviewWorld.claim(name, new Details.Plan(null, area, null));
  }

  private static Proposal plan(String name, String parent) {
    return new Proposal(
        PINE, SPRING + "/1", new Range(0, 12), null, planClaim(name, null), 0.8, parent);
  }

  private String parent(String name) {
    return world.fact(world.id(name)).getString("parentId");
  }

  @Test
  void a_proof_outside_of_its_text_stores_nothing() {
    assertThatThrownBy(
            () -> world.propose(ReviewWorld.of(PINE, SPRING, ReviewWorld.beds(1), 0, 9999)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(world.all("facts")).isEmpty();
  }
}
