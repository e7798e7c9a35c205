package dev.xinglin.seed;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Status;
import dev.xinglin.model.When;
import dev.xinglin.text.Periods;
import org.jspecify.annotations.Nullable;

/** Reads what a fact says. */
final class ClaimReader {
  private final Codes codes;
  private final DetailsReader details;

  ClaimReader(Codes codes, DetailsReader details) {
    this.codes = codes;
    this.details = details;
  }

  /** The claim; null where its kind is not known, so that its other fields cannot be judged. */
  @Nullable Claim read(Fields row, String article) {
    Kind kind = codes.constant(row, "kind", Kind.class);
    row.require("kind");
    if (kind == null) {
      return null;
    }
    return new Claim(
        row.text("name"),
        row.optionalText("note"),
        row.optionalText("subject"),
        codes.constant(row, "level", Level.class),
        codes.constant(row, "status", Status.class),
        row.optionalText("awardedBy"),
        when(row),
        prominence(row),
        details.read(kind, row, article));
  }

  private Prominence prominence(Fields row) {
    Prominence stated = codes.constant(row, "prominence", Prominence.class);
    return stated == null ? Prominence.MAJOR : stated;
  }

  private static @Nullable When when(Fields row) {
    Fields when = row.fields("when");
    if (when == null) {
      return null;
    }
    int faults = when.faultCount();
    String text = when.text("text");
    String period = when.optionalText("period");
    Integer year = when.integer("year", 1800, 2100);
    Integer month = when.integer("month", 1, 12);
    Integer day = when.integer("day", 1, 31);
    when.close();
    if (when.faultCount() > faults) {
      return null;
    }
    try {
      return Periods.of(text, period, year, month, day);
    } catch (IllegalArgumentException e) {
      row.fault("when", "is impossible: " + e.getMessage(), "State what the article states.");
      return null;
    }
  }
}
