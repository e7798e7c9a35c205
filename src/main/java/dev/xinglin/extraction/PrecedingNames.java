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

  /** In 三、四级手术2.87万台,占比76.3% the share is of what was counted before. */
  private static final Set<String> SHARES = Set.of("占比", "占");

  /** In 临床科室26个、医技9个 both are departments. */
  private static final Set<String> KINDS = Set.of("临床", "医技", "职能", "医辅", "行政", "行政后勤", "行政职能");

  private static final Set<String> ASKED = Set.of("门诊", "住院", "急诊", "门诊患者", "住院患者", "职工", "员工");

  private static final Pattern PASSED = Pattern.compile("(?:均|已|均已|已经)?(通过.{2,8}?(?:验收|认证|审核|评审))");

  /** What says of a number before it is told that it passed a mark. */
  private static final Pattern PASSING =
      Pattern.compile(
          "(?:首次|首度|已|再次|再|成功|一举|历史性)*(?:突破|冲破|超过|超|过半|过百|过万|过亿|破|迈过|跨过|迈上|翻了?一番|翻番|创新高)");

  /** 达到, 增至. */
  private static final int LONGEST_REACH = 3;

  private static final String[] SITES = {"院区", "本部", "分院"};
  private static final int SITE_REACH = 6;
  private static final int LONGEST_LEVEL = 4;
  private static final int TAIL = 3;

  private final Places places;
  private final CountedNouns nouns;

  PrecedingNames(Lexicon lexicon) {
    this.places = lexicon.places;
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
    noun = noun.equals("其中") ? part(figure, last) : noun;
    noun = TOTALS.contains(noun) ? "" : SHARES.contains(noun) ? last + noun : noun;
    if (TrailingTrimmer.isRise(noun) || Growths.isOne(noun)) {
      IndicatorName change = Growths.named(figure, noun, last, around.start());
      return change == null && TrailingTrimmer.isRise(noun) ? passed(passage, figure) : change;
    }
    String name = isLevelOnly(noun) && !last.isEmpty() ? noun + withoutLevel(last) : noun;
    name = isSite(figure, name) && !last.isEmpty() ? name + withoutSite(last) : name;
    name = isSatisfaction(figure, name, last) ? name + "满意度" : name;
    name = KINDS.contains(name) && last.endsWith("科室") ? name + "科室" : name;
    List<String> shared = isEach(around.before()) ? split(name) : List.of(name);
    return new IndicatorName(
        name, shared, verb, site(name), around.start(), figure.quantity().end());
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

  /** 开放床位2860张(其中城关院区2010张): what is counted at a site is what was counted before. */
  private static boolean isSite(Figure figure, String name) {
    int index = figure.index();
    return endsWithAny(name, SITES)
        && index > 0
        && figure.all().get(index - 1).unit().equals(figure.unit());
  }

  /** 住院患者满意度97%,门诊93%: both are 满意度. */
  private static boolean isSatisfaction(Figure figure, String name, String last) {
    return figure.unit().equals("%") && last.endsWith("满意度") && ASKED.contains(name);
  }

  /** What passed of what was counted before: 通过国家验收的胸痛单元 of 其中7家已通过国家验收. */
  private static String part(Figure figure, String last) {
    Matcher passed = PASSED.matcher(figure.after());
    return passed.lookingAt() ? passed.group(1) + "的" + last : last;
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

  /** 国家级1项,省级3项: the second counts what the first does. */
  private boolean isLevelOnly(String name) {
    return name.length() <= LONGEST_LEVEL && places.head(name).end() == name.length();
  }

  private String withoutLevel(String name) {
    return name.substring(places.head(name).end());
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

  private static String withoutSite(String name) {
    String site = site(name);
    return site == null ? name : name.substring(site.length());
  }

  /** 东院区 of 东院区床位: the site that a number belongs to. */
  private static @Nullable String site(String name) {
    for (String word : SITES) {
      int at = name.indexOf(word);
      int end = at + word.length();
      if (at >= 0 && at <= SITE_REACH && end < name.length()) {
        return name.substring(0, end);
      }
    }
    return null;
  }
}
