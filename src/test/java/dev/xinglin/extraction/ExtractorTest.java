package dev.xinglin.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Details;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import dev.xinglin.vocabulary.Vocabularies;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor(Vocabularies.load());

  @Test
  void every_evidence_is_an_exact_slice_of_the_text_as_given() {
    for (AnnotatedSentence sentence : AnnotatedSentence.all()) {
      String text = "　" + sentence.sentence().replace("医院", "医 院") + "㎡\r\n";
      for (Candidate candidate : EXTRACTOR.extract(text, sentence.hospital())) {
        int start = candidate.evidence().start();
        int end = candidate.evidence().end();
        assertThat(text.substring(start, end)).isEqualTo(candidate.quote()).isNotBlank();
        assertThat(candidate.confidence()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void the_status_goes_only_to_the_words_that_its_verb_governs() {
    List<Candidate> centers = centers("2021年获评“国家标准化胸痛中心”“国家高级卒中中心建设单位”，成为亚太心衰联盟分中心。");

    assertThat(centers)
        .extracting(c -> c.claim().name(), c -> c.claim().status(), c -> c.claim().level())
        .containsExactly(
            tuple("国家标准化胸痛中心", Status.APPROVED, Level.NATIONAL),
            tuple("国家高级卒中中心", Status.UNDER_CONSTRUCTION, Level.NATIONAL),
            tuple("亚太心衰联盟分中心", null, Level.REGIONAL));
  }

  @Test
  void a_hospital_in_a_list_of_hospitals_is_not_what_this_one_is_called() {
    assertThat(parents("省内知名的医院有青山市医院、岭南医科大学附属望海医院、海东大学附属第二医院等。")).isEmpty();
    assertThat(parents("青山市医院是三级甲等综合医院、岭南医科大学附属望海医院。")).containsExactly("岭南医科大学附属望海医院");
  }

  private static List<String> parents(String text) {
    return EXTRACTOR.extract(text, "青山市医院").stream()
        .map(it -> it.claim().details())
        .filter(it -> it instanceof Details.Attribute a && a.attribute() == AttributeName.PARENT)
        .map(it -> ((Details.Attribute) it).valueText())
        .toList();
  }

  @Test
  void five_centres_without_a_list_are_not_expanded() {
    assertThat(centers("五大中心建设成效显著。")).isEmpty();
    assertThat(centers("建成胸痛、卒中、创伤三大中心。")).hasSize(3);
  }

  @Test
  void what_is_aimed_at_is_no_fact() {
    assertThat(centers("医院将加快建设国家区域医疗中心，争创国家医学中心。")).isEmpty();
  }

  @Test
  void the_year_of_founding_is_not_the_year_of_what_follows() {
    Candidate center = centers("青山市医院始建于1952年，是国家级胸痛中心。").get(0);

    assertThat(center.claim().when()).isNull();
  }

  @Test
  void a_number_that_rises_has_the_earlier_one_as_its_baseline() {
    Candidate candidate =
        EXTRACTOR.extract("党支部由14个增至23个。", "青山市医院").stream()
            .filter(c -> c.claim().kind() == Kind.INDICATOR)
            .findFirst()
            .orElseThrow();
    Details.Indicator indicator = (Details.Indicator) candidate.claim().details();

    assertThat(indicator.value()).isEqualTo(23);
    assertThat(indicator.baseline()).isEqualTo(14);
    assertThat(indicator.metric()).isEqualTo("PARTY_BRANCHES");
  }

  @Test
  void of_two_years_in_a_table_the_earlier_is_the_baseline() {
    List<Candidate> found =
        EXTRACTOR.extract("|指标|2022年|2023年|\n|---|---|---|\n|门诊量（万人次）|42.6|48.9|", "青山市医院");

    assertThat(found)
        .extracting(
            c -> ((Details.Indicator) c.claim().details()).value(),
            c -> ((Details.Indicator) c.claim().details()).baseline(),
            c -> Objects.requireNonNull(c.claim().when()).year())
        .containsExactly(tuple(489_000d, 426_000d, 2023));
  }

  @Test
  void a_line_of_a_chronicle_dates_all_that_it_tells() {
    String text = "2016年　获批省级胸痛中心；成为省护理培训基地。\n2019年　建成肿瘤中心。";

    assertThat(centers(text))
        .extracting(c -> Objects.requireNonNull(c.claim().when()).year())
        .containsExactly(2016, 2016, 2019);
  }

  @Test
  void a_report_on_a_year_dates_its_facts_and_its_plans_are_none() {
    String text = "青山市医院2022年工作总结和2023年工作要点\n一、工作完成情况\n骨科获批省级临床重点专科。\n二、2023年工作要点\n1.争创国家临床重点专科2个。";
    List<Candidate> found = EXTRACTOR.extract(text, "青山市医院");

    assertThat(found)
        .filteredOn(c -> c.claim().kind() == Kind.SPECIALTY)
        .extracting(c -> Objects.requireNonNull(c.claim().when()).year())
        .containsExactly(2022);
    assertThat(found).noneMatch(c -> c.claim().kind() == Kind.INDICATOR);
    assertThat(found).anyMatch(c -> c.claim().kind() == Kind.PLAN);
  }

  @Test
  void the_year_in_brackets_of_a_heading_dates_its_section_and_no_later_one() {
    String text = "青山市医院基本情况\n一、概况\n县里最大的医院。\n三、业务运行（2023年）\n门诊量：81万人次\n四、设备\n大型设备：36台";

    assertThat(EXTRACTOR.extract(text, "青山市医院"))
        .filteredOn(c -> c.claim().kind() == Kind.INDICATOR)
        .extracting(c -> c.claim().when() == null ? null : c.claim().when().year())
        .containsExactly(2023, null);
  }

  @Test
  void a_table_may_lack_a_number_and_have_a_column_of_changes() {
    String text = "项目\t2022年\t2023年\t增减\n门急诊人次\t61.5万\t70.3万\t+14.31%\n病床使用率\t—\t91.2%\t—";

    assertThat(EXTRACTOR.extract(text, "青山市医院"))
        .extracting(
            c -> c.claim().name(),
            c -> ((Details.Indicator) c.claim().details()).value(),
            c -> Objects.requireNonNull(c.claim().when()).year())
        .containsExactly(
            tuple("门急诊人次", 703_000d, 2023),
            tuple("门急诊人次增长", 14.31, 2023),
            tuple("病床使用率", 91.2, 2023));
  }

  @Test
  void a_designation_without_a_level_has_that_of_who_gave_it() {
    assertThat(EXTRACTOR.extract("护理部被省总工会授予“工人先锋号”，工会被市委命名为“模范职工之家”。", "青山市医院"))
        .extracting(c -> c.claim().level())
        .containsExactly(Level.PROVINCIAL, Level.MUNICIPAL);
    assertThat(centers("2021年，创伤中心通过省卫生健康委验收。"))
        .extracting(c -> c.claim().level())
        .containsExactly(Level.PROVINCIAL);
  }

  @Test
  void a_priority_is_the_parent_of_the_aims_under_it() {
    String text = "“十五五”期间，医院将聚焦四大重点。学科建设方面，培育优势专科，建强科研平台。";

    assertThat(EXTRACTOR.extract(text, "青山市医院"))
        .filteredOn(c -> c.claim().kind() == Kind.PLAN && c.parent() != null)
        .extracting(c -> c.claim().name(), Candidate::parent)
        .contains(tuple("培育优势专科", "学科建设"), tuple("建强科研平台", "学科建设"));
  }

  @Test
  void prizes_with_their_count_are_honours_and_numbers_machines_are_no_numbers() {
    assertThat(EXTRACTOR.extract("获省科技进步奖二等奖2项、三等奖4项，购置3.0T磁共振2台。", "青山市医院"))
        .extracting(c -> c.claim().kind(), c -> c.claim().name())
        .containsExactlyInAnyOrder(
            tuple(Kind.HONOR, "省科技进步奖二等奖"),
            tuple(Kind.INDICATOR, "省科技进步奖二等奖"),
            tuple(Kind.HONOR, "省科技进步奖三等奖"),
            tuple(Kind.INDICATOR, "省科技进步奖三等奖"),
            tuple(Kind.EQUIPMENT, "3.0T磁共振"));
  }

  @Test
  void a_year_in_chinese_numerals_is_read_in_headings_too() {
    String text = "青山市医院\n二〇二四年度工作总结\n骨科获批省级临床重点专科。";

    assertThat(EXTRACTOR.extract(text, "青山市医院"))
        .filteredOn(c -> c.claim().kind() == Kind.SPECIALTY)
        .extracting(c -> Objects.requireNonNull(c.claim().when()).year())
        .containsExactly(2024);
  }

  private static List<Candidate> centers(String text) {
    return EXTRACTOR.extract(text, "青山市医院").stream()
        .filter(candidate -> candidate.claim().kind() == Kind.CENTER)
        .toList();
  }
}
