package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the numbers that tell by how much another number has grown or fallen. */
final class Growths {
  private static final String[] CHANGES = {
    "增长", "提升", "下降", "增幅", "提高", "增加", "减少", "降低", "上升", "前移", "前进", "同比增", "同比降", "缩短", "压缩", "压降"
  };
  private static final String[] ROSE = {"提升", "前移", "前进", "跃升", "上升", "攀升", "前挪", "进位", "上移", "提高"};
  private static final String[] FALLS = {"下降", "减少", "降低"};
  private static final String[] COMPARED = {"较", "同比", "环比", "比", "年均", "平均", "与"};

  /** What a change is compared with, between what changes and its verb. */
  private static final String[] SINCE = {"同比", "环比", "较", "比上", "比去", "比前", "净", "年均"};

  private Growths() {}

  /** Whether words end with a change, so that the number before them is what changed. */
  static boolean isOne(String words) {
    return endsWithAny(words, CHANGES);
  }

  /**
   * The name of a change whose words stand before its number.
   *
   * @param words the words before it; empty where there are none
   * @param last the name of the number before; empty where there is none
   */
  static @Nullable IndicatorName named(Figure figure, String words, String last, int start) {
    Sentence sentence = figure.sentence();
    Quantity quantity = figure.quantity();
    boolean alone = words.length() <= 4 || startsWithAny(words, "较", "同比");
    if (words.isEmpty() && isTotal(sentence, quantity, start)) {
      return last.isEmpty() ? null : named(last, start, quantity);
    }
    if (TrailingTrimmer.isRise(words) && (isChange(last) || isOfPoints(figure))) {
      return named(changed(last), start, quantity);
    }
    if (words.isEmpty() || last.isEmpty() && alone) {
      return null;
    }
    if (!quantity.unit().equals("%") && !quantity.unit().equals("个百分点")) {
      return quantity.unit().isEmpty() ? null : named(words, start, quantity);
    }
    boolean own = words.length() > 4 && !startsWithAny(words, COMPARED);
    String of = last.endsWith("占") ? last + "比" : last;
    return named(own ? words : of + change(words), start, quantity);
  }

  /**
   * By how many places the hospital went up in the 国考; null where the number says no such thing.
   */
  static @Nullable IndicatorName ofRank(Figure figure) {
    Quantity quantity = figure.quantity();
    int start = figure.sentence().clauseStart(quantity.from());
    String before = figure.sentence().text.substring(start, quantity.from());
    String words = before.endsWith("了") ? before.substring(0, before.length() - 1) : before;
    boolean places = "位名".contains(quantity.unit()) || startsWithAny(figure.after(), "名次", "位次");
    boolean rose = !quantity.unit().isEmpty() && places && endsWithAny(words, ROSE);
    return rose && isOfExam(figure.sentence()) ? named("国考排名提升", start, quantity) : null;
  }

  private static boolean isOfExam(Sentence sentence) {
    Sentence before = sentence.before;
    return sentence.contains("国考", "绩效考核") || before != null && before.contains("国考", "绩效考核");
  }

  /** 新增3个,累计达到18个: the same things, all of them. */
  private static boolean isTotal(Sentence sentence, Quantity quantity, int start) {
    String before = sentence.text.substring(start, quantity.start());
    return hasAny(before, "累计", "总数", "总计", "增至", "共有");
  }

  /** 门诊量A、出院B、手术C,同比分别增长x、y、z: the changes in the order of the last numbers. */
  static @Nullable IndicatorName respective(Figure figure, List<String> names) {
    Sentence sentence = figure.sentence();
    int from = figure.quantity().from();
    int clause = sentence.clauseStart(from);
    int at = sentence.text.indexOf("分别", clause);
    if (at < 0 || at >= from || !figure.unit().equals("%")) {
      return null;
    }
    int first = figure.firstAfter(at);
    int count = figure.lastOfClause() - first + 1;
    int before = names.size() - (figure.index() - first);
    String words = sentence.text.substring(at, figure.all().get(first).from());
    if (first == 0 || count < 2 || before < count || !isOne(words)) {
      return null;
    }
    String name = names.get(before - count + figure.index() - first);
    return named(name + change(words), clause, figure.quantity());
  }

  /** 药占比降了2.4个百分点,为27.9%: points are what was lost or gained. */
  private static boolean isOfPoints(Figure figure) {
    int before = figure.index() - 1;
    return before >= 0 && figure.all().get(before).unit().equals("个百分点");
  }

  private static boolean isChange(String name) {
    return isOne(name) || name.length() > 2 && endsWithAny(name, "降", "升", "增");
  }

  /** 手术量 of 手术量同比增长: what grew 15% and so reached 3.2万台. */
  private static String changed(String change) {
    String name = TrailingTrimmer.withoutRise(change);
    for (String word : SINCE) {
      int at = name.lastIndexOf(word);
      name = at >= 2 ? name.substring(0, at) : name;
    }
    return name;
  }

  private static String change(String words) {
    return words.contains("增幅") ? "增幅" : endsWithAny(words, FALLS) ? "同比下降" : "同比增长";
  }

  private static IndicatorName named(String name, int start, Quantity quantity) {
    return IndicatorName.of(name, "", start, quantity.end());
  }
}
