package dev.xinglin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

  @ParameterizedTest
  @CsvSource({
    "ＣＴ（６４排）, ct(64排)",
    "100㎡, 100m2",
    "Ⅲ级, iii级",
    "'　 通辽 市　', 通辽 市",
    "'\t ', ''",
    "B++, b++"
  })
  void should_fold_width_and_case_and_nothing_else(String text, String normal) {
    assertThat(NormalForm.of(text)).isEqualTo(normal);
  }

  @Test
  void should_be_the_normal_form_of_itself() {
    Random random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(4, 1, 0x20000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String normal = NormalForm.of(text);
      assertThat(NormalForm.of(normal))
          .as("of " + text.codePoints().boxed().toList())
          .isEqualTo(normal);
    }
  }
}
