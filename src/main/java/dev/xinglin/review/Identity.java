package dev.xinglin.review;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Details.Attribute;
import dev.xinglin.model.Details.Honor;
import dev.xinglin.model.Details.Indicator;
import dev.xinglin.model.Details.Specialty;
import dev.xinglin.model.When;
import dev.xinglin.text.NormalForm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a proposed fact the same when it is proposed again: its hospital, kind, name, subject,
 * recipient, metric, value, time and whatever else {@link Likeness} tells facts apart by, as they
 * were proposed. Equal identities say the same.
 */
final class Identity {
  private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}]");

  private Identity() {}

  /** The identity of a claim about a hospital, 64 hex digits. */
  static String of(String hospitalId, Claim claim) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(hospitalId);
    parts.add(claim.kind());
    parts.add(normal(claim.name()));
    parts.add(normal(claim.subject()));
    parts.add(time(claim.when()));
    parts.add(claim.level());
    parts.add(claim.status());
    if (claim.details() instanceof Attribute it) {
      parts.add(it.attribute());
      parts.add(it.grade() == null ? normal(it.valueText()) : it.grade());
    } else if (claim.details() instanceof Honor it) {
      parts.add(normal(it.recipient()));
      parts.add(it.rank());
      parts.add(it.performanceGrade());
    } else if (claim.details() instanceof Specialty it) {
      parts.add(normal(it.designation()));
    } else if (claim.details() instanceof Indicator it) {
      parts.add(it.metric());
      parts.add(it.value());
      parts.add(it.valueTo());
      parts.add(normal(it.unit()));
    }
    return hash(parts);
  }

  /** A time in one spelling; null where none is known. */
  static @Nullable String time(@Nullable When when) {
    if (when == null) {
      return null;
    }
    String stated = when.year() + "-" + when.month() + "-" + when.day() + " " + when.period();
    return when.year() == null && when.month() == null && when.period() == null
        ? normal(when.text())
        : normal(stated);
  }

  /** A text in the form in which it is compared; null where there is none. */
  static @Nullable String normal(@Nullable String text) {
    return text == null ? null : SIGNS.matcher(NormalForm.of(text)).replaceAll("");
  }

  private static String hash(List<@Nullable Object> parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      String written = String.valueOf(part);
      text.append(part == null ? -1 : written.length()).append(':').append(written);
    }
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
