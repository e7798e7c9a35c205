package dev.xinglin;

import static dev.xinglin.ImportWorld.AGAIN;
import static dev.xinglin.ImportWorld.ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.importing.Receipt;
import dev.xinglin.mongo.TestStore;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page that the seed tells in its own words. */
class IntakeDigestTest {
  private final TestStore store = TestStore.open();
  private final ImportWorld world = new ImportWorld(store.database());
  private final DigestSeed seed = new DigestSeed(SamplePages.CLOUD_RIVER);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void the_facts_of_the_seed_gain_the_papers_words_and_keep_their_ids_and_the_digests() {
    // GIVEN a digest with two facts
    seed.load(world);

    // WHEN the page comes
    Receipt receipt = world.take("page.txt", SamplePages.CLOUD_RIVER, ONCE);

    // THEN both have a second proof, which is the paper's
    assertThat(receipt.articles().get(0).proven()).isEqualTo(2);
    assertThat(receipt.articles().get(0).unresolved()).isEmpty();
    Document beds = world.facts().get("cloud-river-ten/open-beds");
    List<Document> evidence = beds.getList("evidence", Document.class);
    assertThat(evidence).hasSize(2);
    assertThat(evidence.get(0).getBoolean("verbatim")).isFalse();
    assertThat(evidence.get(1).getBoolean("verbatim")).isTrue();
    assertThat(evidence.get(1).getString("quote")).isEqualTo("开放床位1200张");
    assertThat(evidence.get(1).getString("textId")).isEqualTo("cloud-river-ten/2");
    assertThat(beds.getString("review")).isEqualTo("VERIFIED");
    world.assertThatAllEvidenceHolds();
  }

  @Test
  void readers_keep_the_digest_and_no_second_article_or_hospital_appears() {
    seed.load(world);

    world.take("page.txt", SamplePages.CLOUD_RIVER, ONCE);

    assertThat(world.all("articles"))
        .singleElement()
        .satisfies(it -> assertThat(it.getString("textId")).isEqualTo("cloud-river-ten/1"));
    assertThat(world.all("hospitals")).hasSize(1);
    assertThat(world.all("texts"))
        .extracting(it -> it.getString("kind"))
        .containsExactlyInAnyOrder("DIGEST", "FULL_TEXT");
  }

  @Test
  void what_the_seed_says_is_not_proposed_once_more() {
    seed.load(world);

    world.take("page.txt", SamplePages.CLOUD_RIVER, ONCE);

    assertThat(world.facts().values())
        .filteredOn(it -> "OPEN_BEDS".equals(it.getString("metric")))
        .extracting(it -> it.getString("_id"))
        .containsExactly("cloud-river-ten/open-beds");
  }

  @Test
  void loading_the_seed_again_takes_no_proof_away() {
    seed.load(world);
    world.take("page.txt", SamplePages.CLOUD_RIVER, ONCE);
    Map<String, Document> before = world.facts();

    seed.load(world);
    world.take("page.txt", SamplePages.CLOUD_RIVER, AGAIN);

    assertThat(world.facts()).isEqualTo(before);
  }

  @Test
  void an_anchor_that_does_not_hold_is_named_and_proves_nothing() {
    seed.breakAnchor();
    seed.load(world);

    Receipt receipt = world.take("page.txt", SamplePages.CLOUD_RIVER, ONCE);

    assertThat(receipt.articles().get(0).unresolved()).containsExactly("cloud-river-ten/grade");
    assertThat(receipt.articles().get(0).proven()).isEqualTo(1);
  }
}
