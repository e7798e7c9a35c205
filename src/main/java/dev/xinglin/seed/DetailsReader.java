package dev.xinglin.seed;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.CenterRole;
import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Kind;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.PlanArea;
import dev.xinglin.model.Qualifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what only one kind of fact has. */
final class DetailsReader {
  private static final Set<AttributeName> GRADES =
      Set.of(AttributeName.GRADE, AttributeName.FORMER_GRADE);

  private final Codes codes;
  private final Names institutions;

  DetailsReader(Codes codes, Names institutions) {
    this.codes = codes;
    this.institutions = institutions;
  }

  /** The details of a fact of a kind. */
  Details read(Kind kind, Fields row, String article) {
    return switch (kind) {
      case ATTRIBUTE -> attribute(row);
      case CENTER ->
          new Details.Center(
              codes.code(row, "centerKind", "center-kinds"),
              codes.constant(row, "role", CenterRole.class));
      case HONOR -> honor(row);
      case SPECIALTY -> new Details.Specialty(row.optionalText("designation"));
      case PLAN -> plan(row, article);
      case INDICATOR -> indicator(row);
      case PARTNERSHIP ->
          new Details.Partnership(
              institutions.known(row, "partner"),
              codes.constant(row, "partnershipKind", PartnershipKind.class));
      case TECHNOLOGY -> new Details.Technology();
      case EQUIPMENT -> new Details.Equipment();
      case PROJECT -> new Details.Project();
      case SERVICE -> new Details.Service();
      case PERSON -> new Details.Person(row.optionalText("position"));
      case EVENT -> new Details.Event();
    };
  }

  private Details attribute(Fields row) {
    AttributeName name = codes.constant(row, "attribute", AttributeName.class);
    String value = row.optionalText("valueText");
    String grade = codes.code(row, "grade", "hospital-grades");
    row.require("attribute");
    if (row.has("grade") && name != null && !GRADES.contains(name)) {
      row.fault("grade", "stands on the attribute " + name + ".", "It is for GRADE, FORMER_GRADE.");
    } else if (!row.has("grade") && !row.has("valueText")) {
      row.fault("valueText", "is missing.", "Give the attribute's value in words.");
    }
    return new Details.Attribute(name == null ? AttributeName.OTHER : name, value, grade);
  }

  private Details honor(Fields row) {
    return new Details.Honor(
        codes.constant(row, "category", HonorCategory.class),
        row.optionalText("recipient"),
        row.integer("rank", 1, 1_000_000),
        codes.code(row, "performanceGrade", "performance-grades"));
  }

  private Details plan(Fields row, String article) {
    String parent = row.optionalText("parent");
    return new Details.Plan(
        row.optionalText("period"),
        codes.constant(row, "area", PlanArea.class),
        parent == null ? null : article + "/" + parent);
  }

  private Details indicator(Fields row) {
    Details.Indicator indicator =
        new Details.Indicator(
            codes.code(row, "metric", "metrics"),
            row.number("value"),
            row.number("valueTo"),
            row.optionalText("unit"),
            codes.constant(row, "qualifier", Qualifier.class),
            row.number("baseline"),
            row.optionalText("asWritten"));
    row.require("value");
    checkRange(row, indicator.value(), indicator.valueTo(), indicator.qualifier());
    return indicator;
  }

  private static void checkRange(
      Fields row, @Nullable Double from, @Nullable Double to, @Nullable Qualifier qualifier) {
    if (row.has("valueTo") != (qualifier == Qualifier.RANGE)) {
      row.fault("qualifier", "does not fit valueTo.", "RANGE has valueTo, and nothing else has.");
    } else if (from != null && to != null && to <= from) {
      row.fault("valueTo", "is not more than value.", "A range goes from value up to valueTo.");
    }
  }
}
