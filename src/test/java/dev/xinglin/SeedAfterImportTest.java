package dev.xinglin;

import static dev.xinglin.ImportWorld.AGAIN;
import static dev.xinglin.ImportWorld.ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.xinglin.mongo.CutStore;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.TestStore;
import dev.xinglin.review.Decision;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A page that was imported before the seed had a digest of it. */
class SeedAfterImportTest {
  private static final TestStore STORE = TestStore.open();
  private static final DigestSeed SEED = new DigestSeed(SamplePages.CLOUD_RIVER);
  private static final Decision WHY = new Decision("chen", "核对", ImportWorld.NOW);
  private static final String ARTICLE = "cloud-river-ten";
  private static final String BEDS = ARTICLE + "/open-beds";
  private static final String GRADE = ARTICLE + "/grade";

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void the_end_is_the_same_as_if_the_seed_had_been_first() {
    // GIVEN
    ImportWorld seedFirst = world("seed-first");
    SEED.load(seedFirst);
    seedFirst.take("a.txt", SamplePages.CLOUD_RIVER, ONCE);
    seedFirst.take("b.txt", SamplePages.CLOUD_RIVER_YEARS_LATER, ONCE);
    // WHEN
    ImportWorld pageFirst = world("page-first");
    pageFirst.take("a.txt", SamplePages.CLOUD_RIVER, ONCE);
    SEED.load(pageFirst);
    pageFirst.take("b.txt", SamplePages.CLOUD_RIVER_YEARS_LATER, ONCE);
    // THEN
    assertThat(pageFirst.state()).isEqualTo(seedFirst.state());
    assertThat(pageFirst.all("articles")).hasSize(2);
    assertThat(pageFirst.all("hospitals")).hasSize(1);
    pageFirst.assertThatAllEvidenceHolds();
    // AND it stays so
    Map<String, Document> before = pageFirst.facts();
    SEED.load(pageFirst);
    pageFirst.later().take("a.txt", SamplePages.CLOUD_RIVER, AGAIN);
    assertThat(pageFirst.facts()).isEqualTo(before);
  }

  @Test
  void what_was_lost_answers_with_what_is_there_and_decisions_are_kept() {
    // GIVEN imported facts: one edited, one accepted, one accepted that the seed does not know
    ImportWorld world = world("decided");
    world.take("a.txt", SamplePages.CLOUD_RIVER, ONCE);
    String article = world.all("articles").get(0).getString("_id");
    String hospital = world.all("hospitals").get(0).getString("_id");
    String slug = world.all("hospitals").get(0).getString("slug");
    String beds = id(world, "开放床位");
    String grade = id(world, "等级");
    String honor = id(world, "全国敬老文明号");
    world.review.edit(beds, 1, Map.of("note", "含分院"), WHY, ImportWorld.deadline());
    world.review.reject(grade, 1, WHY, ImportWorld.deadline());
    world.review.accept(honor, 1, WHY, ImportWorld.deadline());
    // WHEN
    SEED.load(world);
    // THEN
    assertThat(world.review.survivingArticles(List.of(article), ImportWorld.deadline()))
        .containsEntry(article, ARTICLE);
    assertThat(world.review.survivingFacts(List.of(beds, grade), ImportWorld.deadline()))
        .containsEntry(beds, BEDS)
        .containsEntry(grade, GRADE);
    assertThat(world.review.hospitalOfLostSlug(slug, ImportWorld.deadline()))
        .contains("cloud-river");
    assertThat(world.review.survivingHospitals(List.of(hospital), ImportWorld.deadline()))
        .containsEntry(hospital, "cloud-river");
    Map<String, Document> facts = world.facts();
    assertThat(facts.get(BEDS)).containsEntry("note", "含分院").containsEntry("review", "VERIFIED");
    assertThat(facts.get(GRADE)).containsEntry("review", "REJECTED");
    assertThat(facts.get(GRADE).getList("history", Document.class))
        .anySatisfy(it -> assertThat(it).containsEntry("by", "chen").containsEntry("reason", "核对"));
    assertThat(facts.get(honor))
        .containsEntry("review", "VERIFIED")
        .containsEntry("hospitalId", "cloud-river")
        .containsEntry("articleIds", List.of(ARTICLE));
    assertThat(facts.get(honor).getList("evidence", Document.class).get(0))
        .containsEntry("textId", ARTICLE + "/2");
    world.assertThatAllEvidenceHolds();
    // AND neither the seed nor the page brings back what was decided
    SEED.load(world);
    world.later().take("a.txt", SamplePages.CLOUD_RIVER, AGAIN);
    assertThat(world.facts()).isEqualTo(facts);
  }

  @Test
  void a_load_cut_at_any_write_is_finished_by_the_next_start() {
    ImportWorld whole = decided("whole");
    CutStore counting = new CutStore(database("whole"), Integer.MAX_VALUE);
    SEED.load(world("whole", counting));

    for (int cut = 0; cut < counting.done(); cut++) {
      String name = "cut" + cut;
      ImportWorld world = decided(name);
      cut(world(name, new CutStore(database(name), cut)), cut);
      world.review.resume(ImportWorld.NOW, ImportWorld.deadline());
      world.assertThatAllEvidenceHolds();
      SEED.load(world);
      assertThat(world.state()).as("cut after %d writes", cut).isEqualTo(whole.state());
    }
    System.out.printf("Seed after import cut at each of %d writes.%n", counting.done());
  }

  private static ImportWorld decided(String name) {
    ImportWorld world = world(name);
    world.take("a.txt", SamplePages.CLOUD_RIVER, ONCE);
    Map<String, Object> note = Map.of("note", "含分院");
    world.review.edit(id(world, "开放床位"), 1, note, WHY, ImportWorld.deadline());
    return world;
  }

  private static void cut(ImportWorld world, int writes) {
    try {
      SEED.load(world);
    } catch (CutStore.Cut e) {
      return;
    }
    throw new AssertionError("The load was not cut after " + writes + " writes.");
  }

  private static String id(ImportWorld world, String name) {
    return world.facts().values().stream()
        .filter(it -> it.getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getString("_id");
  }

  private static ImportWorld world(String name) {
    return world(name, new Store(database(name)));
  }

  private static ImportWorld world(String name, Store store) {
    return new ImportWorld(database(name), store, Clock.fixed(ImportWorld.NOW, ZoneOffset.UTC));
  }

  private static MongoDatabase database(String name) {
    return STORE.client().getDatabase(name);
  }
}
