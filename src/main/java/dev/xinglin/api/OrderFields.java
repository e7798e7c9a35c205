package dev.xinglin.api;

import java.util.Map;

/** What the keys are that lists can be ordered by. */
final class OrderFields {
  private static final Map<String, String> DESCRIPTIONS =
      Map.ofEntries(
          Map.entry("NAME", "名称（标题），按拼音。 The name or headline, in pinyin."),
          Map.entry("HOSPITAL", "医院名称，按拼音。 The hospital's name, in pinyin."),
          Map.entry("POSITION", "在文章中的位置。 The position in the article."),
          Map.entry("WHEN", "时间的第一天。 The first day of the time."),
          Map.entry("LEVEL", "级别，国际在前。 The level, international first."),
          Map.entry("STATUS", "进展，按词表次序。 The status, in the order of its vocabulary."),
          Map.entry("KIND", "种类，按词表次序。 The kind, in the order of its vocabulary."),
          Map.entry("PROMINENCE", "主次，主要在前。 The prominence, major first."),
          Map.entry("VALUE", "数值。 The number."),
          Map.entry("CONFIDENCE", "自动抽取的把握。 How sure the extraction is."),
          Map.entry("GRADE", "等级，三级特等在前。 The grade, tier 3 special class first."),
          Map.entry("PUBLISHED_ON", "刊出日期。 The day it was published."),
          Map.entry("UPDATED_AT", "最近修改时间。 When it was changed last."));

  private OrderFields() {}

  static String describe(String field) {
    String description = DESCRIPTIONS.get(field);
    if (description == null) {
      throw new IllegalArgumentException(field + " is not described.");
    }
    return description;
  }
}
