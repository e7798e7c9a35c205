package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.AttributeName;

/** The university that a hospital belongs to. */
final class AffiliationRule implements Rule {
  private static final String[] COPULAS = {"是", "为", "系", "成"};
  private static final String[] AFFILIATED = {"附属医院", "临床医学院", "临床学院", "非直属附属医院"};

  @Override
  public void read(Passage passage, Sentence sentence) {
    readAffiliation(passage, sentence);
  }

  private static void readAffiliation(Passage passage, Sentence sentence) {
    readAffiliatedHospital(passage, sentence);
    String text = sentence.text;
    for (String word : AFFILIATED) {
      int at = text.indexOf(word);
      int from = at < 0 ? -1 : Institutions.startOfUniversity(text, at);
      if (from < 0 || passage.hospital.contains(text.substring(from, at + word.length()))) {
        continue;
      }
      String before = text.substring(sentence.clauseStart(from), from);
      boolean own =
          before.isEmpty()
              || before.endsWith("是")
              || before.endsWith("为")
              || before.endsWith("系")
              || before.endsWith("、")
              || before.endsWith("成");
      if (own && !isListed(sentence, from)) {
        String name = text.substring(from, at + word.length());
        Attributes.add(
            passage, sentence, AttributeName.PARENT, name, null, from, at + word.length(), 0.75);
      }
    }
  }

  /** 江北医科大学附属清源医院: the university's name for the hospital. */
  private static void readAffiliatedHospital(Passage passage, Sentence sentence) {
    String text = sentence.text;
    int at = text.indexOf("附属");
    int end = at < 0 ? -1 : text.indexOf("医院", at);
    int from =
        end < 0 || end - at > 8 || end == at + 2 ? -1 : Institutions.startOfUniversity(text, at);
    if (from <= 0 || "是为系(、".indexOf(text.charAt(from - 1)) < 0) {
      return;
    }
    String name = text.substring(from, end + 2);
    if (!passage.hospital.contains(name) && !isListed(sentence, from)) {
      Attributes.add(passage, sentence, AttributeName.PARENT, name, null, from, end + 2, 0.7);
    }
  }

  /** A list of what the hospital is has its 是; one of hospitals has none. */
  private static boolean isListed(Sentence sentence, int from) {
    boolean list = from > 0 && sentence.text.charAt(from - 1) == '、';
    return list && !hasAny(sentence.text.substring(sentence.clauseStart(from), from), COPULAS);
  }
}
