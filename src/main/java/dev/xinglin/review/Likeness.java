package dev.xinglin.review;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Details.Attribute;
import dev.xinglin.model.Details.Honor;
import dev.xinglin.model.Details.Indicator;
import dev.xinglin.model.Details.Specialty;
import dev.xinglin.model.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How two claims about one hospital stand to each other. The rules are in {@code
 * docs/decisions/same-fact.md}.
 */
final class Likeness {
  /** Attributes of which a hospital has one at a time. */
  private static final Set<AttributeName> SINGLE =
      Set.of(
          AttributeName.GRADE, AttributeName.FOUNDED, AttributeName.OWNERSHIP, AttributeName.MOTTO);

  /** What names of figures have before and after the thing that is counted. */
  private static final Pattern MEASURE =
      Pattern.compile("^(?:全院|全年|年|医院|现有|共有|实有|实际|总|在职|累计)+|(?:总|人|数|量|次|例|台|率)+$");

  private Likeness() {}

  /** What a claim speaks of: claims of different topics neither say the same nor contradict. */
  static String topic(Claim claim) {
    Object thing = Identity.normal(claim.name());
    if (claim.details() instanceof Attribute it) {
      thing = it.attribute();
    } else if (claim.details() instanceof Indicator it && it.metric() != null) {
      thing = it.metric();
    }
    return claim.kind() + "\n" + Identity.normal(claim.subject()) + "\n" + thing;
  }

  /** Whether two claims say the same thing, so that the evidence of one proves the other. */
  static boolean same(Claim one, Claim other) {
    if (!comparable(one, other) || !sameText(one.subject(), other.subject())) {
      return false;
    } else if (one.details() instanceof Attribute it) {
      return sameAttribute(it, (Attribute) other.details());
    } else if (one.details() instanceof Indicator it) {
      return sameTime(one, other) && sameNumber(one, it, other, (Indicator) other.details());
    }
    return sameText(one.name(), other.name())
        && fits(Identity.time(one.when()), Identity.time(other.when()))
        && fits(one.level(), other.level())
        && fits(one.status(), other.status())
        && sameDetails(one, other);
  }

  /**
   * The fields in which two claims contradict each other; empty where both can be right. A figure
   * contradicts another one of the same thing and time that it leaves no room for.
   */
  static List<String> contradiction(Claim one, Claim other) {
    if (!comparable(one, other) || !sameText(one.subject(), other.subject())) {
      return List.of();
    } else if (one.details() instanceof Attribute it) {
      return it.attribute() == AttributeName.FOUNDED
              || fits(Identity.time(one.when()), Identity.time(other.when()))
          ? attributes(it, (Attribute) other.details())
          : List.of();
    } else if (one.details() instanceof Indicator it) {
      return sameTime(one, other) && sameThing(one, other)
          ? numbers(it, (Indicator) other.details())
          : List.of();
    } else if (one.details() instanceof Honor it && sameText(one.name(), other.name())) {
      return sameTime(one, other) ? honors(it, (Honor) other.details()) : List.of();
    }
    return List.of();
  }

  /**
   * Whether two figures of one metric count the same: the masters among the supervisors are not the
   * doctors, and the city's specialties not the province's. Their names tell; one of them may tell
   * less than the other.
   */
  private static boolean sameThing(Claim one, Claim other) {
    String first = MEASURE.matcher(normal(one)).replaceAll("");
    String second = MEASURE.matcher(normal(other)).replaceAll("");
    return one.level() == other.level() && (first.contains(second) || second.contains(first));
  }

  private static String normal(Claim claim) {
    return Objects.requireNonNullElse(Identity.normal(claim.name()), "");
  }

  /** Whether they speak of one thing at all, which tells most pairs apart before texts are read. */
  private static boolean comparable(Claim one, Claim other) {
    if (one.details() instanceof Indicator it && other.details() instanceof Indicator that) {
      return Objects.equals(it.metric(), that.metric());
    } else if (one.details() instanceof Attribute it && other.details() instanceof Attribute that) {
      return it.attribute() == that.attribute();
    }
    return one.kind() == other.kind();
  }

  private static boolean sameAttribute(Attribute one, Attribute other) {
    if (one.attribute() != other.attribute()) {
      return false;
    }
    return one.grade() != null && other.grade() != null
        ? one.grade().equals(other.grade())
        : one.valueText() != null && sameText(one.valueText(), other.valueText());
  }

  private static boolean sameNumber(Claim one, Indicator it, Claim other, Indicator that) {
    boolean sameThing =
        it.metric() == null && that.metric() == null
            ? sameText(one.name(), other.name())
            : Objects.equals(it.metric(), that.metric());
    return sameThing
        && it.value() != null
        && it.value().equals(that.value())
        && Objects.equals(it.valueTo(), that.valueTo())
        && fits(Identity.normal(it.unit()), Identity.normal(that.unit()));
  }

  private static boolean sameDetails(Claim one, Claim other) {
    if (one.details() instanceof Honor it && other.details() instanceof Honor that) {
      return sameText(it.recipient(), that.recipient())
          && fits(it.rank(), that.rank())
          && fits(it.performanceGrade(), that.performanceGrade());
    } else if (one.details() instanceof Specialty it && other.details() instanceof Specialty that) {
      return fits(Identity.normal(it.designation()), Identity.normal(that.designation()));
    }
    return true;
  }

  private static List<String> attributes(Attribute one, Attribute other) {
    if (one.attribute() != other.attribute() || !SINGLE.contains(one.attribute())) {
      return List.of();
    } else if (one.grade() != null && other.grade() != null) {
      return one.grade().equals(other.grade()) ? List.of() : List.of("grade");
    }
    boolean differ =
        one.grade() == null
            && other.grade() == null
            && one.valueText() != null
            && other.valueText() != null
            && !sameText(one.valueText(), other.valueText());
    return differ ? List.of("valueText") : List.of();
  }

  private static List<String> numbers(Indicator one, Indicator other) {
    boolean comparable =
        one.metric() != null
            && one.metric().equals(other.metric())
            && one.value() != null
            && other.value() != null
            && fits(Identity.normal(one.unit()), Identity.normal(other.unit()));
    return comparable && (least(one) > most(other) || least(other) > most(one))
        ? List.of("value")
        : List.of();
  }

  private static List<String> honors(Honor one, Honor other) {
    if (!sameText(one.recipient(), other.recipient())) {
      return List.of();
    }
    List<String> differsIn = new ArrayList<>();
    if (!fits(one.rank(), other.rank())) {
      differsIn.add("rank");
    }
    if (!fits(one.performanceGrade(), other.performanceGrade())) {
      differsIn.add("performanceGrade");
    }
    return differsIn;
  }

  /** The least number that a statement leaves room for: 近800 is not less than 720. */
  private static double least(Indicator it) {
    double value = Objects.requireNonNull(it.value());
    Qualifier qualifier = it.qualifier();
    if (qualifier == Qualifier.UNDER) {
      return Double.NEGATIVE_INFINITY;
    }
    return qualifier == Qualifier.NEARLY || qualifier == Qualifier.APPROX
        ? value - Math.abs(value) / 10
        : value;
  }

  /** The greatest number that a statement leaves room for. */
  private static double most(Indicator it) {
    double value = Objects.requireNonNull(it.value());
    if (it.valueTo() != null) {
      return it.valueTo();
    } else if (it.qualifier() == Qualifier.OVER) {
      return Double.POSITIVE_INFINITY;
    }
    return it.qualifier() == Qualifier.APPROX ? value + Math.abs(value) / 10 : value;
  }

  private static boolean sameTime(Claim one, Claim other) {
    return Objects.equals(Identity.time(one.when()), Identity.time(other.when()));
  }

  private static boolean sameText(@Nullable String one, @Nullable String other) {
    return Objects.equals(one, other)
        || (one != null
            && other != null
            && Objects.equals(Identity.normal(one), Identity.normal(other)));
  }

  /** Equal, or one of them not known. */
  private static boolean fits(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }
}
