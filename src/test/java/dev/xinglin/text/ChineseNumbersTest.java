package dev.xinglin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "120万, 1200000, false",
    "3.5亿, 350000000, false",
    "5.8288万, 58288, false",
    "50余万, 500000, true",
    "2万多, 20000, true",
    "两千八百, 2800, false",
    "百余, 100, true",
    "一百二十, 120, false",
    "十二, 12, false",
    "二〇二三, 2023, false",
    "三百零五, 305, false",
    "一万二千, 12000, false",
    "半, 0.5, false",
    "3千, 3000, false"
  })
  void a_number_is_read_with_its_scale(String text, double value, boolean more) {
    ChineseNumber number = Objects.requireNonNull(ChineseNumbers.read(text, 0));

    assertThat(number.value()).isEqualTo(value);
    assertThat(number.more()).isEqualTo(more);
    assertThat(number.end()).isEqualTo(text.length());
  }

  @Test
  void commas_between_groups_of_three_belong_to_the_number_and_others_do_not() {
    assertThat(ChineseNumbers.find("1,234,567张,12人"))
        .extracting(ChineseNumber::value)
        .containsExactly(1234567d, 12d);
    assertThat(ChineseNumbers.find("12,3456"))
        .extracting(ChineseNumber::value)
        .containsExactly(12d, 3456d);
  }

  @Test
  void a_share_is_read_in_figures_and_in_words() {
    assertThat(ChineseNumbers.find("百分之九十八点五,97.2%"))
        .extracting(ChineseNumber::value, ChineseNumber::percent)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(98.5, true),
            org.assertj.core.groups.Tuple.tuple(97.2, true));
  }

  @Test
  void a_range_has_both_ends() {
    ChineseNumber number = Objects.requireNonNull(ChineseNumbers.read("7-8天", 0));

    assertThat(number.value()).isEqualTo(7);
    assertThat(number.valueTo()).isEqualTo(8);
  }

  @Test
  void digits_without_an_end_are_no_number() {
    assertThat(ChineseNumbers.read("9".repeat(500), 0)).isNull();
  }
}
