package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how old a hospital is: 走过七十载风雨. */
final class HospitalAges {
  private static final Set<String> AGES = Set.of("年", "载", "周年", "秩");

  private static final String[] OF_AGE = {
    "建院", "风雨", "栉风沐雨", "历程", "历史", "走过", "办院", "春秋", "砥砺", "沧桑", "薪火", "岁月", "院庆", "扎根", "华诞",
    "悠悠", "传承"
  };

  private static final int REACH = 6;
  private static final int YOUNGEST = 5;

  private HospitalAges() {}

  /** Whether a number counts years: 70载, 走过50多个春秋. */
  static boolean isOne(Figure figure) {
    boolean springs =
        figure.unit().equals("个")
            && figure.sentence().text.startsWith("春秋", figure.quantity().end());
    return springs || AGES.contains(figure.unit());
  }

  /** The age, where words around the years say that they are the hospital's. */
  static @Nullable Draft draft(Figure figure, String rule) {
    Sentence sentence = figure.sentence();
    Quantity years = figure.quantity();
    int to = Math.min(sentence.text.length(), years.end() + REACH);
    String around = sentence.text.substring(Math.max(0, years.start() - REACH), to);
    if (years.value() < YOUNGEST || !hasAny(around, OF_AGE)) {
      return null;
    }
    int from = sentence.clauseStart(years.start());
    return new Draft(sentence, from, years.end(), rule, "建院年数", details(years)).confidence(0.8);
  }

  private static Details details(Quantity years) {
    return new Details.Indicator(
        "HOSPITAL_AGE", years.value(), null, years.unit(), years.qualifier(), null, null);
  }
}
