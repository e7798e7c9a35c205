package dev.xinglin.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Qualifier;
import dev.xinglin.text.Periods;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({"开放床位, 开放床位", "开放床位, 实际开放床位数", "全年门诊量, 门诊人次", "全院职工, 在职职工总数", "满意度, 患者满意度"})
  void different_numbers_under_names_of_one_thing_contradict_each_other(String one, String other) {
    assertThat(contradiction(number(one, null, 1), number(other, null, 2)))
        .containsExactly("value");
  }

  @ParameterizedTest
  @CsvSource({"博士生导师, 硕士生导师", "住院满意度, 门诊满意度", "重点学科(甲级), 重点学科(乙级)", "干部职工, 医护人员", "新增床位, 病区床位"})
  void different_numbers_under_names_of_two_things_can_both_be_right(String one, String other) {
    assertThat(contradiction(number(one, null, 1), number(other, null, 2))).isEmpty();
  }

  @Test
  void numbers_of_two_levels_can_both_be_right() {
    Claim provincial = number("临床重点专科", Level.PROVINCIAL, 6);

    assertThat(contradiction(provincial, number("临床重点专科", Level.MUNICIPAL, 7))).isEmpty();
    assertThat(contradiction(provincial, number("临床重点专科", Level.PROVINCIAL, 7)))
        .containsExactly("value");
  }

  @Test
  void a_hospital_can_have_had_another_grade_in_another_year() {
    assertThat(contradiction(grade("TIER2_A", 1992), grade("TIER3_B", 2016))).isEmpty();
    assertThat(contradiction(grade("TIER2_A", 2016), grade("TIER3_B", 2016)))
        .containsExactly("grade");
    assertThat(contradiction(grade("TIER2_A", null), grade("TIER3_B", 2016)))
        .containsExactly("grade");
  }

  /** Which of the two comes first makes no difference. */
  private static List<String> contradiction(Claim one, Claim other) {
    List<String> contradiction = Likeness.contradiction(one, other);
    assertThat(Likeness.contradiction(other, one)).isEqualTo(contradiction);
    return contradiction;
  }

  private static Claim number(String name, @Nullable Level level, double value) {
    Details details =
        new Details.Indicator("ANY", value, null, "个", Qualifier.EXACT, null, value + "个");
    return claim(name, level, null, details);
  }

  private static Claim grade(String code, @Nullable Integer year) {
    return claim("等级", null, year, new Details.Attribute(AttributeName.GRADE, null, code));
  }

  private static Claim claim(
      String name, @Nullable Level level, @Nullable Integer year, Details details) {
    return new Claim(
        name,
        null,
        null,
        level,
        null,
        null,
        year == null ? null : Periods.of(null, null, year, null, null),
        Prominence.MAJOR,
        details);
  }
}
