package dev.xinglin.oracle;

import java.time.Instant;
import java.util.List;

/** Values that are hard to sort, to fold and to search. */
final class Pools {
  static final List<String> PLACES =
      List.of(
          "重庆", "长春", "亳州", "六安", "台州", "厦门", "乐山", "𠮷林", "龘山", "㐂丰", "呂梁", "吕梁", "ABC", "ＡＢＣ",
          "abc");

  static final List<String> WORDS =
      List.of(
          "卒中",
          "胸痛",
          "创伤",
          "单县",
          "行业",
          "银行",
          "重症",
          "重阳",
          "B超",
          "Ｂ超",
          "b超",
          "㎡",
          "m2",
          "Ⅲ级",
          "III级",
          "PET-CT",
          "pet-ct",
          "(介入)",
          "（介入）",
          "5.0%",
          "[a-z]*",
          "a.b",
          "axb",
          "^起$",
          "\\d+",
          "x|y",
          "𠮷野家",
          "😀笑",
          "ß",
          "İstanbul",
          "ﬁ",
          "十四五 规划",
          "十四五　规划");

  static final List<String> REGIONS =
      List.of("150000", "150500", "150502", "210000", "211300", "410482", "500000", "110101");

  static final List<String> GRADES =
      List.of("TIER3_SPECIAL", "TIER3_A", "TIER3_B", "TIER3", "TIER2_A", "TIER2", "TIER1");

  /** All grades in the order of their vocabulary. */
  static final List<String> ALL_GRADES =
      List.of(
          "TIER3_SPECIAL",
          "TIER3_A",
          "TIER3_B",
          "TIER3_C",
          "TIER3",
          "TIER2_A",
          "TIER2_B",
          "TIER2_C",
          "TIER2",
          "TIER1_A",
          "TIER1_B",
          "TIER1_C",
          "TIER1");

  static final List<String> CENTERS = List.of("CHEST_PAIN", "STROKE", "TRAUMA", "HEART_FAILURE");
  static final List<String> METRICS = List.of("OPEN_BEDS", "PLANNED_BEDS", "WARDS");
  static final List<String> PERFORMANCE = List.of("B++", "A");
  static final List<String> PERIODS = List.of("CN-13-5", "CN-14-5", "CN-15-5");

  static final List<Instant> INSTANTS =
      List.of(
          Instant.parse("2024-01-01T00:00:00Z"),
          Instant.parse("2024-01-01T00:00:00.001Z"),
          Instant.parse("2024-06-30T23:59:59.999Z"),
          Instant.parse("2025-02-28T12:00:00Z"),
          Instant.parse("2025-12-31T16:00:00Z"));

  static final List<Double> NUMBERS =
      List.of(0d, -1d, 0.5, 3d, 100d, 100.5, 1200d, 2.0e6, 3.5e8, 1e15, 9007199254740993d);

  private Pools() {}

  /** A name of one to three words. */
  static String name(Chance chance) {
    StringBuilder name = new StringBuilder(chance.of(WORDS));
    for (int i = chance.below(3); i > 0; i--) {
      name.append(chance.percent(20) ? " " : "").append(chance.of(WORDS));
    }
    return name.toString();
  }

  static String nameOrNull(Chance chance) {
    return chance.percent(10) ? null : chance.percent(4) ? "" : name(chance);
  }
}
