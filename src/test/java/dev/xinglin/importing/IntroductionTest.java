package dev.xinglin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The page on which a hospital introduces itself: headings in brackets, lists, figures by line. */
class IntroductionTest {
  private static final String PAGE =
      """
      望澜土家族苗族自治县中医医院简介

      望澜土家族苗族自治县中医医院地处武陵山区，建院于1956年，是全县唯一的二级甲等中医医院。

      【规模】
      编制床位　300张
      实开床位　360张
      在编职工　420人
      设备总值　0.9亿元

      【科室】
      A类——市级
      △ 市级重点专科：针灸科、骨伤科
      B类——县级
      △ 县级重点专科：肛肠科

      【协作】
      1. 岭东省石泉市中医医院、清塘区人民医院派专家到我院坐诊，2023年以来共13人。
      2. 我院与5家乡镇卫生院结成医共体。

      【荣誉榜】
      2019年　全县民族团结先进集体
      2021年　市级“敬老文明号”；岭东省第四届医院管理案例大赛二等奖

      【今后打算】
      围绕建成武陵山区一流中医医院的目标，再用三年建好康复楼，添置一台核磁共振。
      （照片1：新楼外景　照片2：2024年3月，义诊现场）
      """;

  private final CleanPage page = new Importer().clean(PAGE);

  @Test
  void is_one_article_with_its_sections() {
    assertThat(page.articles()).hasSize(1);
    CleanArticle article = page.articles().get(0);
    assertThat(article.title()).isEqualTo("望澜土家族苗族自治县中医医院简介");
    assertThat(article.hospitals()).containsExactly("望澜土家族苗族自治县中医医院");
    assertThat(article.sections())
        .extracting(it -> it.heading())
        .contains("规模", "科室", "协作", "荣誉榜", "今后打算");
  }

  @Test
  void keeps_every_line_of_its_lists() {
    String content = page.articles().get(0).content();

    assertThat(content.lines())
        .contains(
            "编制床位　300张",
            "在编职工　420人",
            "△ 市级重点专科：针灸科、骨伤科",
            "1. 岭东省石泉市中医医院、清塘区人民医院派专家到我院坐诊，2023年以来共13人。",
            "2019年　全县民族团结先进集体");
  }

  @Test
  void is_about_the_hospital_it_begins_with_even_where_it_names_another_more_often() {
    String page =
        """
        石泉市妇幼保健院是一所二级甲等妇幼保健院，始建于1952年。
        医院是岭东大学附属儿童医院石泉分院，与岭东大学附属儿童医院共建专家工作站。
        2021年以来，岭东大学附属儿童医院派专家到院坐诊，岭东大学附属儿童医院还接收进修医生12名。
        """;

    assertThat(hospitals(page)).containsExactly("石泉市妇幼保健院");
  }

  @Test
  void names_a_hospital_in_full_where_its_beginning_does() {
    String page =
        """
        我们走进石泉医科大学附属清塘儿童医院，看一家专科医院怎样成长。
        清塘儿童医院开放床位300张。清塘儿童医院有职工420人。清塘儿童医院年门诊量20万人次。
        """;

    assertThat(hospitals(page)).containsExactly("石泉医科大学附属清塘儿童医院");
  }

  @Test
  void finds_a_hospital_that_has_no_place_in_its_name() {
    assertThat(hospitals("同心医院是一家三级综合医院，开放床位500张。\n医院有职工600人。")).containsExactly("同心医院");
  }

  @Test
  void is_about_no_hospital_where_it_names_none() {
    assertThat(hospitals("今天天气很好。")).isEmpty();
    assertThat(hospitals("# 小城里的大医院\n——记发展中的青山市中心医院\n青山市中心医院现有职工900人。")).containsExactly("青山市中心医院");
  }

  private static List<String> hospitals(String page) {
    return new Importer().clean(page).articles().get(0).hospitals();
  }
}
