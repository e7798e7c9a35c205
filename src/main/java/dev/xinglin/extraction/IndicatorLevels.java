package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;
import static dev.xinglin.extraction.Words.unquoted;

import dev.xinglin.model.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the level of what a number counts: 省级名中医6名. */
final class IndicatorLevels {
  private static final String[] LEVELLED = {
    "专科", "学科", "中心", "培训", "竞赛", "实验室", "工作室", "奖", "建设项目", "建设单位", "项目", "课题", "基金", "课程", "名科",
    "单元", "基地", "成果", "审核", "教育"
  };

  /** Units of what may have a level. */
  private static final Set<String> COUNTED = Set.of("项", "个", "家", "名", "人", "位", "门", "部");

  /** Words of a place that tell where and not of which level. */
  private static final String[] SCOPES = {"全", "内", "域", "国际", "世界", "中国", "中华", "国务院", "我"};

  private static final String[] UNLEVELLED = {
    "省管", "市管", "津贴", "特贴", "乡镇", "社区", "内外", "人口", "居民", "职工", "医院", "卫生院", "学校", "之一", "教师",
    "中医院", "村"
  };

  /** Up to this length a name is a level and hardly more: 省级, 国家奖. */
  private static final int SHORT = 3;

  private final Places places;

  IndicatorLevels(Places places) {
    this.places = places;
  }

  /** Some metrics are of one level by what they count: the 国考, the national foundation. */
  @Nullable Level of(Figure figure, IndicatorName name, @Nullable String metric) {
    return switch (metric == null ? "" : metric) {
      case "NSFC_PROJECTS", "NHC_PROJECTS" -> Level.NATIONAL;
      case "PROVINCIAL_NSF_PROJECTS",
          "PROVINCIAL_SCIENCE_PLAN_PROJECTS",
          "PROVINCIAL_JOINT_FUND_PROJECTS" ->
          Level.PROVINCIAL;
      case "PERFORMANCE_RANK_GAIN" -> ofRank(figure);
      default ->
          metric != null && metric.startsWith("PERFORMANCE_")
              ? Level.NATIONAL
              : stated(figure, name);
    };
  }

  /** 列全省第6名,前进4位: the places gained are those of the rank before them. */
  private Level ofRank(Figure figure) {
    Sentence sentence = figure.sentence();
    int clause = sentence.clauseStart(figure.quantity().start());
    int from = clause > 0 ? sentence.clauseStart(clause - 1) : clause;
    String words = sentence.text.substring(from, figure.quantity().start());
    Level level = words.contains("第") ? places.lastIn(words) : null;
    return level == null ? Level.NATIONAL : level;
  }

  /** The level that the name of what is counted states: 省级名中医 and 市级课题, not 县域内住院率. */
  @Nullable Level stated(Figure figure, IndicatorName named) {
    String whole = unquoted(named.name());
    String name = startsWithAny(whole, "参与", "通过") ? whole.substring(2) : whole;
    boolean counted = COUNTED.contains(figure.unit());
    if (places.head(name).end() == name.length()) {
      return null; // 20多个国家 counts countries
    }
    Level label = counted ? places.labelled(figure.sentence(), named.start()) : null;
    if (label != null) {
      return label;
    }
    return name.length() <= SHORT || isLevelled(name, counted) ? places.levelOf(name) : null;
  }

  /** Whether a place at the head of a name is its level and not where it is. */
  private boolean isLevelled(String name, boolean counted) {
    int head = places.head(name).end();
    boolean scope = hasAny(name.substring(0, head), SCOPES);
    boolean list = head < name.length() && name.charAt(head) == '、';
    boolean stated = endsWithAny(name, LEVELLED) || counted && !scope && !list;
    boolean specialty = endsWithAny(name, "专科", "学科"); // 省县级医院重点专科
    return stated && (specialty || !hasAny(name, UNLEVELLED));
  }
}
