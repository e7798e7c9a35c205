package dev.xinglin.extraction;

import org.jspecify.annotations.Nullable;

/** Finds the names that stand in the order of their numbers: 门诊量、出院量、手术量分别达到A、B、C. */
final class RespectiveNames {
  /** With what shares end: 率, 满意度, 占比. */
  private static final String SHARES = "率度比";

  private static final int TAIL = 3;

  private RespectiveNames() {}

  /** The name of a number of such a list; or null, where it stands in none. */
  static @Nullable IndicatorName find(Figure figure) {
    Quantity quantity = figure.quantity();
    int clause = figure.sentence().clauseStart(quantity.from());
    int at = figure.sentence().text.indexOf("分别", clause);
    if (at < 0 || at > quantity.from()) {
      return null;
    }
    String[] names = listed(figure.sentence(), clause, at);
    int first = figure.firstAfter(at);
    if (names.length != figure.lastOfClause() - first + 1 || names.length < 2) {
      return null;
    }
    String name = names[figure.index() - first];
    String whole = withTail(name, names[names.length - 1], figure.unit());
    return IndicatorName.of(whole, "", clause, quantity.end());
  }

  /** The names before 分别; in 心脏移植、肝移植,2024年分别做了… they stand before the time. */
  private static String[] listed(Sentence sentence, int clause, int at) {
    boolean timed = sentence.times.stream().anyMatch(it -> it.start() == clause && it.end() == at);
    int from = timed && clause > 0 ? sentence.clauseStart(clause - 1) : clause;
    int to = from < clause ? clause - 1 : at;
    return listed(sentence.text.substring(from, to));
  }

  private static String[] listed(String words) {
    String list = TrailingTrimmer.trim(words);
    return (list.endsWith("的") ? list.substring(0, list.length() - 1) : list).split("[、和及与]");
  }

  /** In 门诊、住院患者满意度 both are 满意度. */
  private static String withTail(String name, String last, String unit) {
    if (last.endsWith("职称") && !name.endsWith("职称")) {
      return name + "职称";
    }
    boolean share = unit.equals("%") && last.length() >= TAIL + 2 && isShare(last);
    boolean lacks = !name.isEmpty() && !isShare(name);
    return share && lacks ? name + last.substring(last.length() - TAIL) : name;
  }

  private static boolean isShare(String name) {
    return SHARES.indexOf(name.charAt(name.length() - 1)) >= 0;
  }
}
