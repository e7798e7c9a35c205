package dev.xinglin.review;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Qualifier;
import dev.xinglin.model.RequestException;
import java.util.Set;
import org.bson.Document;

/** The rules between the fields of a claim; those of the seed's rows are the same. */
final class ClaimRules {
  private static final Set<String> GRADES =
      Set.of(AttributeName.GRADE.name(), AttributeName.FORMER_GRADE.name());

  private final String argument;

  /**
   * Rules that name an argument when they are broken.
   *
   * @param argument the argument that the fields were entered in
   */
  ClaimRules(String argument) {
    this.argument = argument;
  }

  /**
   * Checks a claim whose fields are each right by themselves.
   *
   * @param kind its kind
   * @param claim its fields as stored
   * @throws RequestException if a rule is broken
   */
  void check(Kind kind, Document claim) {
    require(claim, "name");
    if (kind == Kind.ATTRIBUTE) {
      attribute(claim);
    } else if (kind == Kind.INDICATOR) {
      indicator(claim);
    } else if (kind == Kind.HONOR && claim.get("rank") instanceof Integer rank && rank < 1) {
      throw wrong("rank", "名次从 1 起。", "A place in a ranking is 1 or more.");
    }
  }

  static RequestException missing(String path) {
    return RequestException.badInput(
        path,
        "缺少 %s，它必须有值。".formatted(path),
        "%s is missing; it has to have a value.".formatted(path));
  }

  private void attribute(Document claim) {
    require(claim, "attribute");
    boolean graded = claim.get("grade") != null;
    if (graded && !GRADES.contains(claim.getString("attribute"))) {
      throw wrong(
          "grade",
          "等级代码只用于 GRADE 与 FORMER_GRADE。",
          "A grade is for the attributes GRADE and FORMER_GRADE only.");
    } else if (!graded) {
      require(claim, "valueText");
    }
  }

  private void indicator(Document claim) {
    require(claim, "value");
    boolean range = Qualifier.RANGE.name().equals(claim.getString("qualifier"));
    Double to = claim.getDouble("valueTo");
    if ((to != null) != range) {
      throw wrong(
          "qualifier", "RANGE 必须有 valueTo，其余都没有。", "RANGE has valueTo, and nothing else has.");
    } else if (to != null && to <= claim.getDouble("value")) {
      throw wrong("valueTo", "区间从 value 到更大的 valueTo。", "A range goes from value up to valueTo.");
    }
  }

  private void require(Document claim, String field) {
    if (claim.get(field) == null) {
      throw missing(argument + "." + field);
    }
  }

  private RequestException wrong(String field, String chinese, String english) {
    String path = argument + "." + field;
    return RequestException.badInput(path, path + "：" + chinese, path + ": " + english);
  }
}
