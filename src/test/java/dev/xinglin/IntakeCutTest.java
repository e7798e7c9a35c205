package dev.xinglin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.xinglin.importing.Upload;
import dev.xinglin.mongo.CutStore;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.TestStore;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class IntakeCutTest {
  private static final TestStore STORE = TestStore.open();
  private static final List<Upload> UPLOADS =
      List.of(
          ImportWorld.upload("a.txt", SamplePages.CLOUD_RIVER),
          ImportWorld.upload("b.txt", SamplePages.STONE_BRIDGE));

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void an_import_cut_at_any_write_is_finished_by_importing_again() {
    // GIVEN what an uncut import leaves, one page of it told by the seed
    ImportWorld whole = seeded("whole");
    CutStore counting = new CutStore(database("whole"), Integer.MAX_VALUE);
    take(world("whole", counting));
    assertThat(counting.done()).isGreaterThan(15);

    for (int cut = 0; cut < counting.done(); cut++) {
      // WHEN an import is cut after so many writes
      ImportWorld world = seeded("cut" + cut);
      cut(world("cut" + cut, new CutStore(database("cut" + cut), cut)), cut);
      world.assertThatAllEvidenceHolds();
      take(world);
      // THEN the next one ends as if nothing had happened
      assertThat(world.state()).as("cut after %d writes", cut).isEqualTo(whole.state());
      world.assertThatNothingIsStoredTwice();
    }
    System.out.printf(
        "Import cut at each of %d writes: nothing twice, nothing lost.%n", counting.done());
  }

  private static void take(ImportWorld world) {
    world.intake.take(UPLOADS, ImportWorld.ONCE, ImportWorld.deadline());
  }

  private static void cut(ImportWorld world, int writes) {
    try {
      take(world);
    } catch (CutStore.Cut e) {
      return;
    }
    throw new AssertionError("The import was not cut after " + writes + " writes.");
  }

  private static ImportWorld seeded(String name) {
    ImportWorld world = world(name, new Store(database(name)));
    new DigestSeed(SamplePages.CLOUD_RIVER).load(world);
    return world;
  }

  private static ImportWorld world(String name, Store store) {
    return new ImportWorld(database(name), store, Clock.fixed(ImportWorld.NOW, ZoneOffset.UTC));
  }

  private static MongoDatabase database(String name) {
    return STORE.client().getDatabase(name);
  }
}
