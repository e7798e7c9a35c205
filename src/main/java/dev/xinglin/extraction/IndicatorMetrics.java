package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Level;
import org.jspecify.annotations.Nullable;

/** Tells the metric of a number by its name and by what its sentence says of it. */
final class IndicatorMetrics {
  private static final String[] TALENTS = {
    "人才", "专家", "学者", "名医", "名中医", "百千万", "拔尖", "英才", "百人计划", "千人计划", "人选", "学术技术带头人", "中青年", "培养对象"
  };

  /** People of no scheme of their province, or of no province. */
  private static final String[] NO_TALENTS = {"津贴", "委员", "省级以上", "省部级", "省城", "外聘", "柔性"};

  private final MetricClassifier classifier;
  private final IndicatorLevels levels;

  IndicatorMetrics(MetricClassifier classifier, IndicatorLevels levels) {
    this.classifier = classifier;
    this.levels = levels;
  }

  /** The code of the metric, or null where none is known. */
  @Nullable String of(Passage passage, Figure figure, IndicatorName name) {
    String metric = named(passage, figure, name);
    boolean foreign =
        ForeignNumbers.isOfOldTimes(figure) || ForeignNumbers.isVacancy(figure.sentence(), metric);
    metric = isRescue(figure, name) ? "RESCUE_SUCCESS_RATE" : foreign ? null : metric;
    metric = "SURGERIES".equals(metric) && figure.clause().contains("机器人") ? null : metric;
    metric = ofProvince(figure, name, metric);
    return Prospects.isBeds(figure, name.name(), metric) ? "PLANNED_BEDS" : metric;
  }

  /** What the name and its clause state. */
  private @Nullable String named(Passage passage, Figure figure, IndicatorName name) {
    String verb = recruiting(figure) + name.verb();
    String metric = classifier.classify(name.name(), verb, figure.unit());
    if (metric != null) {
      String ofAided = classifier.ofAided(metric);
      return ofAided != null && MedicalAid.isGiven(passage, figure.sentence()) ? ofAided : metric;
    }
    if (MedicalAid.isStaff(passage, figure, name.name())) {
      return "MEDICAL_AID_STAFF";
    }
    return isPartners(figure, name.name())
        ? "PARTNER_INSTITUTIONS"
        : classifier.ofBeds(name.name(), name.verb(), figure.unit());
  }

  /** 等12家医院建立合作关系: whom the hospital works with. */
  private static boolean isPartners(Figure figure, String name) {
    return figure.unit().equals("家")
        && endsWithAny(name, "医院", "医疗机构")
        && hasAny(figure.after(), "合作", "协作");
  }

  /** 引进 reaches all members of its list: 引进博士1人、硕士3人. */
  private static String recruiting(Figure figure) {
    String clause = figure.before();
    return clause.contains("引进") ? "引进" : clause.contains("招录") ? "招录" : "";
  }

  /** 成功率98% in a sentence on 抢救. */
  private static boolean isRescue(Figure figure, IndicatorName name) {
    boolean rescued = figure.sentence().contains("抢救", "救治");
    return name.name().equals("成功率") && rescued || startsWithAny(name.name(), "抢救成功率", "救治成功率");
  }

  /** What a metric becomes, or what is one at all, where a province is behind the number. */
  private @Nullable String ofProvince(Figure figure, IndicatorName name, @Nullable String metric) {
    boolean doctors = "DOCTORATE_STAFF".equals(metric);
    if (metric != null && !doctors || levels.stated(figure, name) != Level.PROVINCIAL) {
      return metric;
    }
    if (!doctors && isPlan(figure, name.name())) {
      return "PROVINCIAL_SCIENCE_PLAN_PROJECTS";
    }
    return doctors || isTalent(figure, name.name()) ? "PROVINCIAL_TALENTS" : null;
  }

  /** 广西科技计划项目19项: projects of a plan. */
  private static boolean isPlan(Figure figure, String name) {
    return "项个".contains(figure.unit()) && hasAny(name, "科技计划", "重点研发计划", "科技厅");
  }

  /** 广西优秀专家1人: people of a scheme. */
  private static boolean isTalent(Figure figure, String name) {
    return figure.quantity().isOfPeople() && hasAny(name, TALENTS) && !hasAny(name, NO_TALENTS);
  }
}
