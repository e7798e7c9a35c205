package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.Status;
import org.jspecify.annotations.Nullable;

/** Writes down a number with all that is told of it: level, status, time and earlier value. */
final class IndicatorDrafter {
  private static final String[] NETWORKS = {"单元", "联盟", "中心", "联合体", "医联体", "医共体", "成员单位"};

  private final IndicatorLevels levels;

  IndicatorDrafter(IndicatorLevels levels) {
    this.levels = levels;
  }

  /**
   * The draft of a number.
   *
   * @param named what is known of its name
   * @param name which of the names that share it
   * @param metric the code of its metric, or null
   */
  Draft draft(
      Figure figure, IndicatorName named, String name, @Nullable String metric, String rule) {
    Sentence sentence = figure.sentence();
    Quantity quantity = figure.quantity();
    int end = Math.max(named.end(), quantity.end());
    boolean changed = figure.baseline() != null || "PERFORMANCE_RANK_GAIN".equals(metric);
    return new Draft(sentence, named.start(), end, rule, name, details(figure, metric))
        .level(levels.of(figure, named, metric))
        .status(Prospects.isPlanned(figure, name, metric) ? Status.PLANNED : status(named, metric))
        .subject(named.subject())
        .time(IndicatorTimes.of(sentence, quantity, figure.all(), changed))
        .confidence(metric != null ? 0.93 : quantity.spelled() ? 0.6 : 0.75);
  }

  private static Details details(Figure figure, @Nullable String metric) {
    Quantity quantity = figure.quantity();
    Quantity baseline = figure.baseline();
    return new Details.Indicator(
        metric,
        quantity.value(),
        quantity.valueTo(),
        quantity.unit(),
        quantity.qualifier(),
        baseline == null ? null : baseline.value(),
        figure.sentence().text.substring(quantity.start(), quantity.end()));
  }

  /** Planned beds are planned; 牵头医联体5个 are led. */
  private static @Nullable Status status(IndicatorName named, @Nullable String metric) {
    if ("PLANNED_BEDS".equals(metric)) {
      return Status.PLANNED;
    }
    boolean leads = named.verb().contains("牵头") || named.name().startsWith("牵头");
    return leads && endsWithAny(named.name(), NETWORKS) ? Status.LEADING : null;
  }
}
