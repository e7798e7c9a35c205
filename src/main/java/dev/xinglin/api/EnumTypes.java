package dev.xinglin.api;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.CenterRole;
import dev.xinglin.model.DatePrecision;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Origin;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.PlanArea;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Qualifier;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Status;
import dev.xinglin.model.TextKind;
import java.util.List;
import java.util.Map;

/** The enums of the model that the schema shows. */
final class EnumTypes {
  private static final Map<Class<? extends Enum<?>>, String> DESCRIPTIONS =
      Map.ofEntries(
          Map.entry(AttributeName.class, "医院的哪一项属性。 Which attribute of a hospital."),
          Map.entry(CenterRole.class, "中心、基地、单位的用途。 What a centre, base or unit is for."),
          Map.entry(DatePrecision.class, "时间精确到什么程度。 How exactly a time is known."),
          Map.entry(HonorCategory.class, "荣誉的类别。 The category of an honour."),
          Map.entry(Kind.class, "事实的种类。 The kind of a fact."),
          Map.entry(
              Level.class, "级别，从国际到本院。 The level, from international to the hospital itself."),
          Map.entry(Origin.class, "事实的来源。 Where a fact came from."),
          Map.entry(PartnershipKind.class, "合作的类型。 The kind of a partnership."),
          Map.entry(PlanArea.class, "目标所属的工作领域。 The area of work of an aim."),
          Map.entry(Prominence.class, "主次。 How much a reader would miss a fact."),
          Map.entry(Qualifier.class, "文章如何限定一个数字。 How an article qualifies a number."),
          Map.entry(ReviewStatus.class, "审核状态。 Where a fact stands in review."),
          Map.entry(Status.class, "进展。 How far a thing has come."),
          Map.entry(TextKind.class, "文本是谁的文字。 Whose words a text is."));

  /** All of them, in alphabetical order. */
  static final List<Class<? extends Enum<?>>> ALL =
      DESCRIPTIONS.keySet().stream()
          .sorted(java.util.Comparator.comparing(Class::getSimpleName))
          .toList();

  private EnumTypes() {}

  /** What an enum is, in Chinese and English. */
  static String describe(Class<? extends Enum<?>> type) {
    String description = DESCRIPTIONS.get(type);
    if (description == null) {
      throw new IllegalArgumentException(type + " is not described.");
    }
    return description;
  }
}
