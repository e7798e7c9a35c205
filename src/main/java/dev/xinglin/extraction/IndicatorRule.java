package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers: 开放床位1500张, 1500张开放床位, 由14个增至23个, 分别达到…; what belongs to others is left out or marked.
 */
final class IndicatorRule implements Rule {
  private static final String NAME = "indicator";

  private final Quantities quantities;
  private final IndicatorNames names;
  private final IndicatorMetrics metrics;
  private final CountedThings things;
  private final IndicatorDrafter drafter;

  IndicatorRule(Lexicon lexicon, MetricClassifier classifier) {
    IndicatorLevels levels = new IndicatorLevels(lexicon.places);
    this.quantities = new Quantities(lexicon);
    this.names = new IndicatorNames(lexicon);
    this.metrics = new IndicatorMetrics(classifier, levels);
    this.things = new CountedThings(lexicon);
    this.drafter = new IndicatorDrafter(levels);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    if (sentence.isTableRow()) {
      return;
    }
    List<Quantity> found = quantities.find(sentence);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Quantity next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (!Baselines.isOne(sentence, found.get(i), next)) {
        read(passage, Figure.of(sentence, found, i), told);
      }
    }
  }

  /**
   * Reads one number; the names of those before it in its sentence help, and its own joins them.
   */
  private void read(Passage passage, Figure figure, List<String> told) {
    if (HospitalAges.isOne(figure)) {
      add(passage, HospitalAges.draft(figure, NAME));
      return;
    }
    IndicatorName name = names.read(passage, figure, told);
    if (name != null && !ForeignNumbers.isOne(passage, figure, name.name())) {
      String last = told.isEmpty() ? "" : told.get(told.size() - 1);
      IndicatorName whole = Contests.named(figure, name, last);
      told.add(whole.name());
      propose(passage, figure, whole);
    }
  }

  private void propose(Passage passage, Figure figure, IndicatorName name) {
    String metric = metrics.of(passage, figure, name);
    boolean worthy = metric != null || UnknownNumbers.isWorthy(figure, name.name());
    if (!worthy || Prospects.isWish(figure, name.name(), metric)) {
      return;
    }
    Draft thing = metric == null ? things.draft(figure, name, NAME) : null;
    add(passage, thing);
    if (thing == null || !(thing.details instanceof Details.Equipment)) {
      name.shared().forEach(it -> passage.add(drafter.draft(figure, name, it, metric, NAME)));
    }
  }

  private static void add(Passage passage, @Nullable Draft draft) {
    if (draft != null) {
      passage.add(draft);
    }
  }
}
