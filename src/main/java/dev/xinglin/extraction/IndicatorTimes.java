package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.text.StatedTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of which time a number is. */
final class IndicatorTimes {
  /** Units of what is counted over a time, so that the year of a paragraph reaches it. */
  private static final Set<String> FLOWS = Set.of("例", "人次", "台次", "例次", "台", "%", "人");

  private static final String[] WORKS = {
    "启动的", "开工的", "动工的", "建成的", "投用的", "竣工的", "启用的", "落成的", "成立的", "创办的", "创建的", "前建成", "建成", "参与建成"
  };

  private static final String[] YEARLY = {"一年要", "一年做", "每年", "年均", "常年"};

  private static final int SINCE_REACH = 6;

  private static final Pattern YEARS = Pattern.compile("[0-9]{4}年?[至到—~-]([0-9]{4})年?");

  private IndicatorTimes() {}

  /**
   * A number's time stands in its clause, or alone at the head of its sentence or of the one
   * before.
   */
  static @Nullable StatedTime of(
      Sentence sentence, Quantity quantity, List<Quantity> quantities, boolean changed) {
    StatedTime time = stated(sentence, quantity, quantities, changed);
    return time != null && changed ? atEnd(time) : time;
  }

  /** 2021年至2024年,门急诊量由86万增至118万: what a number rose to is of the last year. */
  private static StatedTime atEnd(StatedTime time) {
    Matcher years = YEARS.matcher(time.period() == null ? "" : time.period());
    return time.year() == null && years.matches()
        ? new StatedTime(
            time.start(), time.end(), Integer.valueOf(years.group(1)), null, null, time.period())
        : time;
  }

  private static @Nullable StatedTime stated(
      Sentence sentence, Quantity quantity, List<Quantity> quantities, boolean changed) {
    StatedTime time = sentence.timeAt(quantity.start());
    int clause = sentence.clauseStart(quantity.start());
    StatedTime near = time != null && time.start() >= clause ? time : null;
    near = near != null && isOfSomethingElse(sentence, near, quantity) ? null : near;
    String words = sentence.text.substring(clause, quantity.start());
    if (near == null && startsWithAny(words, "现", "目前", "如今")) {
      return null; // 2019年获评…,现开放床位420张
    }
    if (near != null && isSince(sentence, near)) {
      return near.year() == null ? near : null; // 2021年成立至今
    }
    if (hasAny(words, "累计", "迄今", "至今") && !(near != null && near.start() <= clause + 1)) {
      return time != null && time.year() == null ? time : null; // a running total is of no year
    }
    boolean within = near != null && isWithinYear(near);
    if (near != null && !within) {
      return near;
    }
    StatedTime opening = opening(sentence, quantity.start());
    if (opening == null && changed) {
      return sentence.timeAt(
          quantity.start()); // A change is an event, and the date of its sentence is its date.
    }
    boolean annual = startsWithAny(words, "年", "每年");
    if (hasAny(words, YEARLY)) {
      return near; // 消化内镜中心一年要做胃肠镜1.43万例
    }
    opening = opening == null && !annual ? counted(sentence, quantity, quantities) : opening;
    if (opening == null
        && isFlow(quantity)
        && sentence.times.stream().allMatch(IndicatorTimes::isWithinYear)) {
      opening = sentence.before == null ? null : openingBefore(sentence, sentence.before);
    }
    return near == null ? opening : merged(opening, near);
  }

  /** Whether the words right behind a time count from it until now. */
  private static boolean isSince(Sentence sentence, StatedTime time) {
    int to = Math.min(sentence.text.length(), time.end() + SINCE_REACH);
    return hasAny(sentence.text.substring(time.end(), to), "至今", "迄今");
  }

  /** 2012年启动的二期工程新增7.5万平方米: the time is that of the works. */
  private static boolean isOfSomethingElse(Sentence sentence, StatedTime time, Quantity quantity) {
    String between = sentence.text.substring(time.end(), Math.max(time.end(), quantity.start()));
    return hasAny(between, WORKS);
  }

  /** A year whose own clause counts something goes on: 2023年门诊12万人次,住院9800人次. */
  private static @Nullable StatedTime counted(
      Sentence sentence, Quantity quantity, List<Quantity> quantities) {
    StatedTime last = null;
    for (StatedTime time : sentence.times) {
      boolean noted = sentence.isBracketed(time.start()) && sentence.isOpen(quantity.start());
      if (noted || sentence.isFounding(time) || sentence.isCompared(time)) {
        continue;
      }
      int end = sentence.clauseEnd(time.end());
      boolean works = hasAny(sentence.text.substring(time.end(), end), WORKS);
      boolean counts =
          !works
              && quantities.stream()
                  .anyMatch(other -> other.start() >= time.end() && other.end() <= end);
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
  private static @Nullable StatedTime opening(Sentence sentence, int before) {
    int to = Math.max(0, before - 1);
    int part = Math.max(sentence.text.lastIndexOf(';', to), sentence.text.lastIndexOf(':', to)) + 1;
    StatedTime own = opensPart(sentence, part);
    return own != null || part == 0 ? own : opensPart(sentence, 0);
  }

  private static @Nullable StatedTime opensPart(Sentence sentence, int part) {
    StatedTime first =
        sentence.times.stream().filter(time -> time.start() >= part).findFirst().orElse(null);
    boolean asOf = first != null && isAsOf(sentence.text, part, first.start());
    boolean opens =
        first != null
            && (asOf || first.start() <= part + 1 && first.month() == null)
            && first.end() < sentence.text.length()
            && (sentence.text.charAt(first.end()) == ','
                || sentence.text.startsWith("期间", first.end()))
            && !sentence.text.startsWith("随着", first.end() + 1)
            && !sentence.isFounding(first)
            && !sentence.isCompared(first);
    return opens ? first : null;
  }

  /** 截至2015年底: a day at which everything behind it was counted. */
  private static boolean isAsOf(String text, int part, int time) {
    return switch (text.substring(Math.min(part, time), time)) {
      case "截至", "截止", "截止到", "截至到", "到", "至", "过去的", "刚刚过去的", "在" -> true;
      default -> false;
    };
  }

  /** The year that opens the paragraph; for 全年, the last sentence's that one opens. */
  private static @Nullable StatedTime openingBefore(Sentence sentence, Sentence before) {
    Sentence at = before;
    while (at.before != null && at.times.isEmpty()) {
      at = at.before;
    }
    StatedTime opening = opening(at, at.text.length());
    boolean reaches = at.opensParagraph || !sentence.times.isEmpty();
    return reaches && opening != null && opening.year() != null ? opening : null;
  }

  private static boolean isFlow(Quantity quantity) {
    return FLOWS.contains(quantity.unit());
  }
}
