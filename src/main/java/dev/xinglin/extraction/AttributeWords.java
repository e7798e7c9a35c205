package dev.xinglin.extraction;

import dev.xinglin.model.AttributeName;

/** The Chinese names of the attributes, which are the names of their facts. */
final class AttributeWords {
  private AttributeWords() {}

  static String of(AttributeName name) {
    return switch (name) {
      case NAME -> "名称";
      case ALIAS -> "别名";
      case FORMER_NAME -> "前身";
      case GRADE -> "等级";
      case FORMER_GRADE -> "原等级";
      case FOUNDED -> "创建年份";
      case OWNERSHIP -> "性质";
      case MOTTO -> "院训";
      case SITE -> "院区";
      case PARENT -> "隶属";
      case TIER -> "医院层级";
      case LOCATION -> "位置";
      case OTHER -> "其他";
    };
  }
}
