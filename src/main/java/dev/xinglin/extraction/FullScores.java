package dev.xinglin.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the numbers of measures with a full score in an assessment: 26项指标中有15项得了满分. */
final class FullScores {
  private static final Pattern SCORED =
      Pattern.compile("(?:国家)?(?:监测)?(?:指标)?(?:上|中)?(?:均|全部|都)?(?:荣获|获得|取得|拿到|得|获|拿)?了?满分");

  private FullScores() {}

  /** The name, or null where a number counts something else. */
  static @Nullable IndicatorName of(Figure figure) {
    Sentence sentence = figure.sentence();
    Matcher scored = SCORED.matcher(figure.after());
    boolean counted = figure.unit().equals("项") || figure.unit().equals("个");
    if (!counted || !sentence.contains("指标") || !scored.lookingAt()) {
      return null;
    }
    String name = sentence.contains("监测指标") ? "国家监测指标满分" : "指标满分";
    int from = sentence.clauseStart(figure.quantity().from());
    int end = sentence.text.indexOf("满分", figure.quantity().end()) + 2;
    return IndicatorName.of(name, "", from, end);
  }
}
