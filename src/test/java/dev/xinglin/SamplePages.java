package dev.xinglin;

/** Two pages about invented hospitals. */
final class SamplePages {
  /** A page with hard line wraps. */
  static final String CLOUD_RIVER =
      """
      云川市第三人民医院：十年再出发

      本报记者 林一

      　　云川市第三人民医院始建于1956年，是一所三级甲等综合医院。医院现有开
      放床位1200张，年门诊量85万人次。

      学科建设

      　　2021年，医院胸痛中心通过国家认证。2022年，心血管内科获评省级临床重
      点专科，骨科成为市级重点专科。

      　　医院先后获得“全国敬老文明号”“省级文明单位”称号。
      """;

  /** Another one. */
  static final String STONE_BRIDGE =
      """
      石桥县中医院走出特色路

      　　石桥县中医院是一所二级甲等中医医院，现有开放床位320张，职工410人。

      　　2019年，针灸科被评为省级中医重点专科。2023年，医院建成卒中中心。
      """;

  /** The first hospital again: some facts are the same, some say something else. */
  static final String CLOUD_RIVER_YEARS_LATER =
      """
      云川市第三人民医院交出新答卷

      　　云川市第三人民医院是一所三级乙等综合医院，医院现有开放床位1500张，年门诊量85万人次。

      　　2022年，心血管内科获评省级临床重点专科。2024年，医院建成卒中中心。

      　　医院先后获得“全国敬老文明号”“市级文明单位”称号。
      """;

  private SamplePages() {}
}
