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
  private static final Set<String> VERBS_ONLY =
      Set.of("选派", "派出", "组织", "开展", "完成", "累计", "举办", "接待", "指标", "重点指标", "先后选派");
  private static final String[] AHEAD = {"未来", "力争", "下一步", "十五五"};
  private static final Set<String> FLOWS = Set.of("例", "人次", "台次", "例次", "台", "%", "人");
  private static final Set<String> UNITS =
      Set.of(
          "名", "人", "个", "项", "家", "张", "台", "例", "篇", "所", "间", "座", "件", "份", "届", "部", "门", "床",
          "人次", "例次", "台次", "台(套)", "台套", "台件", "套", "%", "元", "亩", "平方米", "次", "位", "批", "种", "场次",
          "场", "辆", "支", "条", "栋", "本", "件次", "单", "期", "层", "天", "小时", "倍", "户", "处", "批次", "剂次");
  private static final String[] AIDED = {"受援", "帮扶", "对口支援"};
  private static final String[] LEVELLED = {
    "专科", "学科", "中心", "培训", "竞赛", "实验室", "工作室", "奖", "建设项目", "建设单位", "项目", "课题", "基金", "课程", "名科",
    "单元", "基地", "成果", "审核", "教育"
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
    if (sentence.isTableRow()) {
      return;
    }
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
        propose(passage, sentence, found, quantity, named, baseline);
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
      List<Quantity> found,
      Quantity quantity,
      IndicatorNames.Named named,
      @Nullable Quantity baseline) {
    String context = recruiting(sentence, quantity);
    String metric = metrics.classify(named.name(), context + named.verb(), quantity.unit());
    boolean aided = sentence.contains(AIDED) && metrics.ofAided(metric) != null;
    metric = aided ? metrics.ofAided(metric) : metric;
    if (sentence.contains(AHEAD) && !"PLANNED_BEDS".equals(metric)) {
      return;
    }
    if (metric == null && !isWorthy(sentence, quantity, named)) {
      return;
    }
    for (String name : named.shared()) {
      passage.add(draft(sentence, found, quantity, named, name, metric, baseline));
    }
  }

  /** 引进 reaches all members of its list: 引进博士1人、硕士3人. */
  private static String recruiting(Sentence sentence, Quantity quantity) {
    String clause =
        sentence.text.substring(sentence.clauseStart(quantity.start()), quantity.start());
    return clause.contains("引进") ? "引进" : clause.contains("招录") ? "招录" : "";
  }

  private Draft draft(
      Sentence sentence,
      List<Quantity> found,
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
        .level(assessed(metric) ? Level.NATIONAL : level(named.name()))
        .status(status(named, metric))
        .subject(named.subject())
        .time(time(sentence, quantity, found, baseline != null))
        .confidence(metric == null ? quantity.spelled() ? 0.6 : 0.75 : 0.93);
  }

  /** Ranks and scores of the 国考 are national. */
  private static boolean assessed(@Nullable String metric) {
    return metric != null && metric.startsWith("PERFORMANCE_");
  }

  private @Nullable Level level(String name) {
    if (name.startsWith("国家级") && !name.contains("名") || name.length() <= 3) {
      return lexicon.places.levelOf(name);
    }
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

  /**
   * A number's time stands in its clause, or alone at the head of its sentence or of the one
   * before.
   */
  private static @Nullable StatedTime time(
      Sentence sentence, Quantity quantity, List<Quantity> quantities, boolean changed) {
    StatedTime time = sentence.timeAt(quantity.start());
    int clause = sentence.clauseStart(quantity.start());
    StatedTime near = time != null && time.start() >= clause ? time : null;
    boolean within = near != null && isWithinYear(near);
    if (near != null && !within) {
      return near;
    }
    StatedTime opening = opening(sentence);
    if (opening == null && changed) {
      return sentence.timeAt(
          quantity.start()); // A change is an event, and the date of its sentence is its date.
    }
    opening = opening == null ? counted(sentence, quantity, quantities) : opening;
    if (opening == null
        && isFlow(quantity)
        && sentence.times.stream().allMatch(IndicatorRule::isWithinYear)) {
      opening = sentence.before == null ? null : openingBefore(sentence, sentence.before);
    }
    return near == null ? opening : merged(opening, near);
  }

  /** A year whose own clause counts something goes on: 2023年门诊12万人次,住院9800人次. */
  private static @Nullable StatedTime counted(
      Sentence sentence, Quantity quantity, List<Quantity> quantities) {
    StatedTime last = null;
    for (StatedTime time : sentence.times) {
      int end = sentence.clauseEnd(time.end());
      boolean counts =
          quantities.stream().anyMatch(other -> other.start() >= time.end() && other.end() <= end);
      boolean before = time.end() <= quantity.start();
      last = before && time.year() != null ? (counts && time.month() == null ? time : null) : last;
    }
    return last;
  }

  private static boolean isWithinYear(StatedTime time) {
    return "全年".equals(time.period()) || "当年".equals(time.period()) || "年内".equals(time.period());
  }

  /** 全年 in a sentence on 2023 is the year 2023. */
  private static StatedTime merged(@Nullable StatedTime year, StatedTime time) {
    return year == null
        ? time
        : new StatedTime(time.start(), time.end(), year.year(), null, null, time.period());
  }

  /** The year or period that opens a sentence and stands before a comma. */
  private static @Nullable StatedTime opening(Sentence sentence) {
    StatedTime first = sentence.times.isEmpty() ? null : sentence.times.get(0);
    boolean opens =
        first != null
            && first.start() <= 1
            && first.month() == null
            && first.end() < sentence.text.length()
            && (sentence.text.charAt(first.end()) == ','
                || sentence.text.startsWith("期间", first.end()))
            && !sentence.text.startsWith("随着", first.end() + 1)
            && !sentence.isFounding(first);
    return opens ? first : null;
  }

  /** The year that opens the paragraph; for 全年, the last sentence's that one opens. */
  private static @Nullable StatedTime openingBefore(Sentence sentence, Sentence before) {
    Sentence at = before;
    while (at.before != null && at.times.isEmpty()) {
      at = at.before;
    }
    StatedTime opening = opening(at);
    boolean reaches = at.opensParagraph || !sentence.times.isEmpty();
    return reaches && opening != null && opening.year() != null ? opening : null;
  }

  private static boolean isFlow(Quantity quantity) {
    return FLOWS.contains(quantity.unit());
  }

  private static boolean isWorthy(
      Sentence sentence, Quantity quantity, IndicatorNames.Named named) {
    int length = named.name().length();
    boolean wish =
        quantity.spelled() && sentence.contains("十五五", "发展目标") || VERBS_ONLY.contains(named.name());
    return UNITS.contains(quantity.unit()) && length >= 2 && length <= 40 && !wish;
  }
}
