package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands before its number: 床位1500张. */
final class PrecedingNames {
  /** What is said of a number whose name stands elsewhere. */
  private static final Set<String> TOTALS = Set.of("累计", "总数", "总计", "共计", "合计", "总量", "总体");

  /** What says of a number before it is told that it passed a mark. */
  private static final Pattern PASSING =
      Pattern.compile(
          "(?:首次|首度|已|再次|再|成功|一举|历史性)*(?:突破|冲破|超过|超|过半|过百|过万|过亿|破|迈过|跨过|迈上|翻了?一番|翻番|创新高)");

  /** 达到, 增至. */
  private static final int LONGEST_REACH = 3;

  private static final int TAIL = 3;

  private final LeaningNames leaning;
  private final CountedNouns nouns;

  PrecedingNames(Lexicon lexicon) {
    this.leaning = new LeaningNames(lexicon.places);
    this.nouns = new CountedNouns(lexicon);
  }

  /**
   * The name before a number, or null where none is there.
   *
   * @param last the name of the number before it in its sentence; empty where there is none
   */
  @Nullable IndicatorName find(Passage passage, Figure figure, Surroundings around, String last) {
    String words = trimmed(figure, around);
    String noun = nouns.find(LeadingTrimmer.trim(passage, words));
    String verb = words.endsWith(noun) ? words.substring(0, words.length() - noun.length()) : "";
    noun = TOTALS.contains(noun) ? "" : leaning.completed(figure, noun, last);
    if (TrailingTrimmer.isRise(noun) || Growths.isOne(noun)) {
      IndicatorName change = Growths.named(figure, noun, last, around.start());
      return change == null && TrailingTrimmer.isRise(noun) ? passed(passage, figure) : change;
    }
    List<String> shared = isEach(around.before()) ? split(noun) : List.of(noun);
    return new IndicatorName(
        noun, shared, verb, LeaningNames.site(noun), around.start(), figure.quantity().end());
  }

  /** 门急诊首次突破百万大关,达104.7万人次: the name stands in the clause before; null elsewhere. */
  private @Nullable IndicatorName passed(Passage passage, Figure figure) {
    Sentence sentence = figure.sentence();
    int clause = sentence.clauseStart(figure.quantity().from());
    if (clause < 2 || figure.quantity().from() - clause > LONGEST_REACH) {
      return null;
    }
    int start = sentence.clauseStart(clause - 1);
    Matcher passing = PASSING.matcher(sentence.text).region(start, clause);
    if (!passing.find() || figure.index() > 0 && isBetween(figure, start, passing.start())) {
      return null;
    }
    String noun =
        nouns.find(LeadingTrimmer.trim(passage, sentence.text.substring(start, passing.start())));
    boolean known = nouns.isMetric(noun);
    return known ? IndicatorName.of(noun, "", start, figure.quantity().end()) : null;
  }

  /** Whether the number before stands between two places, so that the words there are its name. */
  private static boolean isBetween(Figure figure, int from, int to) {
    int start = figure.all().get(figure.index() - 1).start();
    return start > from && start < to;
  }

  private static String trimmed(Figure figure, Surroundings around) {
    boolean percent = figure.unit().equals("%");
    String before = around.before();
    String words =
        TrailingTrimmer.trim(isReached(figure) ? TrailingTrimmer.withoutRise(before) : before);
    String name = withShortening(figure, around, words);
    return percent ? name : TrailingTrimmer.withoutShare(name);
  }

  /** 满意度提升至98%: 至 belongs to the number. */
  private static boolean isReached(Figure figure) {
    return "至到".indexOf(figure.sentence().text.charAt(figure.quantity().from())) >= 0;
  }

  /** 平均住院日缩短2天, 缩短检查等候时间2天: by how much is not how long. */
  private static String withShortening(Figure figure, Surroundings around, String name) {
    String before = around.before();
    if (!isReached(figure) && before.endsWith("缩短") && !figure.unit().equals("%")) {
      return name + "缩短";
    }
    String words = figure.sentence().text.substring(around.start(), figure.quantity().start());
    boolean time = !isReached(figure) && name.endsWith("时间") && words.contains("缩短");
    int verb = name.indexOf("缩短");
    return time ? (verb < 0 ? name : name.substring(verb + 2)) + "缩短" : name;
  }

  /** 入院、出院诊断符合率均达98%: the number is that of each. */
  private static boolean isEach(String before) {
    return endsWithAny(before, "各", "均") || before.contains("均达");
  }

  private static List<String> split(String names) {
    if (names.indexOf('、') <= 0) {
      return List.of(names);
    }
    String[] parts = names.split("[、和]");
    String last = parts[parts.length - 1];
    String tail = last.length() > TAIL ? last.substring(last.length() - TAIL) : "";
    List<String> found = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean bare = i < parts.length - 1 && !parts[i].endsWith("率");
      found.add(bare ? parts[i] + tail : parts[i]);
    }
    return found;
  }
}
