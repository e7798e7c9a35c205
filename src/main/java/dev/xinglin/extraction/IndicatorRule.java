package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import dev.xinglin.text.StatedTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers: 开放床位1500张, 1500张开放床位, 由14个增至23个, 分别达到…; what belongs to others is left out or marked.
 */
final class IndicatorRule implements Rule {
  private static final String NAME = "indicator";
  private static final String[] RISING = {
    "增至", "提升至", "提高至", "提升到", "提高到", "增加到", "增加至", "上升到", "上升至", "升至", "升到", "降至", "降到", "下降至",
    "下降到", "缩短至", "缩短到", "扩充至", "扩展至", "扩大到", "扩大至", "增长到", "增长至", "发展到", "跃升至", "跃升到", "减少到", "减至",
    "扩增至", "优化至", "压缩至"
  };
  private static final Set<String> AGES = Set.of("年", "载", "周年", "秩");
  private static final String[] OF_AGE = {
    "建院", "风雨", "栉风沐雨", "历程", "历史", "走过", "办院", "春秋", "砥砺", "沧桑", "薪火", "岁月", "院庆", "华诞", "悠悠", "传承"
  };
  private static final String[] AIDED = {"受援", "帮扶", "对口支援"};
  private static final String[] LEVELLED = {
    "专科", "学科", "中心", "项目", "课题", "基金", "课程", "名科", "单元", "基地", "成果", "审核", "教育"
  };

  private final Quantities quantities;
  private final MetricClassifier metrics;
  private final IndicatorNames names;
  private final Lexicon lexicon;

  IndicatorRule(Lexicon lexicon, MetricClassifier metrics) {
    this.lexicon = lexicon;
    this.quantities = new Quantities(lexicon);
    this.metrics = metrics;
    this.names = new IndicatorNames(lexicon);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    List<Quantity> found = quantities.find(sentence);
    String last = "";
    for (int i = 0; i < found.size(); i++) {
      Quantity quantity = found.get(i);
      Quantity next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (isBaseline(sentence, quantity, next)) {
        continue;
      }
      Quantity previous = i > 0 ? found.get(i - 1) : null;
      Quantity baseline =
          previous != null && isBaseline(sentence, previous, quantity) ? previous : null;
      IndicatorNames.Named named = names.read(passage, sentence, found, i, baseline, last);
      if (AGES.contains(quantity.unit())) {
        proposeAge(passage, sentence, quantity);
      } else if (named != null && !isForeign(sentence, quantity)) {
        last = named.name();
        propose(passage, sentence, quantity, named, baseline);
      }
    }
  }

  /** 从14个增至23个: the first number is the earlier one of the second. */
  private static boolean isBaseline(Sentence sentence, Quantity quantity, @Nullable Quantity next) {
    if (next == null || next.start() - quantity.end() > 12 || next.start() < quantity.end()) {
      return false;
    }
    String between = sentence.text.substring(quantity.end(), next.start());
    for (String word : RISING) {
      if (between.contains(word) && quantity.unit().equals(next.unit())) {
        return true;
      }
    }
    return false;
  }

  private static void proposeAge(Passage passage, Sentence sentence, Quantity quantity) {
    int from = Math.max(0, quantity.start() - 6);
    int to = Math.min(sentence.text.length(), quantity.end() + 6);
    String around = sentence.text.substring(from, to);
    for (String word : OF_AGE) {
      if (around.contains(word) && quantity.value() >= 5) {
        Details.Indicator details =
            new Details.Indicator(
                "HOSPITAL_AGE",
                quantity.value(),
                null,
                quantity.unit(),
                quantity.qualifier(),
                null,
                null);
        passage.add(
            new Draft(
                    sentence,
                    sentence.clauseStart(quantity.start()),
                    quantity.end(),
                    NAME,
                    "建院年数",
                    details)
                .confidence(0.8));
        return;
      }
    }
  }

  /** 首批50家, 全国13家…之一: the number counts others. */
  private static boolean isForeign(Sentence sentence, Quantity quantity) {
    String before = sentence.text.substring(Math.max(0, quantity.from() - 6), quantity.from());
    int clauseEnd = sentence.clauseEnd(quantity.end());
    String after = sentence.text.substring(quantity.end(), clauseEnd);
    boolean units = "家个所名".contains(quantity.unit()) && !quantity.unit().isEmpty();
    boolean scope =
        before.endsWith("首批")
            || before.endsWith("省内")
            || before.endsWith("全国")
            || before.endsWith("全省")
            || before.endsWith("国内")
            || before.endsWith("全球")
            || before.endsWith("省")
            || before.endsWith("全区");
    return units && (after.contains("之一") || scope && !after.isEmpty());
  }

  private void propose(
      Passage passage,
      Sentence sentence,
      Quantity quantity,
      IndicatorNames.Named named,
      @Nullable Quantity baseline) {
    String metric = metrics.classify(named.name(), named.verb(), quantity.unit());
    boolean aided = sentence.contains(AIDED) && metrics.ofAided(metric) != null;
    metric = aided ? metrics.ofAided(metric) : metric;
    if (metric == null && !isWorthy(quantity, named)) {
      return;
    }
    for (String name : named.shared()) {
      passage.add(draft(sentence, quantity, named, name, metric, baseline));
    }
  }

  private Draft draft(
      Sentence sentence,
      Quantity quantity,
      IndicatorNames.Named named,
      String name,
      @Nullable String metric,
      @Nullable Quantity baseline) {
    Details.Indicator details =
        new Details.Indicator(
            metric,
            quantity.value(),
            quantity.valueTo(),
            quantity.unit(),
            quantity.qualifier(),
            baseline == null ? null : baseline.value(),
            sentence.text.substring(quantity.start(), quantity.end()));
    return new Draft(
            sentence, named.start(), Math.max(named.end(), quantity.end()), NAME, name, details)
        .level(level(named.name()))
        .status(status(named, metric))
        .subject(named.subject())
        .time(time(sentence, quantity))
        .confidence(metric == null ? quantity.spelled() ? 0.6 : 0.75 : 0.93);
  }

  private @Nullable Level level(String name) {
    for (String word : LEVELLED) {
      if (name.endsWith(word)) {
        return lexicon.places.levelOf(name.startsWith("参与") ? name.substring(2) : name);
      }
    }
    return null;
  }

  private static @Nullable Status status(IndicatorNames.Named named, @Nullable String metric) {
    if ("PLANNED_BEDS".equals(metric)) {
      return Status.PLANNED;
    }
    return named.verb().contains("牵头") || named.name().startsWith("牵头") ? Status.LEADING : null;
  }

  /** A number's time stands in its clause, or alone at the head of its sentence. */
  private static @Nullable StatedTime time(Sentence sentence, Quantity quantity) {
    StatedTime time = sentence.timeAt(quantity.start());
    if (time == null) {
      return carried(sentence, quantity);
    }
    int clause = sentence.clauseStart(quantity.start());
    boolean heads = sentence.clauseEnd(time.end()) - time.end() <= 2 || time.start() <= 3;
    return time.start() >= clause || heads ? time : null;
  }

  /** Cases and visits after a sentence that a year opens are of that year. */
  private static @Nullable StatedTime carried(Sentence sentence, Quantity quantity) {
    Sentence before = sentence.before;
    boolean flow = "例人次台次例次台".contains(quantity.unit()) || quantity.unit().equals("%");
    if (before == null || !flow || quantity.unit().isEmpty()) {
      return null;
    }
    while (before.before != null && before.times.isEmpty()) {
      before = before.before;
    }
    boolean opens = !before.times.isEmpty() && before.times.get(0).start() <= 1;
    StatedTime time = opens ? before.times.get(0) : null;
    return time != null && time.year() != null && !before.isFounding(time) ? time : null;
  }

  private static boolean isWorthy(Quantity quantity, IndicatorNames.Named named) {
    boolean strong = "名人个项家张台例篇所间座件份届部门床台次人次例次台(套)台套%万元".contains(quantity.unit());
    return strong
        && named.name().length() >= 2
        && named.name().length() <= 40
        && !Names.isProse(named.name());
  }
}
