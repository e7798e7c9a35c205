package dev.xinglin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalTextTest {
  @Test
  void a_character_that_becomes_two_keeps_its_place_in_the_original() {
    NormalText normal = NormalText.of("面积９８㎡，Ⅲ期");

    assertThat(normal.text()).isEqualTo("面积98m2,III期");
    assertThat(normal.originalSlice(4, 6)).isEqualTo("㎡");
    assertThat(normal.originalSlice(7, 8)).isEqualTo("Ⅲ");
  }

  @Test
  void white_space_between_chinese_characters_goes_and_a_wide_gap_stays_as_one_blank() {
    assertThat(NormalText.of("医　院 简介\t开放床位 1200 张").text()).isEqualTo("医院简介 开放床位1200张");
    assertThat(NormalText.of("PET CT  机").text()).isEqualTo("PET CT 机");
  }

  @Test
  void quotation_marks_of_all_kinds_become_one_pair() {
    assertThat(NormalText.of("「甲」『乙』\"丙\"").text()).isEqualTo("“甲”“乙”“丙”");
  }

  @Test
  void an_empty_stretch_is_refused() {
    NormalText normal = NormalText.of("医院");

    assertThatThrownBy(() -> normal.original(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> normal.original(0, 3)).hasMessageContaining("of 2");
  }

  @Test
  void every_character_of_any_text_maps_into_the_original_in_order() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String text = garbage(random, 60);
      NormalText normal = NormalText.of(text);
      int last = 0;
      for (int i = 0; i < normal.text().length(); i++) {
        int start = normal.original(i, i + 1).start();
        int end = normal.original(i, i + 1).end();
        assertThat(start).isBetween(last, text.length() - 1);
        assertThat(end).isBetween(start + 1, text.length());
        last = start;
      }
    }
  }

  private static String garbage(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 0x4E00 + random.nextInt(99)));
    }
    return text.toString();
  }
}
