package dev.xinglin.extraction;

import dev.xinglin.vocabulary.Vocabularies;

/**
 * Aims: the clauses of a sentence that looks ahead, each from its verb on; priorities with what
 * stands under them (学科建设方面,…; 六项工程:…); slogans that a sentence calls a strategy.
 */
final class PlanRule implements Rule {
  private final Places places;
  private final PlanAreas areas;

  PlanRule(Lexicon lexicon, Vocabularies vocabularies) {
    this.places = lexicon.places;
    this.areas = new PlanAreas(vocabularies);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    if (sentence.isTableRow()) {
      return;
    }
    if (sentence.text.equals(sentence.heading)) {
      passage.plans.enterSection();
    } else {
      passage.plans.enter(sentence);
      readSentence(passage, sentence);
    }
  }

  private void readSentence(Passage passage, Sentence sentence) {
    PlanDrafter drafter = new PlanDrafter(places, areas, passage, sentence);
    PlanRoles roles = new PlanRoles(drafter, passage, sentence);
    new PlanSlogans(drafter, passage, sentence).readAll();
    roles.readRoles();
    if (Outlook.isAhead(passage, sentence)) {
      passage.plans.lookAhead(sentence);
      new PlanClauses(drafter, passage, sentence).readAll();
    } else {
      roles.readMade();
    }
  }
}
