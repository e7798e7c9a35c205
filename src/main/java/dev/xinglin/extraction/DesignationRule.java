package dev.xinglin.extraction;

/**
 * Centres and honours: a verb of designation (获批, 荣获, 建成, 成为, 是) and the members of its list, or a
 * designation with its verb after it (…中心成立). Level, status and date go only to what they govern.
 */
final class DesignationRule implements Rule {
  private final Lexicon lexicon;
  private final Governors governors;
  private final PhraseReader phrases;
  private final CenterClassifier centers;

  DesignationRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.governors = new Governors(lexicon);
    this.phrases = new PhraseReader(lexicon);
    this.centers = new CenterClassifier(lexicon);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    Designations designations = new Designations(lexicon, centers, passage, sentence);
    new DesignationReading(lexicon, governors, phrases, designations, passage, sentence).readAll();
  }
}
