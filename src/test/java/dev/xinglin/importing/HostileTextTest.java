package dev.xinglin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text takes long, loses a character or makes a fault, however it is made. */
class HostileTextTest {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final long SEED = 41;
  private static final String[] PIECES = {
    "医院",
    "市",
    "人民",
    "□",
    "本报记者",
    "（",
    "）",
    "【",
    "】",
    "——",
    "\n",
    "\n\n",
    "\n\n\n\n",
    "　",
    " ",
    "，",
    "。",
    "“",
    "”",
    "第3版",
    "#",
    "**",
    "![",
    "](",
    "|",
    "\t",
    "1",
    "年",
    "月",
    "日",
    "的",
    "了",
    "and",
    "：",
    "；",
    "…",
    "\f",
    "\u0000",
    "\uD800",
    "\uFEFF",
    "摄",
    "图为",
    "责任编辑：",
    "来源：",
    "上接",
    "下转",
    "版",
    "-",
    "=",
    "文/图",
    "王",
    "朝阳市",
    "第二",
    "附属",
    "大学",
    "A",
    "\r\n",
    "本报讯（记者"
  };

  static Stream<String> longTexts() {
    return Stream.of(
        "无".repeat(100_000),
        "医院".repeat(50_000),
        "（".repeat(50_000),
        "本报记者".repeat(25_000),
        "市人民医院与".repeat(20_000),
        "（本报记者 ".repeat(20_000),
        "\n医院\n\n".repeat(20_000),
        "朝阳市第二医院：新路\n\n朝阳市第二医院很好。\n\n".repeat(2_000),
        "【栏目】\n甲县医院：好\n\n甲县医院正文一段。\n\n".repeat(2_000),
        "| a | b |\n".repeat(10_000),
        "| ".repeat(50_000),
        "#".repeat(100_000),
        "- ".repeat(50_000),
        " ".repeat(100_000) + "院",
        "一二三四五六七八九十一二三四五六七八九十，\n".repeat(5_000),
        "1".repeat(100_000),
        "[".repeat(100_000),
        "![".repeat(50_000),
        "上接".repeat(40),
        "（上接".repeat(30_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void a_long_text_of_one_kind_is_cleaned_in_time(String text) {
    assertTimeoutPreemptively(LONGEST, () -> Conservation.check(new Importer().clean(text)));
  }

  @Test
  void a_hundred_thousand_characters_without_a_stop_are_one_unfinished_paragraph() {
    CleanPage page = new Importer().clean("无边落木萧萧下，不尽长江滚滚来，".repeat(6_250));

    assertThat(page.articles()).hasSize(1);
    assertThat(page.articles().get(0).paragraphs()).hasSize(1);
    assertThat(page.flags()).extracting(Flag::kind).contains(Flag.Kind.UNFINISHED);
  }

  @Test
  void texts_by_chance_lose_no_character() {
    Random random = new Random(SEED);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 1_500; i++) {
            String text = chance(random);
            if (!text.isBlank()) {
              Conservation.check(new Importer().clean(text));
            }
          }
        });
  }

  @Test
  void lines_of_the_test_pages_in_any_order_lose_no_character() {
    Random random = new Random(SEED);
    List<String> lines = DamagedPage.all().stream().flatMap(p -> p.words().lines()).toList();
    for (int i = 0; i < 300; i++) {
      StringBuilder page = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        page.append(lines.get(random.nextInt(lines.size()))).append('\n');
      }
      Conservation.check(new Importer().clean(page + "完"));
    }
  }

  private static String chance(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(200);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
