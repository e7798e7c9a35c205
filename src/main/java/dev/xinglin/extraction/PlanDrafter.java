package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.model.PlanArea;
import dev.xinglin.text.StatedTime;
import org.jspecify.annotations.Nullable;

/** Adds the plans of one sentence to its passage: with their area, level and period. */
final class PlanDrafter {
  static final String NAME = "plan";

  /** Words that say how far an aim reaches and not whose it is: 全省领先, 国内一流, 中医药. */
  private static final String[] SCOPES = {"全", "国内", "省内", "国际", "中"};

  private static final String NEXT_PERIOD = "十五五";

  private final Places places;
  private final PlanAreas areas;
  private final Passage passage;
  private final Sentence sentence;

  PlanDrafter(Places places, PlanAreas areas, Passage passage, Sentence sentence) {
    this.places = places;
    this.areas = areas;
    this.passage = passage;
    this.sentence = sentence;
  }

  @Nullable PlanArea area(String name) {
    return areas.of(name);
  }

  /** Adds a plan whose area its name tells. */
  void add(String name, int start, int end, @Nullable String parent, double confidence) {
    add(name, start, end, parent, area(name), confidence);
  }

  /** Adds a plan that stands under a parent, or under none, and whose evidence ends at a place. */
  void add(
      String name,
      int start,
      int end,
      @Nullable String parent,
      @Nullable PlanArea area,
      double confidence) {
    int last = Math.min(end, sentence.text.length());
    Details details = new Details.Plan(period(), area, null);
    passage.add(
        new Draft(sentence, start, last, NAME, name, details)
            .level(level(name))
            .parent(parent)
            .confidence(confidence));
  }

  /** The level of what is aimed at: 创建省级区域医疗中心. */
  private @Nullable Level level(String name) {
    String object = PlanNames.withoutVerbs(name);
    Places.Reading head = places.head(object);
    return head.end() > 0 && !startsWithAny(object, SCOPES) ? head.level() : null;
  }

  private @Nullable String period() {
    for (StatedTime time : sentence.times) {
      String period = time.period();
      if (period != null && startsWithAny(period, "十", "今后", "未来")) {
        return period;
      }
    }
    boolean next = sentence.heading.contains(NEXT_PERIOD) || passage.plans.isOf(NEXT_PERIOD);
    return next ? NEXT_PERIOD : null;
  }
}
