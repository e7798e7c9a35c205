package dev.xinglin.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.xinglin.vocabulary.Vocabularies;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The time grows with the length of the text, whatever stands in it: eight times the text, not
 * sixty-four times the time.
 */
class ExtractionWorstCaseTest {
  private static final int SIZE = 3_000;
  private static final int TIMES = 8;
  private static final double LINEAR = 8 * 4;
  private static final Extractor EXTRACTOR = new Extractor(Vocabularies.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "医",
        "获",
        "获批",
        "国家级",
        "中心",
        "中心、",
        "胸痛中心",
        "“",
        "”",
        "“中心”",
        "(",
        "的",
        "1",
        "1,",
        "12万",
        "一二三",
        "2023年",
        "2023年1月",
        "第1",
        "百分之",
        "重点专科",
        "骨科、",
        "骨科和",
        "青山市",
        "自治区",
        "三级甲等",
        "与大学医院",
        "分别",
        "由14个增至",
        "|",
        "|1",
        "前身",
        "集、",
        "A+",
        "电子病历",
        "院训“",
        "获批胸痛中心、骨科获批重点专科3个,第1名,",
        "\uD83D",
        "从2020年",
        "〇",
        " ",
        "，",
        "\n",
        "将加强",
        "门急诊量由3万增至",
        "放射、ICU等质控中心、",
        "骨科和儿科及",
        "重点专科有3个：骨科，",
        "中心的建设单位"
      })
  void the_time_grows_with_the_length_of_a_repeated_token(String token) {
    String small = filled(token, SIZE);
    String large = filled(token, SIZE * TIMES);
    EXTRACTOR.extract(large, "青山市医院");
    double one = Math.max(nanos(small), 10_000_000);

    assertThat(nanos(large) / one).as("time of %s over time of one", TIMES).isLessThan(LINEAR);
  }

  @Test
  void a_hundred_thousand_characters_without_a_full_stop_are_read() {
    String text = filled("医院获批国家级胸痛中心和开放床位12张的骨科，", 100_000);

    assertThat(EXTRACTOR.extract(text, "青山市医院")).isNotEmpty();
  }

  @Test
  void mixed_garbage_is_read_to_its_end() {
    Random random = new Random(11);
    List<String> tokens =
        List.of(
            "获批", "国家级", "胸痛中心", "、", "，", "“", "”", "（", "）", "12", "万", "名", "2023年", "骨科",
            "重点专科", "是", "的", "。", "\uD800", "\uDC00", "\0", "\n", "|", "等", "和", "第一", "A++", "㎡",
            "医院", "青山市", "五大");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append(tokens.get(random.nextInt(tokens.size())));
      }
      for (Candidate candidate : EXTRACTOR.extract(text.toString(), "青山市医院")) {
        int start = candidate.evidence().start();
        assertThat(text.substring(start, candidate.evidence().end())).isEqualTo(candidate.quote());
      }
    }
  }

  @Test
  void a_sentence_that_is_cut_off_anywhere_is_read_to_its_end() {
    Random random = new Random(12);
    for (AnnotatedSentence sentence : AnnotatedSentence.all()) {
      String whole = sentence.sentence();
      for (int cut = 1; cut < whole.length(); cut++) {
        assertRead(whole.substring(0, cut), sentence.hospital());
        int lost = random.nextInt(whole.length() - cut + 1);
        assertRead(whole.substring(0, cut) + whole.substring(cut + lost), sentence.hospital());
      }
    }
  }

  private static void assertRead(String text, String hospital) {
    assertThatCode(() -> EXTRACTOR.extract(text, hospital)).as(text).doesNotThrowAnyException();
  }

  private static String filled(String token, int length) {
    return token.repeat(length / token.length() + 1).substring(0, length);
  }

  /** The best of three, so that a pause of the machine does not count. */
  private static double nanos(String text) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      EXTRACTOR.extract(text, "青山市医院");
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
