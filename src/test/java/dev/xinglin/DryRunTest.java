package dev.xinglin;

import static dev.xinglin.ImportWorld.AGAIN;
import static dev.xinglin.ImportWorld.ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.importing.Receipt;
import dev.xinglin.importing.Receipt.ArticleReceipt;
import dev.xinglin.importing.Receipt.Candidate;
import dev.xinglin.importing.Upload;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Outcome.Clash;
import dev.xinglin.model.Outcome.Verdict;
import dev.xinglin.mongo.TestStore;
import dev.xinglin.review.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dry run tells what the run would do, and does nothing. */
class DryRunTest {
  private static final List<Upload> UPLOADS =
      List.of(
          ImportWorld.upload("later.txt", SamplePages.CLOUD_RIVER_YEARS_LATER),
          ImportWorld.upload("bridge.txt", SamplePages.STONE_BRIDGE));

  private final TestStore store = TestStore.open();
  private final ImportWorld world = new ImportWorld(store.database());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void it_writes_nothing_and_tells_what_would_be_new() {
    Receipt receipt = world.intake.dryRun().take(UPLOADS, ONCE, ImportWorld.deadline()).get(0);

    assertThat(receipt.articles().get(0).candidates())
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.outcome().verdict()).isEqualTo(Verdict.NEW);
              assertThat(it.outcome().factId()).isNull();
            });
    assertThat(store.database().listCollectionNames()).isEmpty();
  }

  @Test
  void it_names_the_facts_that_would_be_confirmed_contradicted_or_stay_rejected() {
    // GIVEN facts of which one was decided against
    world.take("a.txt", SamplePages.CLOUD_RIVER, ONCE);
    Document honor = fact("全国敬老文明号");
    Decision decision = new Decision("chen", "核对", ImportWorld.NOW);
    world.review.reject(honor.getString("_id"), 1, decision, ImportWorld.deadline());
    Map<String, Object> before = world.state();

    // WHEN
    ArticleReceipt article =
        world.intake.dryRun().take(UPLOADS, ONCE, ImportWorld.deadline()).get(0).articles().get(0);

    // THEN
    assertThat(outcome(article, "全国敬老文明号").verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(outcome(article, "门诊量").verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(outcome(article, "门诊量").factId()).isEqualTo(fact("门诊量").get("_id"));
    Outcome beds = outcome(article, "开放床位");
    assertThat(beds.verdict()).isEqualTo(Verdict.NEW);
    assertThat(beds.factId()).isNull();
    assertThat(beds.clashes())
        .containsExactly(
            new Clash(
                fact("开放床位").getString("_id"),
                "开放床位",
                fact("开放床位").getList("evidence", Document.class).get(0).getString("quote"),
                List.of("value")));
    assertThat(world.state()).isEqualTo(before);
  }

  @Test
  void the_run_that_follows_does_what_the_dry_run_said() {
    // GIVEN one page told by the seed, one of the same hospital later
    new DigestSeed(SamplePages.CLOUD_RIVER).load(world);
    List<Upload> uploads = new ArrayList<>(UPLOADS);
    uploads.add(ImportWorld.upload("page.txt", SamplePages.CLOUD_RIVER));
    Map<String, Object> before = world.state();

    for (boolean again : new boolean[] {ONCE, AGAIN}) {
      // WHEN
      List<Receipt> dry = world.intake.dryRun().take(uploads, again, ImportWorld.deadline());
      assertThat(world.state()).isEqualTo(before);
      List<Receipt> done = world.intake.take(uploads, again, ImportWorld.deadline());

      // THEN
      assertThat(plain(done)).isEqualTo(plain(dry));
      assertThat(done.get(0).articles().get(0).conflicts()).isEqualTo(again ? 0 : 2);
      before = world.state();
    }
  }

  /** Receipts without the ids of new facts, which are drawn by lot. */
  static List<Receipt> plain(List<Receipt> receipts) {
    List<String> added =
        receipts.stream()
            .flatMap(it -> it.articles().stream())
            .flatMap(it -> it.candidates().stream())
            .map(Candidate::outcome)
            .filter(it -> it.verdict() == Verdict.NEW && it.factId() != null)
            .map(Outcome::factId)
            .toList();
    return receipts.stream()
        .map(
            it ->
                new Receipt(
                    it.file(),
                    it.state(),
                    it.fault(),
                    it.articles().stream().map(article -> plain(article, added)).toList(),
                    it.flags()))
        .toList();
  }

  private static ArticleReceipt plain(ArticleReceipt it, List<String> added) {
    return new ArticleReceipt(
        it.articleId(),
        it.slug(),
        it.title(),
        it.hospitals(),
        it.candidates().stream()
            .map(candidate -> new Candidate(candidate.finding(), plain(candidate, added)))
            .toList(),
        it.proven(),
        it.anchors(),
        it.unresolved(),
        it.flags());
  }

  private static Outcome plain(Candidate candidate, List<String> added) {
    Outcome it = candidate.outcome();
    return new Outcome(
        it.verdict(),
        added.contains(it.factId()) ? null : it.factId(),
        it.clashes().stream()
            .map(
                clash ->
                    new Clash(
                        added.contains(clash.factId()) ? null : clash.factId(),
                        clash.name(),
                        clash.quote(),
                        clash.differsIn()))
            .toList());
  }

  private Document fact(String name) {
    return world.facts().values().stream()
        .filter(it -> it.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome outcome(ArticleReceipt article, String name) {
    return article.candidates().stream()
        .filter(it -> it.finding().claim().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + article.candidates()))
        .outcome();
  }
}
