package dev.xinglin.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinKeyTest {

  @ParameterizedTest
  @CsvSource({
    "重庆市, chong qing shi",
    "亳州, bo zhou",
    "长春, chang chun",
    "六安, lu an",
    "朝阳市第二医院, chao yang shi di er yi yuan",
    "朝阳朝阳, chao yang chao yang",
    "国家卒中中心, guo jia cu zhong zhong xin",
    "银行, yin hang",
    "首都医科大学, shou du yi ke da xue",
    "单县 乐亭县 黄陂区, shan xian lao ting xian huang pi qu",
    "院长, yuan zhang",
    "Ｂ超 ２０２３, b chao 2023",
    "Ⅲ期CT-64排, iii qi ct 64 pai",
    "二〇二三, er ling er san",
    "吕梁, lv liang",
    "Xinglin (API), xinglin api",
    "——, ''"
  })
  void should_read_whole_words(String text, String reading) {
    assertThat(PinyinKey.reading(text)).isEqualTo(reading);
  }

  @Test
  void should_order_equal_readings_by_their_characters() {
    List<String> keys = Stream.of("尚市", "上市", "上市一", "山市").map(PinyinKey::of).sorted().toList();
    assertThat(keys)
        .containsExactly("shan shi  山市", "shang shi  上市", "shang shi  尚市", "shang shi yi  上市一");
  }

  @Test
  void should_bound_its_length_without_cutting_a_character_in_two() {
    assertThat(PinyinKey.of("双".repeat(10_000))).hasSizeLessThanOrEqualTo(PinyinKey.MAX_LENGTH);
    String wide = PinyinKey.of("a" + "𠮷".repeat(1000));
    assertThat(wide).hasSizeLessThanOrEqualTo(PinyinKey.MAX_LENGTH);
    assertThat(new String(wide.getBytes(UTF_8), UTF_8)).isEqualTo(wide);
  }

  @Test
  void should_not_stumble_over_any_text() {
    Random random = new Random(17);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder("市");
      random.ints(5, 1, 0x20000).forEach(text::appendCodePoint);
      assertThat(PinyinKey.of(text.toString())).startsWith("shi ").contains("  市");
    }
  }
}
