package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands under one heading, and what the heading says of it.
 *
 * @param heading the heading's words; empty before the first
 * @param ahead whether it announces what is planned, such as 2025年工作要点
 * @param time the year that it sums up, such as 2024年工作总结, or null
 */
record Section(String heading, boolean ahead, @Nullable StatedTime time) {
  private static final String[] AHEAD = {
    "展望", "未来", "下一步", "十五五", "发展目标", "奋斗目标", "目标愿景", "工作要点", "工作计划", "工作打算", "工作思路", "发展规划", "愿景",
    "蓝图", "下阶段", "明天", "规划与", "工作安排", "发展方向"
  };
  private static final String[] SUMS_UP = {
    "总结", "回顾", "大事", "盘点", "年报", "成绩单", "工作报告", "答卷", "数说", "这一年", "亮点", "要闻", "年度报告", "完成情况"
  };

  /**
   * What is wholly of its year; the headline of an article is not, whatever year it looks back on.
   */
  private static final String[] REPORTS = {"总结", "工作报告", "年报", "年度报告", "大事记", "年鉴"};

  /** The year in brackets that ends a heading: 业务运行(2024年). */
  private static final Pattern NOTED = Pattern.compile("[(]((?:19|20)[0-9]{2})年度?[)]$");

  static final Section NONE = new Section("", false, null);

  /**
   * The section under a heading; a title dates nothing, since not all of its article is of its
   * year.
   */
  static Section of(String heading, boolean title, Section before) {
    boolean done = heading.contains("十四五") || heading.contains("回眸") || hasAny(heading, SUMS_UP);
    boolean ahead = !title && !done && heading.length() <= 20 && hasAny(heading, AHEAD);
    StatedTime year = year(heading, ahead ? AHEAD : SUMS_UP);
    boolean over = before.ahead || NOTED.matcher(before.heading).find();
    StatedTime time = ahead || year != null ? year : over ? null : before.time;
    boolean dates = !title || year == null || hasAny(heading, REPORTS);
    return new Section(heading, ahead, dates ? time : null);
  }

  /** The year that stands before 工作总结 and the like. */
  private static @Nullable StatedTime year(String heading, String[] words) {
    for (StatedTime time : ChineseTimes.find(heading)) {
      String after = heading.substring(time.end(), Math.min(heading.length(), time.end() + 8));
      if (hasAny(after, words) && time.month() == null) {
        Integer year = time.year() == null ? yearOf(time.period()) : time.year();
        return year == null ? null : new StatedTime(0, 0, year, null, null, null);
      }
    }
    Matcher noted = NOTED.matcher(heading);
    return words == SUMS_UP && noted.find()
        ? new StatedTime(0, 0, Integer.valueOf(noted.group(1)), null, null, null)
        : null;
  }

  /** 2024年度 is a period of the year 2024. */
  private static @Nullable Integer yearOf(@Nullable String period) {
    boolean whole = period != null && period.length() == 6 && period.endsWith("年度");
    return whole && period != null ? ChineseTimes.find(period.substring(0, 5)).get(0).year() : null;
  }

  /** Whether a line with a year is a heading: 2024年工作总结, 2025年工作要点, 业务运行(2024年). */
  static boolean isDated(String line) {
    boolean year = line.contains("年") && (hasAny(line, SUMS_UP) || hasAny(line, AHEAD));
    return year || NOTED.matcher(line).find();
  }

  boolean isAbout(String... words) {
    return hasAny(heading, words);
  }
}
