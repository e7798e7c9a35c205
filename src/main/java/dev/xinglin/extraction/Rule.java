package dev.xinglin.extraction;

/** Proposes facts from one sentence. A rule keeps nothing between sentences. */
interface Rule {
  /** Reads a sentence and adds what it finds to the passage. */
  void read(Passage passage, Sentence sentence);
}
