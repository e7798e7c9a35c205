package dev.xinglin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.model.Range;
import dev.xinglin.text.MappedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step of the cleaning by itself. */
class StepsTest {
  private final PageReport report = new PageReport();

  @Test
  void lines_lose_their_white_space_and_keep_their_places() {
    List<Line> lines = lines("　　甲。\r\n\r\n  乙。");

    assertThat(lines).extracting(Line::words).containsExactly("甲。", "乙。");
    assertThat(lines).extracting(Line::gap).containsExactly(0, 1);
    assertThat(lines.get(1).text().originals(0, 2)).containsExactly(new Range(10, 12));
  }

  @Test
  void the_signs_of_a_markdown_heading_are_set_apart_and_its_level_is_kept() {
    Line line = lines("## 新的起点").get(0);

    assertThat(line.level()).isEqualTo(2);
    assertThat(line.words()).isEqualTo("新的起点");
    assertThat(report.apart()).containsExactly(new Apart(Apart.Kind.MARKUP, new Range(0, 3)));
  }

  @Test
  void a_note_of_continuation_ties_its_line() {
    assertThat(lines("（上接第1版）医院扩建完成。").get(0).tied()).isTrue();
    assertThat(lines("医院扩建（下转第4版）").get(0).words()).isEqualTo("医院扩建");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第3版",
        "— 12 —",
        "A05",
        "责任编辑：何方",
        "2021年3月4日 星期四",
        "来源：山城晚报",
        "首页 > 健康 > 正文",
        "版权所有 某某网",
        "图片由桃源县人民医院提供",
        "https://example.org/a",
        "打印本页",
        "3/8",
        "第 A07 版"
      })
  void furniture_is_told(String line) {
    assertThat(Furniture.is(line)).as(line).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "智慧赋能",
        "医院来源于百年前的一家诊所。",
        "打印机坏了",
        "第三医院",
        "首页改版以后，预约更方便。",
        "2021年，医院迁入新址。",
        "图片会说话",
        "急诊科"
      })
  void words_of_an_article_are_no_furniture(String line) {
    assertThat(Furniture.is(line)).as(line).isFalse();
  }

  @Test
  void the_day_and_the_paper_are_read_from_furniture_and_a_day_that_is_none_is_not() {
    assertThat(Furniture.day("2021年3月4日 星期四")).contains(LocalDate.of(2021, 3, 4));
    assertThat(Furniture.day("2021年13月4日")).isEmpty();
    assertThat(Furniture.publisher("稿源：山城晚报")).contains("山城晚报");
    assertThat(Furniture.publisher("山城晚报 2021年3月4日")).contains("山城晚报");
  }

  @ParameterizedTest
  @CsvSource({
    "□本报记者 何方, 何方",
    "本报记者何方, 何方",
    "（本报记者 何 方 通讯员 秦小明）, 何方/秦小明",
    "文/何方 图/秦小明, 何方/秦小明",
    "何方 秦小明 文/图, 何方/秦小明",
    "记者：何方, 何方",
    "山城晚报全媒体记者 何方 见习记者 秦小明 摄影报道, 何方/秦小明",
    "特约通讯员 何方 桃源县人民医院 秦小明, 何方/秦小明"
  })
  void bylines_are_read_in_their_forms(String line, String names) {
    Byline byline = Byline.whole(line);

    assertThat(byline).isNotNull();
    assertThat(byline.names()).containsExactly(names.split("/"));
    assertThat(byline.glued()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"记者手记", "记者在医院看到，大厅秩序井然。", "图文并茂", "本报讯", "作者简介", "通讯员培训班开班"})
  void what_only_speaks_of_reporters_is_no_byline(String line) {
    assertThat(Byline.whole(line)).as(line).isNull();
  }

  @Test
  void a_byline_in_brackets_ends_a_paragraph() {
    Byline tail = Byline.tail("床位翻了一番。（本报记者 何方）");

    assertThat(tail).isNotNull();
    assertThat(tail.start()).isEqualTo(7);
    assertThat(Byline.tail("共有三家分院（含新区分院）")).isNull();
  }

  @Test
  void a_sentence_that_numbers_what_follows_stands_on_its_own_line_however_long_it_is() {
    String page =
        """
        青川县医院：一年三件事

        全院职工把病人的事当作自己的事，门诊楼和住院楼都
        换了新的电梯，挂号处多开了四个窗口，排队的人少了。

        第一件事：新买设备让检查结果比往年早半天送到病房。
        2022年，放射科装了两台机器，检验科把报告送到每一
        个病区，骨科和外科的病人不用再等到第二天才开刀了。
        """;

    assertThat(new Importer().clean(page).articles().get(0).content()).contains("送到病房。\n2022年，放射科");
  }

  @Test
  void a_word_across_a_seam_is_seen() {
    assertThat(WordSeam.spans("走进新时代，面", "对困难")).isTrue();
    assertThat(WordSeam.spans("床位一千二", "百张")).isTrue();
    assertThat(WordSeam.spans("共8", "月底完工")).isTrue();
    assertThat(WordSeam.spans("铸就健康基石", "夜里的急诊室")).isFalse();
    assertThat(WordSeam.spans("", "夜里")).isFalse();
  }

  @Test
  void latin_words_are_joined_with_a_blank_and_a_hyphen_between_chinese_is_set_apart() {
    assertThat(join("Wuzhen", "Hospital")).isEqualTo("Wuzhen Hospital");
    assertThat(join("引进CT", "设备")).isEqualTo("引进CT设备");
    assertThat(join("便民-", "服务")).isEqualTo("便民服务");
    assertThat(report.apart()).extracting(Apart::kind).containsExactly(Apart.Kind.BREAK_MARK);
  }

  @Test
  void a_paragraph_that_an_earlier_one_contains_is_a_repeat() {
    String whole = "医院新建了停车楼，车位增加到八百个，停车不再困难。老人可以在门口下车。";
    List<Block> marked =
        RepeatFinder.mark(
            List.of(text(whole), text("另有一段不同的话，说的是别的事情，和停车没有关系。"), text(whole.substring(0, 25))));

    assertThat(marked)
        .extracting(Block::kind)
        .containsExactly(BlockKind.TEXT, BlockKind.TEXT, BlockKind.REPEAT);
  }

  @ParameterizedTest
  @CsvSource({
    "今年以来，霍邱县第一人民医院服务群众, 霍邱县第一人民医院",
    "走进呼和浩特市第一医院的大厅, 呼和浩特市第一医院",
    "记者来到和田地区人民医院, 和田地区人民医院",
    "病人转到首都医科大学附属北京安贞医院, 首都医科大学附属北京安贞医院",
    "与将乐县总医院签约, 将乐县总医院",
    "成为延边大学附属医院的一员, 延边大学附属医院",
    "新疆生产建设兵团第一师医院建成, 新疆生产建设兵团第一师医院"
  })
  void hospitals_are_named_in_full(String text, String name) {
    assertThat(HospitalNames.count(text)).containsOnlyKeys(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"全国百姓放心示范医院", "三级公立医院", "该院", "一座县医院", "互联网医院", "与12家医院合作", "江畔一所大学医院的早晨"})
  void words_for_hospitals_are_no_names(String text) {
    assertThat(HospitalNames.count(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"省立大学第一医院专科联盟临川分中心落户市妇幼保健院, 临川市妇幼保健院", "临川市中医院迎来百年, 临川市中医院"})
  void an_article_is_about_the_hospital_of_its_headline_and_not_about_a_partner(
      String headline, String name) {
    String body = "临川市妇幼保健院与省立大学第一医院、临川市中医院签约，省立大学第一医院将派专家坐诊。省立大学第一医院院长到场。";

    assertThat(HospitalNames.subjects(headline, body, "")).containsExactly(name);
  }

  @Test
  void what_a_scan_got_wrong_is_flagged_with_its_place() {
    StrayWords.flag(MappedText.of("设备 and 人员，2O21年提升提升�。"), report);

    assertThat(report.flags())
        .extracting(Flag::kind)
        .containsExactlyInAnyOrder(
            Flag.Kind.STRAY_WORD,
            Flag.Kind.MIXED_DIGITS,
            Flag.Kind.DOUBLED_WORD,
            Flag.Kind.UNREADABLE_SIGN);
    assertThat(report.flags().get(0).original()).isEqualTo(new Range(3, 6));
  }

  @Test
  void words_doubled_to_say_each_of_them_are_not_flagged() {
    StrayWords.flag(MappedText.of("一间病房一间病房地走，一点一点地改，一年一年过去。"), report);

    assertThat(report.flags()).isEmpty();
  }

  private List<Line> lines(String page) {
    return new LineSplitter(MappedText.of(page), report).split();
  }

  private String join(String left, String right) {
    MappedText page = MappedText.of(left + "\n" + right);
    return Joiner.join(
            List.of(page.slice(0, left.length()), page.slice(left.length() + 1, page.length())),
            report)
        .text();
  }

  private static Block text(String words) {
    return new Block(BlockKind.TEXT, MappedText.of(words), 1, 0, false);
  }

  @Test
  void a_headline_with_the_byline_of_a_writer_begins_another_article() {
    String page =
        """
        乌镇人民医院新楼启用

        　　乌镇人民医院的新楼今天启用，床位增至三百张，患者就诊更加方便。

        　　医院还开设了夜间门诊，方便上班的居民。

        健康讲堂走进校园

        本报记者 王小明

        　　医生们昨天走进镇上的小学，为孩子们讲解护眼知识，受到师生欢迎。

        　　讲堂今后每月举办一次。
        """;

    assertThat(new Importer().clean(page).articles())
        .extracting(CleanArticle::title)
        .containsExactly("乌镇人民医院新楼启用", "健康讲堂走进校园");
  }

  @Test
  void a_caption_with_the_name_of_its_photographer_begins_none() {
    String page =
        """
        乌镇人民医院新楼启用

        　　乌镇人民医院的新楼今天启用，床位增至三百张，患者就诊更加方便。

        医生为患者查房

        通讯员 王小明 摄

        　　医院还开设了夜间门诊，方便上班的居民。
        """;

    assertThat(new Importer().clean(page).articles()).hasSize(1);
  }
}
