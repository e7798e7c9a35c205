package dev.xinglin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseTimesTest {
  @Test
  void a_date_has_the_parts_that_are_stated() {
    assertThat(ChineseTimes.find("2019年12月28日,2020年5月,二〇二一年"))
        .containsExactly(
            new StatedTime(0, 11, 2019, 12, 28, null),
            new StatedTime(12, 19, 2020, 5, null, null),
            new StatedTime(20, 25, 2021, null, null, null));
  }

  @Test
  void a_stretch_of_time_is_a_period_without_a_year() {
    assertThat(ChineseTimes.find("2022年度;“十四五”期间;近3年来;2016-2020年;自2018年以来"))
        .extracting(StatedTime::period)
        .containsExactly("2022年度", "十四五", "近3年", "2016-2020年", "自2018年以来");
  }

  @Test
  void a_loose_year_may_have_a_month() {
    assertThat(ChineseTimes.find("今年2月7日")).containsExactly(new StatedTime(0, 6, null, 2, 7, "今年"));
  }

  @Test
  void counts_are_no_times() {
    assertThat(ChineseTimes.find("1200年轻人,第13月台,99年")).isEmpty();
  }

  @Test
  void the_end_of_a_month_belongs_to_the_time() {
    assertThat(ChineseTimes.find("2024年6月底,2023年11月中旬"))
        .containsExactly(
            new StatedTime(0, 8, 2024, 6, null, "2024年6月底"),
            new StatedTime(9, 19, 2023, 11, null, "2023年11月中旬"));
    assertThat(ChineseTimes.find("2024年6月初步建成"))
        .containsExactly(new StatedTime(0, 7, 2024, 6, null, null));
  }
}
