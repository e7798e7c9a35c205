package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import org.jspecify.annotations.Nullable;

/** Tells which numbers are of what is to come: 届时开放床位将达到1500张. */
final class Prospects {
  private static final String[] AHEAD = {"未来", "力争", "下一步", "十五五"};
  private static final String[] TO_COME = {
    "将", "预计", "届时", "建成后", "投用后", "使用后", "年前建成", "按", "规划", "拟"
  };

  private static final String[] PLANNED = {"规划", "拟建", "计划", "建成后", "投用后", "筹建"};

  private static final String[] WORKS = {"封顶", "开工", "在建", "正在建设", "打桩", "动工", "塔吊", "奠基"};
  private static final String[] IN_USE = {"投用", "启用", "投入使用", "现有", "开放", "开诊"};

  private Prospects() {}

  /** Whether beds are to come: 届时开放床位将达到1500张. */
  static boolean isBeds(Figure figure, String name, @Nullable String metric) {
    boolean beds =
        "OPEN_BEDS".equals(metric) || figure.unit().equals("张") && hasAny(name, "床位", "病床");
    return beds
        && (hasAny(figure.before(), TO_COME)
            || hasAny(figure.after(), "设计", "规划")
            || isOfWorks(figure));
  }

  /** 二期工程封顶,…设置床位800张: beds of a building that is not there yet. */
  private static boolean isOfWorks(Figure figure) {
    String told = figure.sentence().text.substring(0, figure.quantity().start());
    return hasAny(told, WORKS) && !hasAny(told, IN_USE);
  }

  /** Whether a number is the size or the cost of what is yet to be built: 推进总投资9.6亿元的二期项目. */
  static boolean isPlanned(Figure figure, String name, @Nullable String metric) {
    boolean pushed = figure.before().contains("推进") && !endsWithAny(figure.after(), "建设", "建设。");
    return isProject(figure.unit(), name, metric) && (pushed || hasAny(figure.before(), PLANNED));
  }

  /** Whether a number is a wish of a plan, and not the size of what is to be built. */
  static boolean isWish(Figure figure, String name, @Nullable String metric) {
    Sentence sentence = figure.sentence();
    boolean ahead = sentence.isAhead() || sentence.contains(AHEAD);
    return ahead && !isProject(figure.unit(), name, metric);
  }

  /** What a building that is planned will have: beds, space and cost. */
  private static boolean isProject(String unit, String name, @Nullable String metric) {
    boolean size = "平方米 亩 张".contains(unit) && !unit.isEmpty();
    boolean cost = unit.equals("元") && name.contains("投资");
    return "PLANNED_BEDS".equals(metric) || size || cost;
  }
}
