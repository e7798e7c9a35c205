package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things that are named with their count: a prize, 省科技进步奖二等奖1项, or a machine, 3.0T磁共振2台.
 */
final class CountedThings {
  private static final int FEW = 30;
  private static final String[] SEVERAL = {"以上", "各级", "各类", "各项"};

  private final Lexicon lexicon;

  CountedThings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The thing that a number counts; or null, where it counts none by its name. */
  @Nullable Draft draft(Figure figure, IndicatorName name, String rule) {
    Quantity quantity = figure.quantity();
    boolean few = quantity.value() <= FEW && quantity.qualifier() == Qualifier.EXACT;
    if (few && isPrize(quantity, name.name())) {
      return draft(figure, name, rule, honor(name.name()))
          .level(lexicon.places.levelOf(name.name()))
          .confidence(0.85);
    }
    return few && isMachine(quantity, name.name())
        ? draft(figure, name, rule, new Details.Equipment()).confidence(0.8)
        : null;
  }

  private boolean isPrize(Quantity quantity, String name) {
    boolean levelled = lexicon.places.head(name).end() > 0;
    return levelled && !quantity.isOfPeople() && name.endsWith("奖") && !hasAny(name, SEVERAL);
  }

  private boolean isMachine(Quantity quantity, String name) {
    boolean machine = lexicon.machines.endingAt(name, name.length(), 0) != null;
    return machine && quantity.unit().startsWith("台") && !name.contains("设备");
  }

  private static Details honor(String name) {
    HonorCategory category = Contests.isOne(name) ? HonorCategory.COMPETITION : HonorCategory.AWARD;
    return new Details.Honor(category, null, null, null);
  }

  private static Draft draft(Figure figure, IndicatorName name, String rule, Details details) {
    int end = Math.max(name.end(), figure.quantity().end());
    return new Draft(figure.sentence(), name.start(), end, rule, name.name(), details)
        .time(IndicatorTimes.of(figure.sentence(), figure.quantity(), figure.all(), false));
  }
}
