package dev.xinglin.seed;

import dev.xinglin.model.Details.Plan;
import dev.xinglin.model.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that each plan's parent is a plan of the same file and no plan stands under itself. */
final class PlanChecker {
  private final String article;
  private final List<Row> rows;
  private final Map<String, Row> byKey = new HashMap<>();

  PlanChecker(String article, List<Row> rows) {
    this.article = article;
    this.rows = rows;
    rows.forEach(it -> byKey.put(it.key(), it));
  }

  /** Adds the faults to the rows. */
  void check() {
    rows.stream().filter(it -> parent(it) != null).forEach(this::check);
  }

  private void check(Row row) {
    String key = parent(row);
    Row parent = byKey.get(key);
    if (parent == null || parent.claim().kind() != Kind.PLAN) {
      row.fields()
          .fault("parent", "is \"" + key + "\", no plan of this file.", "Name a plan's key.");
    } else if (!parent.hospital().equals(row.hospital())) {
      row.fields().fault("parent", "is another hospital's plan.", "Name one of the same hospital.");
    } else if (isUnderItself(row)) {
      row.fields().fault("parent", "leads back to the plan.", "Leave one of the parents out.");
    }
  }

  private boolean isUnderItself(Row row) {
    Set<String> seen = new HashSet<>();
    for (Row it = row; it != null && seen.add(it.key()); it = byKey.get(parent(it))) {
      if (row.key().equals(parent(it))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String parent(Row row) {
    return row.claim().details() instanceof Plan plan && plan.parentId() != null
        ? plan.parentId().substring(article.length() + 1)
        : null;
  }
}
