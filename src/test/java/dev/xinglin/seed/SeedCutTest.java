package dev.xinglin.seed;

import static dev.xinglin.seed.SampleSeed.TEN_YEARS;
import static dev.xinglin.seed.SeedWorld.FIRST;
import static dev.xinglin.seed.SeedWorld.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.xinglin.mongo.CutStore;
import dev.xinglin.mongo.TestStore;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SeedCutTest {
  private static final TestStore STORE = TestStore.open();
  private static final SampleSeed SEED = SampleSeed.read();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void a_first_load_cut_at_any_write_is_finished_by_the_next_start() {
    // GIVEN what an uncut load leaves
    SeedWorld whole = world("whole");
    CutStore counting = new CutStore(database("whole"), Integer.MAX_VALUE);
    whole.load(counting, SEED.files(), FIRST);
    assertThat(counting.done()).isGreaterThan(25);

    for (int cut = 0; cut < counting.done(); cut++) {
      // WHEN a load is cut after so many writes
      SeedWorld world = world("first" + cut);
      cut(world, "first" + cut, SEED, FIRST, cut);
      world.assertThatAllEvidenceHolds();
      world.load(SEED, FIRST);
      // THEN the next one ends as if nothing had happened
      assertThat(world.state()).as("cut after %d writes", cut).isEqualTo(whole.state());
    }
  }

  @Test
  void a_load_of_changed_files_cut_at_any_write_is_finished_by_the_next_start() {
    SampleSeed changed = changed();
    SeedWorld whole = world("changed");
    whole.load(SEED, FIRST);
    CutStore counting = new CutStore(database("changed"), Integer.MAX_VALUE);
    whole.load(counting, changed.files(), LATER);
    assertThat(counting.done()).isGreaterThan(20);

    for (int cut = 0; cut < counting.done(); cut++) {
      SeedWorld world = world("later" + cut);
      world.load(SEED, FIRST);
      cut(world, "later" + cut, changed, LATER, cut);
      world.assertThatAllEvidenceHolds();
      world.load(changed, LATER);
      assertThat(world.state()).as("cut after %d writes", cut).isEqualTo(whole.state());
    }
  }

  /** A new name, a new text, a changed row, a new row, a row less, another conflict. */
  private static SampleSeed changed() {
    return SEED.with("hospitals.yaml", "name: 青杉市第一医院", "name: 青杉市总医院")
        .with(TEN_YEARS, "院训是“守正、求精”。", "它的院训是“守正、求精”。")
        .with(TEN_YEARS, "status: APPROVED", "status: ESTABLISHED")
        .with(TEN_YEARS, "key: president, kind: PERSON", "key: head, kind: PERSON")
        .with(
            SampleSeed.TWO_HOSPITALS,
            "[green-fir-grade, green-fir-ten-years/grade-b]",
            "[green-fir-grade, stone-bridge-grade]");
  }

  private static void cut(SeedWorld world, String name, SampleSeed seed, Instant now, int writes) {
    try {
      world.load(new CutStore(database(name), writes), seed.files(), now);
    } catch (CutStore.Cut e) {
      return;
    }
    throw new AssertionError("The load was not cut after " + writes + " writes.");
  }

  private static SeedWorld world(String name) {
    return new SeedWorld(database(name));
  }

  private static MongoDatabase database(String name) {
    return STORE.client().getDatabase(name);
  }
}
