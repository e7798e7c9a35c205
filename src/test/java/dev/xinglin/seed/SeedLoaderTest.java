package dev.xinglin.seed;

import static dev.xinglin.seed.SampleSeed.TEN_YEARS;
import static dev.xinglin.seed.SampleSeed.TWO_HOSPITALS;
import static dev.xinglin.seed.SeedWorld.FIRST;
import static dev.xinglin.seed.SeedWorld.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.WriteModel;
import dev.xinglin.model.Article;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.model.Text;
import dev.xinglin.mongo.Records;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.TestStore;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedLoaderTest {
  private static final String BEDS = "green-fir-ten-years/open-beds";
  private static final String STROKE = "green-fir-ten-years/stroke-center";
  private static final String MOTTO = "green-fir-ten-years/motto";

  private final TestStore store = TestStore.open();
  private final SeedWorld world = new SeedWorld(store.database());
  private final SampleSeed seed = SampleSeed.read();

  @BeforeEach
  void load() {
    world.load(seed, FIRST);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void every_row_is_a_verified_fact_whose_evidence_holds() {
    assertThat(world.all("facts"))
        .hasSize(17)
        .allSatisfy(
            it -> {
              assertThat(it)
                  .containsEntry("review", "VERIFIED")
                  .containsEntry("origin", "SEED")
                  .containsEntry("version", 1);
              assertThat(Records.of(it, Fact.class).evidence()).hasSize(1);
            });
    world.assertThatAllEvidenceHolds();
  }

  @Test
  void a_fact_is_stored_with_its_evidence_and_its_sort_keys() {
    Document fact = world.fact(BEDS);
    assertThat(fact)
        .containsEntry("hospitalId", "green-fir")
        .containsEntry("metric", "OPEN_BEDS")
        .containsEntry("value", 820.0)
        .containsEntry("articleIds", List.of("green-fir-ten-years"))
        .containsEntry("seed", new Document("file", TEN_YEARS).append("key", "open-beds"));
    assertThat(fact.getList("evidence", Document.class).get(0))
        .containsEntry("quote", "全院开放床位820张，去年的门诊量为30万至32万人次。")
        .containsEntry("verbatim", false)
        .containsEntry("locator", locator("医院概览", 2));
    assertThat(fact.get("order", Document.class))
        .containsEntry("article", key("green-fir-ten-years"))
        .containsEntry("value", key(820.0))
        .containsEntry("kind", key(5))
        .containsEntry("level", new Document("missing", 1).append("key", null))
        .containsEntry("updatedAt", key(Date.from(FIRST)))
        .containsOnlyKeys(
            "name",
            "hospital",
            "article",
            "position",
            "when",
            "level",
            "status",
            "kind",
            "prominence",
            "value",
            "confidence",
            "updatedAt");
  }

  @Test
  void the_digest_is_the_text_of_the_article_with_its_sections_and_paragraphs() {
    Article article = Records.of(world.one("articles", "green-fir-ten-years"), Article.class);
    Text text = Records.of(world.one("texts", "green-fir-ten-years/1"), Text.class);
    assertThat(article.textId()).isEqualTo(text.id());
    assertThat(text.content())
        .startsWith("概况\n青杉市第一医院建于1962年")
        .contains("院训是“守正、求精”。\n全院开放床位", "人次。\n\n学科与合作\n卒中中心")
        .endsWith("科研平台。\n");
    assertThat(text.sections())
        .extracting(it -> text.content().substring(it.start(), it.end()).lines().toList().get(0))
        .containsExactly("概况", "学科与合作", "“十五五”打算");
    assertThat(text.paragraphs())
        .hasSize(4)
        .allSatisfy(
            it ->
                assertThat(text.content().substring(it.start(), it.end()))
                    .endsWith("。")
                    .doesNotContain("\n"));
  }

  @Test
  void anchors_are_kept_beside_the_article_for_a_later_import_of_the_original() {
    Document kept = world.one("articles", "green-fir-ten-years").get("seed", Document.class);
    assertThat(kept.get("original", Document.class)).containsEntry("from", 10);
    assertThat(kept.getList("anchors", Document.class))
        .containsExactly(
            new Document("factId", BEDS)
                .append("start", 40)
                .append("length", 8)
                .append("sha256", "1".repeat(64)));
  }

  @Test
  void a_hospital_shows_what_its_attributes_agree_on_and_nothing_where_they_disagree() {
    Hospital greenFir = Records.of(world.one("hospitals", "green-fir"), Hospital.class);
    assertThat(greenFir.grade()).isNull();
    assertThat(greenFir.gradeInConflict()).isTrue();
    assertThat(greenFir.foundedYear()).isEqualTo(1962);
    assertThat(greenFir.ownership()).isEqualTo("公立医院");
    assertThat(greenFir.motto()).isEqualTo("守正、求精");
    assertThat(greenFir.aliases()).containsExactly("青杉一院");
    assertThat(greenFir.articleIds()).containsExactly("green-fir-ten-years", "two-hospitals");
    Hospital stoneBridge = Records.of(world.one("hospitals", "stone-bridge"), Hospital.class);
    assertThat(stoneBridge.grade()).isEqualTo("TIER2_A");
    assertThat(stoneBridge.gradeInConflict()).isFalse();
    assertThat(world.one("hospitals", "stone-bridge").get("order", Document.class))
        .containsEntry("grade", key(5));
  }

  @Test
  void institutions_and_conflicts_are_stored() {
    Document university = world.one("institutions", "white-lake-university");
    assertThat(Records.of(university, Institution.class).name()).isEqualTo("白湖医学院");
    assertThat(world.all("conflicts"))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it)
                    .containsEntry(
                        "_id", "green-fir-ten-years/grade-b|two-hospitals/green-fir-grade")
                    .containsEntry("differsIn", List.of("grade", "valueText")));
  }

  @Test
  void an_unchanged_seed_writes_nothing() {
    Map<String, List<Document>> before = world.state();
    assertThat(world.load(seed, LATER)).isZero();
    assertThat(world.state()).isEqualTo(before);
  }

  @Test
  void a_file_whose_mark_is_lost_is_loaded_again_without_changing_a_fact() {
    // GIVEN a file that is taken for changed
    Map<String, List<Document>> before = world.state();
    world.set("loads", TEN_YEARS, new Document("sha256", "old"));
    // WHEN
    assertThat(world.load(seed, LATER)).isEqualTo(1);
    // THEN only the mark is new
    Map<String, List<Document>> after = world.state();
    before.remove("loads");
    after.remove("loads");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void a_changed_row_changes_its_own_fact_only() {
    Map<String, List<Document>> before = world.state();
    world.load(seed.with(TEN_YEARS, "status: APPROVED", "status: ESTABLISHED"), LATER);
    assertThat(world.fact(STROKE))
        .containsEntry("status", "ESTABLISHED")
        .containsEntry("version", 2)
        .containsEntry("createdAt", Date.from(FIRST))
        .containsEntry("updatedAt", Date.from(LATER));
    assertThat(world.fact(STROKE).get("order", Document.class))
        .containsEntry("status", key(1))
        .containsEntry("updatedAt", key(Date.from(LATER)));
    assertThat(others(world.all("facts"))).isEqualTo(others(before.get("facts")));
    assertThat(world.all("texts")).isEqualTo(before.get("texts"));
  }

  @Test
  void a_field_that_is_dropped_from_a_row_is_dropped_from_its_fact() {
    world.load(seed.with(TEN_YEARS, "baseline: 640, ", ""), LATER);
    assertThat(world.fact(BEDS)).doesNotContainKey("baseline").containsEntry("version", 2);
  }

  @Test
  void what_an_editor_changed_stays_and_the_rest_follows_the_row() {
    // GIVEN an editor who corrected the name
    world.set(
        "facts",
        STROKE,
        new Document("name", "高级卒中中心")
            .append("name_n", "高级卒中中心")
            .append("edited", List.of("name"))
            .append("version", 2));
    // WHEN both the name and the status of the row change
    SampleSeed changed =
        seed.with(
            TEN_YEARS,
            "name: 卒中中心, level: PROVINCIAL, status: APPROVED",
            "name: 脑卒中中心, level: PROVINCIAL, status: ESTABLISHED");
    world.load(changed, LATER);
    // THEN
    assertThat(world.fact(STROKE))
        .containsEntry("name", "高级卒中中心")
        .containsEntry("name_n", "高级卒中中心")
        .containsEntry("status", "ESTABLISHED")
        .containsEntry("version", 3);
  }

  @Test
  void an_edit_between_reading_and_writing_is_not_overwritten() {
    // GIVEN an editor who is faster than the load, once
    Document edit =
        new Document("name", "高级卒中中心")
            .append("name_n", "高级卒中中心")
            .append("edited", List.of("name"))
            .append("version", 2);
    Store slow =
        new Store(store.database()) {
          private boolean edited;

          @Override
          public int write(
              String collection, List<? extends WriteModel<Document>> writes, Deadline deadline) {
            if (collection.equals("facts") && !writes.isEmpty() && !edited) {
              edited = true;
              world.set("facts", STROKE, edit);
            }
            return super.write(collection, writes, deadline);
          }
        };
    // WHEN the row changes
    SampleSeed changed = seed.with(TEN_YEARS, "status: APPROVED", "status: ESTABLISHED");
    world.load(slow, changed.files(), LATER);
    // THEN both changes stand
    assertThat(world.fact(STROKE))
        .containsEntry("name", "高级卒中中心")
        .containsEntry("status", "ESTABLISHED")
        .containsEntry("version", 3);
  }

  @Test
  void a_fact_that_an_editor_rejected_stays_rejected() {
    world.set(
        "facts", STROKE, new Document("review", "REJECTED").append("edited", List.of("review")));
    world.load(seed.with(TEN_YEARS, "status: APPROVED", "status: ESTABLISHED"), LATER);
    assertThat(world.fact(STROKE))
        .containsEntry("review", "REJECTED")
        .containsEntry("status", "ESTABLISHED");
  }

  @Test
  void the_fact_of_a_row_that_is_gone_is_rejected_and_comes_back_with_its_row() {
    world.load(seed.withoutLines(TEN_YEARS, "key: stroke-center"), LATER);
    assertThat(world.fact(STROKE)).containsEntry("review", "REJECTED").containsEntry("version", 2);
    assertThat(world.fact(STROKE).getList("history", Document.class))
        .singleElement()
        .satisfies(
            it -> assertThat(it).containsEntry("what", "WITHDRAWN").containsEntry("by", "seed"));

    world.load(seed, LATER.plusSeconds(1));
    assertThat(world.fact(STROKE)).containsEntry("review", "VERIFIED").containsEntry("version", 3);
  }

  @Test
  void the_fact_of_a_row_that_is_gone_stays_if_an_editor_changed_it() {
    world.set("facts", STROKE, new Document("edited", List.of("note")).append("note", "已核对"));
    Document before = world.fact(STROKE);
    world.load(seed.withoutLines(TEN_YEARS, "key: stroke-center"), LATER);
    assertThat(world.fact(STROKE)).isEqualTo(before);
  }

  @Test
  void an_attribute_that_is_withdrawn_no_longer_counts_for_its_hospital() {
    String conflict = seed.text(TWO_HOSPITALS);
    SampleSeed without =
        seed.withoutLines(TEN_YEARS, "key: grade-b")
            .with(TWO_HOSPITALS, bytes(conflict.substring(0, conflict.indexOf("conflicts:"))));
    world.load(without, LATER);
    assertThat(world.one("hospitals", "green-fir"))
        .containsEntry("grade", "TIER3_A")
        .containsEntry("gradeInConflict", false)
        .containsEntry("updatedAt", Date.from(LATER));
    assertThat(world.all("conflicts")).isEmpty();
  }

  @Test
  void a_changed_statement_makes_a_new_revision_and_all_evidence_moves_to_it() {
    world.load(seed.with(TEN_YEARS, "院训是“守正、求精”。", "它的院训是“守正、求精”。"), LATER);
    assertThat(world.one("articles", "green-fir-ten-years"))
        .containsEntry("textId", "green-fir-ten-years/2");
    assertThat(world.all("texts")).hasSize(3);
    world.assertThatAllEvidenceHolds();
    // A fact whose own words only moved is not shown as changed.
    assertThat(world.fact(BEDS))
        .containsEntry("updatedAt", Date.from(FIRST))
        .doesNotContainKey("history");
    assertThat(world.fact(BEDS).getList("evidence", Document.class).get(0))
        .containsEntry("textId", "green-fir-ten-years/2");
    assertThat(world.fact(MOTTO)).containsEntry("updatedAt", Date.from(LATER));

    // A text that is as it was before is the revision that it was.
    world.load(seed, LATER.plusSeconds(1));
    assertThat(world.one("articles", "green-fir-ten-years"))
        .containsEntry("textId", "green-fir-ten-years/1");
    assertThat(world.all("texts")).hasSize(3);
    world.assertThatAllEvidenceHolds();
  }

  @Test
  void a_renamed_hospital_sorts_its_facts_by_its_new_name() {
    Object before = world.fact(BEDS).get("order", Document.class).get("hospital");
    world.load(seed.with("hospitals.yaml", "name: 青杉市第一医院", "name: 阿城医院"), LATER);
    assertThat(world.fact(BEDS).get("order", Document.class).get("hospital"))
        .isNotEqualTo(before)
        .isEqualTo(world.one("hospitals", "green-fir").get("order", Document.class).get("name"));
    assertThat(world.one("hospitals", "green-fir")).containsEntry("foundedYear", 1962);
  }

  @Test
  void a_file_that_is_gone_leaves_what_was_loaded_of_it() {
    Map<String, List<Document>> before = world.state();
    world.load(seed.without(TWO_HOSPITALS), LATER);
    assertThat(world.state()).isEqualTo(before);
  }

  @Test
  void a_fault_in_one_file_keeps_every_file_from_being_loaded() {
    Map<String, List<Document>> before = world.state();
    SampleSeed faulty =
        seed.with(TEN_YEARS, "status: APPROVED", "status: ESTABLISHED")
            .with(TWO_HOSPITALS, "TIER2_A", "TIER2_X");
    assertThatThrownBy(() -> world.load(faulty, LATER)).isInstanceOf(SeedFaultsException.class);
    assertThat(world.state()).isEqualTo(before);
  }

  private static List<Document> others(List<Document> facts) {
    return facts.stream().filter(it -> !it.get("_id").equals(STROKE)).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Document key(Object key) {
    return new Document("missing", 0).append("key", key);
  }

  private static Document locator(String section, int paragraph) {
    return new Document("section", section)
        .append("section_n", section)
        .append("paragraph", paragraph);
  }
}
