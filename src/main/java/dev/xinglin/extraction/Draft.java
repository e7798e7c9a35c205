package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Status;
import dev.xinglin.model.When;
import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.Periods;
import dev.xinglin.text.StatedTime;
import org.jspecify.annotations.Nullable;

/** A candidate in the making: what a rule has found in a sentence. */
final class Draft {
  final Sentence sentence;
  final int start;
  final int end;
  final String rule;
  final String name;
  final Details details;
  double confidence;
  @Nullable String note;
  @Nullable String subject;
  @Nullable Level level;
  @Nullable Status status;
  @Nullable String awardedBy;
  @Nullable StatedTime time;

  /** On a plan the name of the plan that it stands under. */
  @Nullable String parent;

  Draft(Sentence sentence, int start, int end, String rule, String name, Details details) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.rule = rule;
    this.name = name;
    this.details = details;
  }

  Draft level(@Nullable Level level) {
    this.level = level;
    return this;
  }

  Draft status(@Nullable Status status) {
    this.status = status;
    return this;
  }

  Draft subject(@Nullable String subject) {
    this.subject = subject == null || subject.isEmpty() ? null : subject;
    return this;
  }

  Draft awardedBy(@Nullable String awardedBy) {
    this.awardedBy = awardedBy;
    return this;
  }

  Draft parent(@Nullable String parent) {
    this.parent = parent;
    return this;
  }

  Draft note(@Nullable String note) {
    this.note = note;
    return this;
  }

  Draft time(@Nullable StatedTime time) {
    this.time = time;
    return this;
  }

  Draft confidence(double confidence) {
    this.confidence = confidence;
    return this;
  }

  /** A fact without a year takes that of its line in a chronicle or of its section. */
  void dateByContext() {
    StatedTime context = sentence.context;
    Kind kind = details.kind();
    if (context == null || kind == Kind.PERSON || sentence.section.ahead() != (kind == Kind.PLAN)) {
      return;
    }
    if (time == null) {
      time = context;
    } else if (time.year() == null && isWithinYear(time)) {
      Integer month = time.month() == null ? context.month() : time.month();
      time = new StatedTime(time.start(), time.end(), context.year(), month, time.day(), null);
    }
  }

  /** 市级 of a hospital in a city that is a province is the level of a province. */
  void levelBy(String hospital) {
    if (level == Level.MUNICIPAL && startsWithAny(hospital, "北京", "上海", "天津", "重庆")) {
      level = Level.PROVINCIAL;
    }
  }

  private static boolean isWithinYear(StatedTime time) {
    return time.period() == null
        || switch (time.period()) {
          case "全年", "年内", "当年", "同年" -> true;
          default -> false;
        };
  }

  Claim claim() {
    Prominence prominence = confidence >= 0.7 ? Prominence.MAJOR : Prominence.MINOR;
    return new Claim(name, note, subject, level, status, awardedBy, when(), prominence, details);
  }

  private @Nullable When when() {
    if (time == null) {
      return null;
    }
    try {
      Integer year = time.year() == null ? yearSince(time.period()) : time.year();
      return Periods.of(null, time.period(), year, time.month(), time.day());
    } catch (IllegalArgumentException e) {
      return null; // No such date, such as 2月30日: the words are in the evidence.
    }
  }

  /** What somebody was made in 自2021年起 he was made in 2021; a number since then is of no year. */
  private @Nullable Integer yearSince(@Nullable String period) {
    Kind kind = details.kind();
    boolean made = kind == Kind.CENTER || kind == Kind.SPECIALTY || kind == Kind.HONOR;
    if (!made || period == null || !period.endsWith("起")) {
      return null;
    }
    return ChineseTimes.find(period.substring(0, period.length() - 1)).stream()
        .findFirst()
        .map(StatedTime::year)
        .orElse(null);
  }
}
