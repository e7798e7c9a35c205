package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;

/** Claims to be the first, only or largest of a place: 全省规模最大的…, 国内首家…医院. */
final class Claims {
  private static final String NAME = "designation";
  private static final int LONGEST = 45;
  private static final int REACH = 14;
  private final DesignationScope scope;
  private final Lexicon lexicon;

  Claims(DesignationScope scope) {
    this.scope = scope;
    this.lexicon = scope.lexicon;
  }

  /** In 东北地区最早的集…为一体的…中心 the claim with its place; nothing where the clause claims nothing. */
  static String superlative(Places places, Sentence sentence, Phrase phrase) {
    int clause = sentence.clauseStart(phrase.start());
    String before = sentence.text.substring(clause, phrase.start());
    int most = Math.max(before.lastIndexOf("最早的"), before.lastIndexOf("最大的"));
    for (int i = 0; i < most; i++) {
      Places.Reading place = places.head(before.substring(i));
      if (place.end() > 0 && most - i <= REACH) {
        return before.substring(i, most + 3);
      }
    }
    return "";
  }

  /** Whether a phrase with a claim before it names what claims. */
  static boolean isMade(Phrase phrase) {
    return !phrase.claim().isEmpty()
        && !phrase.claim().endsWith("首批")
        && endsWithAny(phrase.name(), "医院", "中心", "单位");
  }

  /** The claim that stands before a phrase: 全省规模最大的…, 国内首家…医院. */
  void propose(Phrase phrase, int to) {
    boolean tells = phrase.name().contains("获此"); // 唯一获此殊荣的医院 tells of an honour, and is none
    String name = phrase.claim() + phrase.name();
    if (!tells && name.length() <= LONGEST && name.indexOf(',') < 0) {
      propose(phrase.claim(), phrase, to);
    }
  }

  /** A claim and what it is made of. */
  void propose(String claim, Phrase phrase, int to) {
    Details.Honor details = new Details.Honor(HonorCategory.FIRST, null, null, null);
    int start = scope.sentence.clauseStart(phrase.start());
    scope.passage.add(
        new Draft(scope.sentence, start, to, NAME, claim + phrase.name(), details)
            .level(lexicon.places.levelOf(claim))
            .confidence(0.6));
  }
}
