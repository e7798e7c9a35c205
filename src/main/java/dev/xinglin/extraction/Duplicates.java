package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves one draft of each fact that a text states more than once: the surest, then the first. */
final class Duplicates {
  /** So many centres of one field are compared with each other; a text has a dozen. */
  private static final int COMPARED = 100;

  private Duplicates() {}

  static List<Draft> removed(List<Draft> drafts) {
    Map<String, Draft> byKey = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      byKey.merge(key(draft), draft, Duplicates::better);
    }
    return withoutContained(new ArrayList<>(byKey.values()));
  }

  /** A centre of a list that is told of once more has what is told: 建成胸痛中心…,胸痛中心于2022年通过国家认证. */
  private static Draft better(Draft a, Draft b) {
    if (isToldOf(a) != isToldOf(b)) {
      Draft told = isToldOf(a) ? a : b;
      return told.confidence(Math.max(a.confidence, b.confidence));
    }
    return weight(b) > weight(a) ? b : a;
  }

  private static boolean isToldOf(Draft draft) {
    boolean approved = draft.status == Status.APPROVED;
    return approved && draft.time != null && draft.details instanceof Details.Center;
  }

  private static double weight(Draft draft) {
    return draft.confidence
        + (draft.status == null ? 0 : 0.01)
        + (draft.time == null ? 0 : 0.02)
        + (draft.level == null ? 0 : 0.02);
  }

  private static String key(Draft draft) {
    String name = plain(draft.name);
    Details details = draft.details;
    if (details instanceof Details.Indicator indicator) {
      String what =
          indicator.metric() == null ? name : indicator.metric() + draft.level + draft.subject;
      return "INDICATOR " + what + " " + indicator.value();
    }
    if (details instanceof Details.Specialty) {
      return "SPECIALTY " + name + " " + draft.level + " " + draft.status;
    }
    if (details instanceof Details.Attribute attribute) {
      Object value = attribute.grade() == null ? attribute.valueText() : attribute.grade();
      return "ATTRIBUTE " + attribute.attribute() + " " + value;
    }
    return draft.details.kind() + " " + name;
  }

  private static String plain(String name) {
    StringBuilder letters = new StringBuilder();
    name.codePoints() // B+ is another grade than B
        .filter(it -> Character.isLetterOrDigit(it) || it == '+')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * A centre that is only named goes where another of its field is there; a shorter name of the
   * same goes.
   */
  private static List<Draft> withoutContained(List<Draft> drafts) {
    Map<String, List<Draft>> fields = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.details instanceof Details.Center center && center.centerKind() != null) {
        fields.computeIfAbsent(center.centerKind(), kind -> new ArrayList<>()).add(draft);
      }
    }
    Set<Draft> dropped = new HashSet<>();
    for (List<Draft> field : fields.values()) {
      List<Draft> compared = field.subList(0, Math.min(COMPARED, field.size()));
      for (Draft draft : compared) {
        if (compared.stream().anyMatch(other -> isCovered(draft, other))) {
          dropped.add(draft);
        }
      }
    }
    drafts.removeIf(dropped::contains);
    return drafts;
  }

  private static boolean isCovered(Draft draft, Draft other) {
    if (draft == other
        || !(draft.details instanceof Details.Center center)
        || !(other.details instanceof Details.Center rival)) {
      return false;
    }
    boolean operated = Boolean.TRUE.equals(rival.operated());
    boolean bare =
        draft.rule.equals("bare-center") && !other.rule.equals("bare-center") && operated;
    boolean within =
        center.role() == rival.role()
            && !other.name.equals(draft.name)
            && (plain(other.name).endsWith(plain(draft.name))
                || draft.rule.equals("bare-center")
                    && plain(other.name).length() > plain(draft.name).length())
            && (draft.level == null || draft.level == other.level);
    return bare || within;
  }
}
