package dev.xinglin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.xinglin.model.DatePrecision;
import dev.xinglin.model.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  /** Every period that the annotated articles use, with the date stated beside it. */
  @ParameterizedTest
  @CsvSource({
    "2017年末, 2017, , , 2017-01-01, 2017-12-31, YEAR,",
    "2022年度, 2023, , , 2023-01-01, 2023-12-31, YEAR,",
    "2022年度, , , , 2022-01-01, 2022-12-31, PERIOD,",
    "2024年度, , , , 2024-01-01, 2024-12-31, PERIOD,",
    "五年, , , , , , ,",
    "五年来, , , , , , ,",
    "今年, , 2, 7, , , ,",
    "今年, , 2, , , , ,",
    "今年, , , , , , ,",
    "从2020年起, , , , 2020-01-01, , PERIOD,",
    "全年, 2023, , , 2023-01-01, 2023-12-31, YEAR,",
    "十三五至十四五, , , , 2016-01-01, 2025-12-31, PERIOD,",
    "十五五, , , , 2026-01-01, 2030-12-31, PERIOD, CN-15-5",
    "十四五, , , , 2021-01-01, 2025-12-31, PERIOD, CN-14-5",
    "当前, , , , , , ,",
    "本年度, , , , , , ,",
    "每年, , , , , , ,",
    "现已, , , , , , ,",
    "目前, , , , , , ,",
    "迄今为止, , , , , , ,",
    "近3年, , , , , , ,",
    "近年来, , , , , , ,",
    "连续8年, , , , , , ,"
  })
  void should_compute_only_what_is_stated(
      String period,
      Integer year,
      Integer month,
      Integer day,
      LocalDate from,
      LocalDate to,
      DatePrecision precision,
      String code) {
    // WHEN
    When when = Periods.of(null, period, year, month, day);
    // THEN
    assertThat(when.from()).isEqualTo(from);
    assertThat(when.to()).isEqualTo(to);
    assertThat(when.precision()).isEqualTo(precision);
    assertThat(when.periodCode()).isEqualTo(code);
    assertThat(when.period()).isEqualTo(period);
    assertThat(when.year()).isEqualTo(year);
    assertThat(when.month()).isEqualTo(month);
    assertThat(when.day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "十三五, 2016-01-01, 2020-12-31",
    "“十四五”期间, 2021-01-01, 2025-12-31",
    "十一五, 2006-01-01, 2010-12-31",
    "２０２２年度, 2022-01-01, 2022-12-31",
    "2016-2020年, 2016-01-01, 2020-12-31",
    "2016年至2020年, 2016-01-01, 2020-12-31",
    "2019年6月以来, 2019-06-01,",
    "2020年至今, 2020-01-01,",
    "五五, ,",
    "2020年至十五, ,",
    "2020年13月起, ,",
    "十四五至十三五, ,",
    "0000年度, ,"
  })
  void should_read_other_periods_too(String period, LocalDate from, LocalDate to) {
    When when = Periods.of(null, period, null, null, null);
    assertThat(when.from()).isEqualTo(from);
    assertThat(when.to()).isEqualTo(to);
    assertThat(when.precision()).isEqualTo(from == null ? null : DatePrecision.PERIOD);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, , , 2023-01-01, 2023-12-31, YEAR, 2023年",
    "2024, 2, , 2024-02-01, 2024-02-29, MONTH, 2024年2月",
    "2023, 12, 13, 2023-12-13, 2023-12-13, DAY, 2023年12月13日",
    ", 2, 7, , , , 2月7日",
    ", 2, 29, , , , 2月29日"
  })
  void should_take_a_date_as_far_as_it_is_stated(
      Integer year,
      Integer month,
      Integer day,
      LocalDate from,
      LocalDate to,
      DatePrecision precision,
      String text) {
    When when = Periods.of(null, null, year, month, day);
    assertThat(when.from()).isEqualTo(from);
    assertThat(when.to()).isEqualTo(to);
    assertThat(when.precision()).isEqualTo(precision);
    assertThat(when.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2, 30, 'There is no such date: 2023年2月30日.'",
    "2023, 2, 29, 'There is no such date: 2023年2月29日.'",
    "2023, 13, , 'There is no such date: 2023年13月.'",
    ", 2, 30, 'There is no such date: 2月30日.'",
    "2023, , 5, The day 5 is stated without its month.",
    "23, , , 'The year has to be from 1000 to 9999, not 23.'"
  })
  void should_refuse_what_is_no_date(Integer year, Integer month, Integer day, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.of("某日", null, year, month, day))
        .withMessage(message);
  }

  @Test
  void should_refuse_a_time_of_which_nothing_is_stated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periods.of(null, null, null, null, null))
        .withMessageContaining("No time is stated");
  }

  @Test
  void should_put_the_words_together_where_none_are_given() {
    assertThat(Periods.of(null, "今年", null, 2, 7).text()).isEqualTo("今年2月7日");
    assertThat(Periods.of(null, "2017年末", 2017, null, null).text()).isEqualTo("2017年末");
    assertThat(Periods.of(null, "全年", 2023, null, null).text()).isEqualTo("2023年全年");
    assertThat(Periods.of("去年此时", "去年", null, null, null).text()).isEqualTo("去年此时");
  }

  @Test
  void should_keep_the_code_of_a_plan_beside_a_stated_year() {
    When when = Periods.of(null, "十四五", 2023, null, null);
    assertThat(when.from()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(when.to()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(when.precision()).isEqualTo(DatePrecision.YEAR);
    assertThat(when.periodCode()).isEqualTo("CN-14-5");
  }
}
