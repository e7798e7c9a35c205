package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.text.ChineseTimes;
import java.util.Set;

/** Tells whether a number that no metric is known for is worth proposing by its own name. */
final class UnknownNumbers {
  private static final Set<String> UNITS =
      Set.of(
          "名", "人", "个", "项", "家", "张", "台", "例", "篇", "所", "间", "座", "件", "份", "届", "部", "门", "床",
          "人次", "例次", "台次", "台(套)", "台(件)", "台/件", "台套", "台件", "套", "%", "元", "亩", "平方米", "次", "位",
          "批", "种", "场次", "场", "辆", "支", "条", "栋", "本", "件次", "单", "期", "层", "天", "小时", "倍", "户",
          "处", "批次", "剂次", "起", "‰", "个百分点", "分");

  private static final String[] DURATIONS = {
    "时间", "用时", "时长", "中位数", "周期", "得分", "评分", "满意度", "分数", "住院日", "间隔", "缩短", "耗时", "等待"
  };

  private static final Set<String> VERBS_ONLY =
      Set.of(
          "选派", "派出", "组织", "开展", "完成", "累计", "举办", "接待", "指标", "重点指标", "先后选派", "来自", "参会", "收录");

  /**
   * Of what small numbers are spelled out in reports; other spelled numbers are turns of phrase.
   */
  private static final String[] COUNTED_IN_WORDS = {
    "院区", "分院", "病区", "中心", "基地", "专科", "学科", "科室", "医院", "工作室", "实验室", "单位", "党支部", "党总支", "课程",
    "大楼", "卫生院", "医疗队", "次", "人员", "医务人员", "医护人员", "队员", "案例", "论文", "项目", "课题", "技术", "竞赛", "层",
    "专业"
  };

  /** Who comes by ones and twos in a patient's story. */
  private static final String[] IN_STORIES = {
    "伤员", "病人", "患者", "老人", "孩子", "产妇", "乘客", "徒弟", "旅客", "游客", "先生"
  };

  /** The most that a story tells of. */
  private static final int STORY = 10;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  private UnknownNumbers() {}

  /** 科普作品32件 is worth proposing; 患者3名, 十项行动 and 累计500个 are not. */
  static boolean isWorthy(Figure figure, String name) {
    return !isTime(name)
        && !endsWithAny(name, "指标中", "指标里")
        && name.length() >= SHORTEST
        && name.length() <= LONGEST
        && isCounted(figure.unit(), name)
        && !isWish(figure, name)
        && !isStory(figure.quantity(), name)
        && !isPhrase(figure.quantity(), name);
  }

  /** 2022年为1.35万例 in brackets: a time names nothing. */
  private static boolean isTime(String name) {
    return ChineseTimes.find(name).stream()
        .anyMatch(it -> it.start() == 0 && it.end() == name.length());
  }

  /** Whether a unit counts or measures: hours only as a duration, no unit only as an index. */
  private static boolean isCounted(String unit, String name) {
    boolean time = "分钟 小时 天 日 分 秒".contains(unit) && !unit.isEmpty();
    boolean duration = time && endsWithAny(name, DURATIONS);
    boolean index = unit.isEmpty() && hasAny(name, "CMI", "指数", "难度值");
    return UNITS.contains(unit) && !time || duration || index;
  }

  private static boolean isWish(Figure figure, String name) {
    boolean goal = figure.quantity().spelled() && figure.sentence().contains("十五五", "发展目标");
    return goal || VERBS_ONLY.contains(name);
  }

  /** 送来的3名伤员: a few people whom a story is about. */
  private static boolean isStory(Quantity quantity, String name) {
    return quantity.value() <= STORY && quantity.isOfPeople() && hasAny(name, IN_STORIES);
  }

  /** 三个中心 may be counted; other spelled numbers are turns of phrase. */
  private static boolean isPhrase(Quantity quantity, String name) {
    return quantity.spelled() && !endsWithAny(name, COUNTED_IN_WORDS);
  }
}
