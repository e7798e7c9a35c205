package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which numbers are somebody else's or of another time, and so not the hospital's. */
final class ForeignNumbers {
  /** Of whom there are more than the hospital: 全国13家. */
  private static final String[] SCOPES = {"首批", "省内", "全国", "全省", "国内", "全球", "省", "全区"};

  private static final int SCOPE_REACH = 6;

  private static final String[] REGIONS = {
    "全市", "全省", "全县", "全国", "全疆", "全区域", "全州", "全盟", "全旗", "全域", "全县域", "同期全"
  };

  /** Units of numbers that a region has as well as a hospital, each with a blank behind it. */
  private static final String OF_REGIONS = "% 人次 家 例 天 日 元 ";

  private static final int LONGEST_PLACE = 6;
  private static final String[] VACANT = {"招聘", "诚聘", "招募", "拟招", "岗位需求", "招贤"};
  private static final String[] BEGINNINGS = {
    "只有", "仅有", "由一所", "从一所", "由一个", "从一个", "由一家", "从一家", "最初", "起初", "建院时", "建院之初", "建院初期", "那时",
    "创办时", "成立之初", "创建之初", "当年只", "当时"
  };

  private static final Pattern COMPARED =
      Pattern.compile("(?:高于|低于|优于|好于|高出|较|比|同|与)[^,、率度]{1,12}的$");

  private ForeignNumbers() {}

  /**
   * Whether a number counts others or is of a region: what it is called cannot be the hospital's.
   */
  static boolean isOne(Passage passage, Figure figure, String name) {
    boolean shared = OF_REGIONS.contains(figure.unit() + " ");
    boolean region = Arrays.asList(REGIONS).contains(name);
    return region
        || isOfOthers(figure)
        || isComparison(figure)
        || shared && isOfRegion(passage, name);
  }

  /** 高于全国平均的90%, 较2023年的27万人次: what the hospital's own number is held against. */
  private static boolean isComparison(Figure figure) {
    int from = figure.quantity().from();
    int start = figure.sentence().clauseStart(from);
    return COMPARED.matcher(figure.sentence().text.substring(start, from)).find();
  }

  /** 首批50家, 全国13家…之一: the number counts others. */
  private static boolean isOfOthers(Figure figure) {
    int from = figure.quantity().from();
    String before = figure.sentence().text.substring(Math.max(0, from - SCOPE_REACH), from);
    String after = figure.after();
    boolean units = !figure.unit().isEmpty() && "家个所名".contains(figure.unit());
    boolean scope = endsWithAny(before, SCOPES);
    return units && (after.contains("之一") || scope && !after.isEmpty());
  }

  /** 全市新生儿疾病筛查率: a number of the whole city, and not of the hospital. */
  private static boolean isOfRegion(Passage passage, String name) {
    boolean whole = startsWithAny(name, REGIONS);
    for (int i = 2; i <= LONGEST_PLACE && !whole; i++) {
      boolean place = name.length() > i && startsWithAny(name, i, "全市", "全省", "全县", "全区");
      whole = place && passage.hospital.startsWith(name.substring(0, i));
    }
    return whole;
  }

  /** 建院之初只有20张病床: a number of the beginnings is not the hospital's. */
  static boolean isOfOldTimes(Figure figure) {
    return hasAny(figure.before(), BEGINNINGS);
  }

  /** 诚聘临床医师18名: people who are not there yet. */
  static boolean isVacancy(Sentence sentence, @Nullable String metric) {
    boolean people = "PHYSICIANS".equals(metric) || "NURSES".equals(metric);
    return people && (sentence.contains(VACANT) || sentence.section.isAbout(VACANT));
  }
}
