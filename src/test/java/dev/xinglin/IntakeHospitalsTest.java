package dev.xinglin;

import static dev.xinglin.ImportWorld.ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.importing.Flag;
import dev.xinglin.importing.Receipt;
import dev.xinglin.mongo.TestStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose facts an article with several hospitals states. */
class IntakeHospitalsTest {
  private static final String HEAD =
      """
      云川市第三人民医院：十年再出发

      　　云川市第三人民医院始建于1956年，是一所三级甲等综合医院，现有开放床位1200张。

      """;
  private static final String PINE = "松岭县中医院";
  private static final String CLOUD = "云川市第三人民医院";

  private final TestStore store = TestStore.open();
  private final ImportWorld world = new ImportWorld(store.database());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void what_a_clause_says_of_another_hospital_is_proposed_for_that_one() {
    take("　　松岭县中医院是一所二级甲等中医医院，现有开放床位320张。2023年，云川市第三人民医院建成卒中中心。\n");

    assertThat(factsOf(PINE))
        .contains("开放床位 320.0", "等级 TIER2_A")
        .noneMatch(it -> it.contains("1200"));
    assertThat(factsOf(CLOUD))
        .contains("开放床位 1200.0", "等级 TIER3_A", "卒中中心")
        .noneMatch(it -> it.contains("320"));
    assertThat(world.all("articles").get(0).getList("hospitalIds", String.class)).hasSize(2);
    assertThat(world.all("hospitals"))
        .allSatisfy(it -> assertThat(it.getList("articleIds", String.class)).hasSize(1));
    world.assertThatAllEvidenceHolds();
  }

  @Test
  void what_a_hospital_gains_by_aid_is_its_own() {
    take("　　2022年，医院帮扶松岭县中医院建成胸痛中心。\n");

    assertThat(factsOf(PINE)).contains("胸痛中心");
    assertThat(factsOf(CLOUD)).doesNotContain("胸痛中心");
  }

  @Test
  void a_number_in_a_sentence_on_aid_that_may_be_either_ones_is_flagged_and_not_proposed() {
    Receipt receipt = take("　　2022年，医院对口帮扶松岭县中医院，开放床位增至300张。\n");

    assertThat(factsOf(CLOUD)).noneMatch(it -> it.contains("300.0"));
    assertThat(factsOf(PINE)).isEmpty();
    assertThat(receipt.articles().get(0).flags())
        .filteredOn(it -> it.kind() == Flag.Kind.OTHER_HOSPITAL)
        .extracting(Flag::words)
        .singleElement()
        .asString()
        .contains("300");
  }

  @Test
  void a_partner_that_is_only_named_owns_nothing() {
    take("　　2021年，医院与北京安和医院合作，年手术量达3000台。\n\n　　依托北京安和医院，医院建成卒中中心。\n");

    assertThat(factsOf(CLOUD)).contains("卒中中心").anyMatch(it -> it.contains("3000"));
    assertThat(names()).containsExactly(CLOUD);
  }

  @Test
  void a_partner_is_known_by_its_short_name_too() {
    take("　　医院与松岭医科大学附属第一医院签约。松医大一院妇产科是省级临床重点专科，开放床位210张。\n");

    assertThat(factsOf(CLOUD)).noneMatch(it -> it.contains("210") || it.contains("妇产科"));
    assertThat(factsOf("松岭医科大学附属第一医院")).contains("松医大一院妇产科", "开放床位 210.0");
  }

  @Test
  void the_sentences_after_one_on_another_hospital_are_not_taken_for_either() {
    take("　　松岭县中医院是医联体成员单位，现有开放床位320张。医院年门诊量9万人次。\n\n　　医院建成胸痛中心。\n");

    assertThat(factsOf(CLOUD)).contains("胸痛中心").noneMatch(it -> it.contains("90000"));
    assertThat(factsOf(PINE)).noneMatch(it -> it.contains("90000"));
  }

  @Test
  void an_article_on_two_hospitals_goes_on_about_the_one_that_it_named_last() {
    world.take(
        "two.txt",
        """
        云川市第三人民医院与松岭县中医院共建医联体

        　　云川市第三人民医院是一所三级甲等综合医院，现有开放床位1200张。

        　　松岭县中医院是一所二级甲等中医医院。

        　　医院现有开放床位320张。
        """,
        ONCE);

    assertThat(factsOf(PINE)).contains("开放床位 320.0");
    assertThat(factsOf(CLOUD)).contains("开放床位 1200.0").noneMatch(it -> it.contains("320"));
  }

  @Test
  void the_hospitals_own_former_name_is_no_other_hospital() {
    take("　　1956年，云川县工人医院成立。医院前身为云川县工人医院，1970年建成传染病中心。\n");

    assertThat(names()).containsExactly(CLOUD);
  }

  private Receipt take(String paragraphs) {
    return world.take("a.txt", HEAD + paragraphs, ONCE);
  }

  private TreeSet<String> names() {
    return world.all("hospitals").stream()
        .map(it -> it.getString("name"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names, with value or grade, of a hospital's facts. */
  private List<String> factsOf(String hospital) {
    Map<String, String> names = new HashMap<>();
    world.all("hospitals").forEach(it -> names.put(it.getString("_id"), it.getString("name")));
    return world.facts().values().stream()
        .filter(it -> hospital.equals(names.get(it.getString("hospitalId"))))
        .map(IntakeHospitalsTest::shown)
        .toList();
  }

  private static String shown(Document fact) {
    Object value = fact.get("value") == null ? fact.get("grade") : fact.get("value");
    return fact.getString("name") + (value == null ? "" : " " + value);
  }
}
