package dev.xinglin.oracle;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.CenterRole;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Locator;
import dev.xinglin.model.Origin;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.PlanArea;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Qualifier;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Status;
import dev.xinglin.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Makes facts of every kind with evidence in one text or several. */
final class FactMaker {
  /** As many verified indicators as the cursor walks want. */
  static final int INDICATORS = 40;

  private final Chance chance;
  private final Maker maker;
  private final List<Text> texts;

  FactMaker(Chance chance, Maker maker, List<Text> texts) {
    this.chance = chance;
    this.maker = maker;
    this.texts = texts;
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      int verified = kind == Kind.INDICATOR ? INDICATORS : chance.between(35, 50);
      for (int i = 0; i < verified; i++) {
        facts.add(fact(kind, i, ReviewStatus.VERIFIED));
      }
      for (int i = verified; i < verified + 8; i++) {
        facts.add(fact(kind, i, chance.of(ReviewStatus.PENDING, ReviewStatus.REJECTED)));
      }
    }
    return facts;
  }

  Fact fact(Kind kind, int number, ReviewStatus review) {
    String id = kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + number;
    // Some hospitals have no facts, the first ones have many.
    int hospital = chance.percent(40) ? chance.below(4) : chance.below(Maker.HOSPITALS - 6);
    Claim claim =
        new Claim(
            Pools.name(chance),
            Pools.nameOrNull(chance),
            chance.percent(40) ? null : Pools.nameOrNull(chance),
            chance.constantOrNull(Level.class),
            chance.constantOrNull(Status.class),
            Pools.nameOrNull(chance),
            maker.when(),
            chance.of(Prominence.values()),
            details(kind));
    return new Fact(
        id,
        "h" + hospital,
        claim,
        review,
        chance.of(Origin.values()),
        chance.percent(50) ? null : chance.between(0, 4) / 4.0,
        evidence(),
        chance.of(Pools.INSTANTS),
        chance.of(Pools.INSTANTS),
        chance.between(1, 3));
  }

  private Details details(Kind kind) {
    return switch (kind) {
      case ATTRIBUTE ->
          new Details.Attribute(
              chance.of(AttributeName.values()), text(), chance.orNull(Pools.GRADES));
      case CENTER ->
          new Details.Center(chance.orNull(Pools.CENTERS), chance.constantOrNull(CenterRole.class));
      case HONOR ->
          new Details.Honor(
              chance.constantOrNull(HonorCategory.class),
              text(),
              chance.percent(30) ? null : chance.between(1, 5),
              chance.orNull(Pools.PERFORMANCE));
      case SPECIALTY -> new Details.Specialty(text());
      case PLAN ->
          // The last ones are not verified, so some parents are not seen.
          new Details.Plan(
              text(),
              chance.constantOrNull(PlanArea.class),
              chance.percent(40) ? null : "plan-" + chance.below(48));
      case INDICATOR -> indicator();
      case PARTNERSHIP ->
          new Details.Partnership(
              chance.percent(20) ? null : "i" + chance.below(Maker.INSTITUTIONS - 2),
              chance.constantOrNull(PartnershipKind.class));
      case TECHNOLOGY -> new Details.Technology();
      case EQUIPMENT -> new Details.Equipment();
      case PROJECT -> new Details.Project();
      case SERVICE -> new Details.Service();
      case PERSON -> new Details.Person(text());
      case EVENT -> new Details.Event();
    };
  }

  private Details indicator() {
    return new Details.Indicator(
        chance.orNull(Pools.METRICS),
        chance.orNull(Pools.NUMBERS),
        chance.orNull(Pools.NUMBERS),
        text(),
        chance.constantOrNull(Qualifier.class),
        chance.orNull(Pools.NUMBERS),
        text());
  }

  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (int n = chance.percent(60) ? 1 : chance.between(2, 3); n > 0; n--) {
      Text text = chance.of(texts);
      String content = text.content();
      int start = whole(content, chance.below(content.length() - 40));
      int end = whole(content, start + chance.between(3, 20));
      evidence.add(
          new Evidence(
              text.articleId(),
              text.id(),
              start,
              end,
              content.substring(start, end),
              chance.percent(30),
              chance.percent(30) ? null : new Locator(text(), chance.between(1, 9))));
    }
    return evidence;
  }

  private static int whole(String content, int offset) {
    return Character.isLowSurrogate(content.charAt(offset)) ? offset + 1 : offset;
  }

  private String text() {
    return Pools.nameOrNull(chance);
  }
}
