package dev.xinglin;

import static dev.xinglin.ImportWorld.AGAIN;
import static dev.xinglin.ImportWorld.ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.importing.Importer;
import dev.xinglin.importing.Receipt;
import dev.xinglin.importing.Receipt.State;
import dev.xinglin.importing.Upload;
import dev.xinglin.model.Outcome.Verdict;
import dev.xinglin.mongo.TestStore;
import dev.xinglin.review.Decision;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private final TestStore store = TestStore.open();
  private final ImportWorld world = new ImportWorld(store.database());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_page_becomes_an_article_with_its_hospital_its_text_and_facts_that_wait_for_review() {
    // WHEN
    Receipt receipt = world.take("a.txt", SamplePages.CLOUD_RIVER, ONCE);

    // THEN
    assertThat(receipt.state()).isEqualTo(State.IMPORTED);
    assertThat(receipt.articles()).hasSize(1);
    Document article = world.all("articles").get(0);
    Document hospital = world.all("hospitals").get(0);
    Document text = world.all("texts").get(0);
    assertThat(hospital.getString("name")).isEqualTo("云川市第三人民医院");
    assertThat(hospital.getList("articleIds", String.class)).containsExactly(id(article));
    assertThat(article.getList("hospitalIds", String.class)).containsExactly(id(hospital));
    assertThat(article.getString("slug")).matches("yun-chuan-shi-di-san-ren-min-yi-yuan-[0-9a-f]+");
    assertThat(article.getString("textId")).isEqualTo(id(text));
    assertThat(text.getString("kind")).isEqualTo("FULL_TEXT");
    assertThat(text.getString("content")).contains("开放床位1200张");
    assertThat(world.facts().values())
        .hasSizeGreaterThan(4)
        .allSatisfy(
            it -> {
              assertThat(it.getString("review")).isEqualTo("PENDING");
              assertThat(it.getString("hospitalId")).isEqualTo(id(hospital));
              assertThat(evidence(it).getBoolean("verbatim")).isTrue();
            });
    assertThat(receipt.articles().get(0).count(Verdict.NEW)).isEqualTo(world.facts().size());
    assertThat(world.assertThatAllEvidenceHolds()).isEqualTo(world.facts().size());
  }

  @Test
  void the_bytes_are_kept_and_every_proof_can_be_shown_on_the_page_as_it_came() {
    // GIVEN a page in another encoding
    byte[] bytes = SamplePages.CLOUD_RIVER.getBytes(Charset.forName("GB18030"));

    // WHEN
    world.intake.take(
        List.of(new Upload("a.txt", bytes, Upload.Given.NOTHING)), ONCE, ImportWorld.deadline());

    // THEN
    Document original = world.all("originals").get(0);
    assertThat(original.get("bytes", Binary.class).getData()).isEqualTo(bytes);
    Document text = world.all("texts").get(0);
    Document origin = text.get("origin", Document.class);
    assertThat(origin.getString("original")).isEqualTo(id(original));
    for (Document fact : world.facts().values()) {
      Document evidence = evidence(fact);
      String shown =
          onPage(
              original.getString("page"),
              origin.getList("runs", Integer.class),
              evidence.getInteger("start"),
              evidence.getInteger("end"));
      assertThat(Importer.fingerprint(shown))
          .isEqualTo(Importer.fingerprint(evidence.getString("quote")));
      Integer line = evidence.getEmbedded(List.of("locator", "paragraph"), Integer.class);
      assertThat(nonBlankLine(line)).contains(shown.substring(0, 1));
    }
  }

  @Test
  void a_proof_across_a_caption_holds_in_the_text_and_is_shown_on_the_page_in_two_pieces() {
    // GIVEN a sentence that a caption broke
    String page =
        """
        云川市第三人民医院：十年再出发

        　　云川市第三人民医院是一所三级甲等综合医院。2021年，医院在全市率先建成国家级标准的

        云川市第三人民医院外景

        胸痛中心，现有开放床位1200张，年门诊量85万人次。
        """;

    // WHEN
    world.take("a.txt", page, ONCE);

    // THEN
    assertThat(world.assertThatAllEvidenceHolds()).isPositive();
    Document text = world.all("texts").get(0);
    assertThat(text.getString("content")).contains("国家级标准的胸痛中心，现有开放床位1200张");
    assertThat(text.getList("captions", Document.class)).hasSize(1);
    List<Integer> runs = text.get("origin", Document.class).getList("runs", Integer.class);
    for (Document fact : world.facts().values()) {
      Document evidence = evidence(fact);
      String shown = onPage(page, runs, evidence.getInteger("start"), evidence.getInteger("end"));
      assertThat(Importer.fingerprint(shown))
          .isEqualTo(Importer.fingerprint(evidence.getString("quote")));
    }
  }

  @Test
  void the_same_words_in_another_file_are_the_same_article() {
    world.take("a.txt", SamplePages.CLOUD_RIVER, ONCE);
    Map<String, Object> before = world.state();

    Receipt same = world.take("b.txt", SamplePages.CLOUD_RIVER, ONCE);
    Receipt spaced = world.take("c.txt", SamplePages.CLOUD_RIVER.replace("\n", " \r\n"), ONCE);

    assertThat(same.state()).isEqualTo(State.KNOWN);
    assertThat(spaced.state()).isEqualTo(State.KNOWN);
    assertThat(world.state()).isEqualTo(before);
  }

  @Test
  void the_same_file_twice_in_one_batch_is_one_article() {
    List<Receipt> receipts =
        world.intake.take(
            List.of(
                ImportWorld.upload("a.txt", SamplePages.CLOUD_RIVER),
                ImportWorld.upload("b.txt", SamplePages.CLOUD_RIVER)),
            ONCE,
            ImportWorld.deadline());

    assertThat(receipts).extracting(Receipt::state).containsExactly(State.IMPORTED, State.KNOWN);
    assertThat(world.all("articles")).hasSize(1);
  }

  @Test
  void importing_again_brings_back_nothing_that_editors_changed() {
    // GIVEN facts of which one is edited, one renamed, one rejected
    world.take("a.txt", SamplePages.CLOUD_RIVER, ONCE);
    List<String> ids = new ArrayList<>(world.facts().keySet());
    Decision decision = new Decision("chen", "核对", ImportWorld.NOW);
    world.review.edit(ids.get(0), 1, Map.of("note", "按原件"), decision, ImportWorld.deadline());
    world.review.edit(ids.get(1), 1, Map.of("name", "改过的名称"), decision, ImportWorld.deadline());
    world.review.reject(ids.get(2), 1, decision, ImportWorld.deadline());
    Map<String, Document> before = world.facts();

    // WHEN
    Receipt again = world.later().take("a.txt", SamplePages.CLOUD_RIVER, AGAIN);

    // THEN
    assertThat(again.state()).isEqualTo(State.IMPORTED);
    assertThat(again.articles().get(0).count(Verdict.NEW)).isZero();
    assertThat(world.facts()).isEqualTo(before);
  }

  @Test
  void a_file_at_fault_is_reported_and_the_others_are_imported() {
    List<Receipt> receipts =
        world.intake.take(
            List.of(
                ImportWorld.upload("empty.txt", "  \n"),
                ImportWorld.upload("a.txt", SamplePages.CLOUD_RIVER),
                new Upload("binary", new byte[] {0, 1, 2, 3, 0, 0, 7, 9}, Upload.Given.NOTHING),
                ImportWorld.upload("b.txt", SamplePages.STONE_BRIDGE)),
            ONCE,
            ImportWorld.deadline());

    assertThat(receipts)
        .extracting(Receipt::state)
        .containsExactly(State.FAILED, State.IMPORTED, State.FAILED, State.IMPORTED);
    assertThat(receipts.get(0).fault()).contains("empty.txt");
    assertThat(receipts.get(2).fault()).contains("binary");
    assertThat(names()).containsExactlyInAnyOrder("云川市第三人民医院", "石桥县中医院");
    assertThat(world.all("originals")).hasSize(2);
  }

  @Test
  void a_text_with_no_hospital_is_kept_without_facts_and_flagged() {
    Receipt receipt = world.take("a.txt", "春天来了\n\n　　河边的柳树发了芽，孩子们放起了风筝。\n", ONCE);

    assertThat(receipt.articles().get(0).hospitals()).isEmpty();
    assertThat(world.all("articles").get(0).getList("hospitalIds", String.class)).isEmpty();
    assertThat(world.facts()).isEmpty();
  }

  @Test
  void what_is_given_goes_before_what_the_page_says() {
    Upload.Given given = new Upload.Given("另一个标题", "云川晚报", null, "云川市中心医院");
    world.intake.take(
        List.of(new Upload("a.txt", SamplePages.CLOUD_RIVER.getBytes(), given)),
        ONCE,
        ImportWorld.deadline());

    Document article = world.all("articles").get(0);
    assertThat(article.getString("title")).isEqualTo("另一个标题");
    assertThat(article.getString("publisher")).isEqualTo("云川晚报");
    assertThat(names()).containsExactly("云川市中心医院");
  }

  private Set<String> names() {
    return world.all("hospitals").stream()
        .map(it -> it.getString("name"))
        .collect(Collectors.toSet());
  }

  private static String nonBlankLine(int number) {
    return SamplePages.CLOUD_RIVER.lines().filter(it -> !it.isBlank()).toList().get(number - 1);
  }

  /** The words of the page that a slice of the text was made of. */
  private static String onPage(String page, List<Integer> runs, int start, int end) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < runs.size(); i += 3) {
      int from = Math.max(start, runs.get(i));
      int to = Math.min(end, runs.get(i) + runs.get(i + 2));
      if (from < to) {
        int shift = runs.get(i + 1) - runs.get(i);
        shown.append(page, from + shift, to + shift);
      }
    }
    return shown.toString();
  }

  private static Document evidence(Document fact) {
    return fact.getList("evidence", Document.class).get(0);
  }

  private static String id(Document document) {
    return document.getString("_id");
  }
}
