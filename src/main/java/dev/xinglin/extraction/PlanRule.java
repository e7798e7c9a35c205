package dev.xinglin.extraction;

import dev.xinglin.vocabulary.Vocabularies;

/**
 * Aims: the clauses of a sentence that looks ahead, each from its verb on; priorities with what
 * stands under them (学科建设方面,…; 六项工程:…); slogans that a sentence calls a strategy.
 */
final class PlanRule implements Rule {
  private final Lexicon lexicon;
  private final PlanAreas areas;

  PlanRule(Lexicon lexicon, Vocabularies vocabularies) {
    this.lexicon = lexicon;
    this.areas = new PlanAreas(vocabularies);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    if (!sentence.isTableRow()) {
      new PlanReading(lexicon, areas, passage, sentence).readAll();
    }
  }
}
