package dev.xinglin.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
  private static final Regions REGIONS = Vocabularies.load().regions();

  @Test
  void should_hold_the_whole_table() {
    assertThat(REGIONS.provinces()).hasSize(34);
    assertThat(REGIONS.all()).filteredOn(region -> !region.retired()).hasSizeBetween(3200, 3250);
  }

  @Test
  void should_place_every_region_in_one_that_contains_it() {
    assertThat(REGIONS.all())
        .filteredOn(region -> !region.isProvince())
        .allSatisfy(
            region -> {
              Region parent = REGIONS.get(Objects.requireNonNull(region.parent()));
              assertThat(parent.contains(region)).isTrue();
              assertThat(REGIONS.fullName(region.code())).endsWith(parent.zh() + region.zh());
            });
  }

  @Test
  void should_name_every_region_in_english_too() {
    assertThat(REGIONS.all())
        .allSatisfy(region -> assertThat(region.en()).matches("[A-Z][A-Za-z' -]+"));
  }

  @ParameterizedTest
  @CsvSource({
    "150000, 150000, 160000, 内蒙古自治区, Inner Mongolia",
    "150500, 150500, 150600, 内蒙古自治区通辽市, Tongliao",
    "150521, 150521, 150522, 内蒙古自治区通辽市科尔沁左翼中旗, Horqin Left Middle Banner",
    "410482, 410482, 410483, 河南省平顶山市汝州市, Ruzhou",
    "419001, 419001, 419002, 河南省济源市, Jiyuan",
    "110105, 110105, 110106, 北京市朝阳区, Chaoyang District",
    "610000, 610000, 620000, 陕西省, Shaanxi",
    "540000, 540000, 550000, 西藏自治区, Tibet",
    "220800, 220800, 220900, 吉林省白城市, Baicheng",
    "422800, 422800, 422900, 湖北省恩施土家族苗族自治州, Enshi Tujia and Miao Autonomous Prefecture",
    "820000, 820000, 830000, 澳门特别行政区, Macao"
  })
  void should_know_what_lies_below_a_code(
      String code, String from, String to, String fullName, String en) {
    assertThat(REGIONS.within(code)).isEqualTo(new Codes(from, to));
    assertThat(REGIONS.fullName(code)).isEqualTo(fullName);
    assertThat(REGIONS.get(code).en()).isEqualTo(en);
  }

  @Test
  void should_name_the_nearest_where_a_code_is_unknown() {
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> REGIONS.within("150599"))
        .satisfies(unknown -> assertThat(unknown.nearest()).isNotEmpty());
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> REGIONS.within("通辽市"))
        .satisfies(unknown -> assertThat(unknown.nearest()).startsWith("150500"));
  }

  @Test
  void should_serve_the_regions_as_a_vocabulary_whose_shared_labels_find_none() {
    Vocabulary vocabulary = Vocabularies.load().get("regions");
    assertThat(vocabulary.get("150521").parent()).isEqualTo("150500");
    assertThat(vocabulary.byLabel("通辽市")).isPresent();
    assertThat(vocabulary.byLabel("科左中旗")).isPresent();
    assertThat(vocabulary.byLabel("朝阳区")).isEmpty();
    assertThat(vocabulary.byLabel("鼓楼区")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // official names
    "通辽市第二人民医院, 150500",
    "汝州市第一人民医院, 410482",
    "朝阳市第二医院, 211300",
    "朝阳县人民医院, 211321",
    "吉林市中心医院, 220200",
    "库伦旗人民医院, 150524",
    "内蒙古自治区人民医院, 150000",
    "内蒙古自治区通辽市科尔沁区第一人民医院, 150502",
    "重庆市九龙坡区人民医院, 500107",
    "海南藏族自治州人民医院, 632500",
    "河南省汝州市人民医院, 410482",
    "济源市人民医院, 419001",
    "沙县总医院, 350427",
    "沙县区总医院, 350405",
    // short names
    "科左中旗第三人民医院, 150521",
    "恩施州中心医院, 422800",
    "海南州人民医院, 632500",
    "吉林大学第一医院, 220000",
    "西安交通大学第一附属医院, 610100",
    "大连医科大学附属第二医院, 210200",
    "北京协和医院, 110000",
    "北京朝阳医院, 110105",
    "北京区域医疗中心, 110000",
    "中国医学科学院北京协和医院, 110000",
    "南京医科大学附属无锡人民医院, 320200",
    "上海交通大学医学院附属瑞金医院, 310000",
    "六盘水市第一人民医院, 520200",
    "六盘水职业技术学院, 520200",
    "石河子大学医学院第一附属医院, 659001",
    "长沙湘雅医院, 430100",
    "　通辽市人民医院, 150500"
  })
  void should_find_the_most_exact_region_that_a_name_states(String name, String code) {
    assertThat(REGIONS.fromName(name)).map(Region::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "朝阳医院", "朝阳区人民医院", "中山大学附属第一医院", "复旦大学附属中山医院", "安康医院", "广安门医院",
        "中日友好医院", "中国人民解放军总医院", "中国医科大学附属盛京医院", "和平医院", "公安医院", "同心医院",
        "东区医院", "老城区医院", "矿区医院", "鼓楼区中医院", "沈阳都市圈平台", "东北三省一区盆底医学联盟",
        "阿里健康", "人民医院", ""
      })
  void should_leave_open_what_a_name_leaves_open(String name) {
    assertThat(REGIONS.fromName(name)).isEmpty();
  }

  @Test
  void should_stay_quick_where_a_name_is_hostile() {
    assertThat(REGIONS.fromName("通辽市".repeat(100_000))).map(Region::code).contains("150500");
    assertThat(REGIONS.fromName("附属".repeat(100_000))).isEmpty();
  }
}
