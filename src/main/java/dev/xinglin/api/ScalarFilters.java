package dev.xinglin.api;

import dev.xinglin.query.Field;

/** The filters of single values. */
final class ScalarFilters {
  private static final String EQUALITY =
      """
        "等于。 Equal."
        eq: %1$s
        "不等于；空值也算。 Not equal; true of missing values."
        ne: %1$s
        "等于其中之一；不可为空列表。 Equal to one of these; not an empty list."
        in: [%1$s!]
        "不等于其中任何一个；空值也算；不可为空列表。 Equal to none of these; true of missing values; not an empty list."
        notIn: [%1$s!]
        "是否没有值。 Whether there is no value."
        isNull: Boolean
      """;

  private static final String RANGE =
      """
        "大于、晚于；空值不算。 Greater or later; false of missing values."
        gt: %1$s
        "大于等于；空值不算。 Greater or equal; false of missing values."
        gte: %1$s
        "小于、早于；空值不算。 Less or earlier; false of missing values."
        lt: %1$s
        "小于等于；空值不算。 Less or equal; false of missing values."
        lte: %1$s
      """;

  private static final String TEXT =
      """
        "包含这段文字（按字面）。 Contains this text, taken literally."
        contains: String
        "以这段文字开头（按字面）。 Starts with this text, taken literally."
        startsWith: String
        "以这段文字结尾（按字面）。 Ends with this text, taken literally."
        endsWith: String
      """;

  /** All filters but those of enums. */
  static final String SDL =
      filter(
              "String",
              "文字条件；不分大小写与全半角。 Conditions on text; case and width do not count.",
              equality("String") + TEXT)
          + filter("ID", "全局 id 条件。 Conditions on a global id.", equality("ID"))
          + filter(
              "Code",
              "代码条件；未知代码报错。 Conditions on a code; an unknown code is an error.",
              equality("String"))
          + filter("Int", "整数条件。 Conditions on a whole number.", equality("Int") + range("Int"))
          + filter("Float", "数字条件。 Conditions on a number.", equality("Float") + range("Float"))
          + filter("Boolean", "真假条件。 Conditions on true or false.", equality("Boolean"))
          + filter("Date", "日期条件。 Conditions on a date.", equality("Date") + range("Date"))
          + filter(
              "DateTime",
              "时间点条件。 Conditions on a point in time.",
              equality("DateTime") + range("DateTime"))
          + """
            "词表项条件。 Conditions on a term of a vocabulary."
            input TermFilter {
              "代码。 The code."
              code: CodeFilter
            }

            "地区条件。 Conditions on a region."
            input RegionFilter {
              "本级代码。 The code itself."
              code: CodeFilter
              "位于这个地区之内（含本级），如 150000。 Lies in this region, or is it, such as 150000."
              within: String
            }

            "文字列表条件。 Conditions on a list of texts."
            input StringListFilter {
              "至少一项符合。 One at least fits."
              some: StringFilter
              "没有一项符合。 None fits."
              none: StringFilter
            }

            "一段日期；两端至少给一个。 A stretch of dates; one end at least."
            input DateRange {
              "第一天。 The first day."
              from: Date
              "最后一天。 The last day."
              to: Date
            }

            "时间条件。 Conditions on a time."
            input WhenFilter {
              "是否没有时间。 Whether there is no time."
              isNull: Boolean
              "与这段日期有交集；两端都未知的时间永不符合。 Shares a day with this stretch; a time with both ends unknown never does."
              overlaps: DateRange
              "文章的写法。 As written."
              text: StringFilter
              "时段或不定的时间。 The stretch or loose date alone."
              period: StringFilter
              "第一天。 The first day."
              from: DateFilter
              "最后一天。 The last day."
              to: DateFilter
              "精确程度。 How exactly it is known."
              precision: DatePrecisionFilter
              "写明的年份。 The year as stated."
              year: IntFilter
              "写明的月份。 The month as stated."
              month: IntFilter
              "写明的日。 The day as stated."
              day: IntFilter
              "五年规划期的代码，如 CN-14-5。 The code of a five-year plan's period, such as CN-14-5."
              periodCode: CodeFilter
            }

            """;

  private ScalarFilters() {}

  /** The filter of an enum. */
  static String enumFilter(String name) {
    return filter(name, "枚举条件。 Conditions on an enum.", equality(name));
  }

  /** The name of a field's filter type. */
  static String nameFor(Field field) {
    return switch (field.type()) {
      case ID -> "IDFilter";
      case TEXT -> "StringFilter";
      case TEXT_LIST -> "StringListFilter";
      case KEY -> "CodeFilter";
      case CODE -> "TermFilter";
      case REGION -> "RegionFilter";
      case INT -> "IntFilter";
      case FLOAT -> "FloatFilter";
      case BOOLEAN -> "BooleanFilter";
      case DATE -> "DateFilter";
      case DATE_TIME -> "DateTimeFilter";
      case WHEN -> "WhenFilter";
      case ENUM -> enumName(field) + "Filter";
    };
  }

  private static String enumName(Field field) {
    Class<?> type = field.values();
    if (type == null) {
      throw new IllegalStateException("The enum of " + field.name() + " is not known.");
    }
    return type.getSimpleName();
  }

  private static String filter(String name, String description, String body) {
    return "\"" + description + "\"\ninput " + name + "Filter {\n" + body + "}\n\n";
  }

  private static String equality(String type) {
    return EQUALITY.formatted(type);
  }

  private static String range(String type) {
    return RANGE.formatted(type);
  }
}
