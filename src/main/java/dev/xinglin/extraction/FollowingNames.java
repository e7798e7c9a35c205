package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.startsWithAny;
import static dev.xinglin.extraction.Words.unquoted;

import dev.xinglin.extraction.Lexicon.Verb;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands behind its number: 1500张床位. */
final class FollowingNames {
  /** What may be given a designation: 4个专业被评为省级质控中心. */
  private static final String[] GROUPS = {"临床专业", "专业", "科室", "学科", "专科", "临床专科", "临床学科"};

  /** What goes on with the number rather than naming it: 50家之一. */
  private static final String[] CLOSING = {"之", "次", "元", "起", "里", "大关", "关口"};

  private static final int SHORTEST_DESIGNATION = 4;

  private final Lexicon lexicon;
  private final FollowingTrimmer trimmer;

  FollowingNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.trimmer = new FollowingTrimmer(lexicon);
  }

  /**
   * The name behind a number; or null, where none stands there or the words before it are its name.
   */
  @Nullable IndicatorName find(Figure figure, Surroundings around) {
    String noun = trimmer.trim(figure.sentence(), figure.quantity().end(), around.after());
    IndicatorName designation = startsWithAny(noun, GROUPS) ? designation(figure, around) : null;
    if (designation != null) {
      return designation;
    }
    Quantity baseline = figure.baseline();
    if (baseline != null) {
      return between(figure, baseline, around);
    }
    boolean named = noun.length() >= 2 && !startsWithAny(noun, CLOSING);
    return named && !isNamedBefore(figure.unit(), around.before(), noun)
        ? counted(figure, noun, around)
        : null;
  }

  /** 4个专业被评为省级质控中心 counts the designation. */
  private @Nullable IndicatorName designation(Figure figure, Surroundings around) {
    String text = figure.sentence().text;
    int end = around.end();
    for (int i = figure.quantity().end(); i < end; i++) {
      WordTrie.Match<Verb> verb = lexicon.verbs.at(text, i, end);
      if (verb != null && isGrant(verb.value()) && end - verb.end() >= SHORTEST_DESIGNATION) {
        String name = unquoted(text.substring(verb.end(), end).replace("。", ""));
        return IndicatorName.of(name, "", figure.quantity().from(), end);
      }
    }
    return null;
  }

  private static boolean isGrant(Verb verb) {
    return verb == Verb.APPROVE || verb == Verb.BE;
  }

  private static IndicatorName counted(Figure figure, String noun, Surroundings around) {
    int after = figure.quantity().end();
    int at = Math.max(after, figure.sentence().text.indexOf(noun, after));
    String verb = TrailingTrimmer.trim(around.before());
    int end = Math.min(at + noun.length(), around.end()); // 床 is read as 床位
    return IndicatorName.of(noun, verb, around.start(), end);
  }

  /** 由14个病区增至23个: the name stands behind the earlier number. */
  private @Nullable IndicatorName between(Figure figure, Quantity baseline, Surroundings around) {
    Quantity quantity = figure.quantity();
    String words = figure.sentence().text.substring(baseline.end(), quantity.from());
    String noun = FollowingTrimmer.cut(words);
    WordTrie.Match<String> known = lexicon.metrics.at(noun, 0, noun.length());
    String verb = TrailingTrimmer.trim(around.before());
    return known == null
        ? null
        : IndicatorName.of(noun.substring(0, known.end()), verb, around.start(), quantity.end());
  }

  /** 建筑面积5万平方米病房大楼: the words before the number are what it measures. */
  private boolean isNamedBefore(String unit, String before, String noun) {
    String name = TrailingTrimmer.trim(before);
    boolean known = isMetric(name);
    boolean measured = "平方米 亩 % 元 天 分钟 小时".contains(unit);
    return name.length() >= 2 && measured && (known || "%元".contains(unit))
        || known && !isMetric(noun) && name.endsWith("面积");
  }

  private boolean isMetric(String name) {
    return lexicon.metrics.endingAt(name, name.length(), 0) != null;
  }
}
