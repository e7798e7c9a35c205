package dev.xinglin.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text under reading: its hospital, its sentences, and what the rules have found so far. */
final class Passage {
  final String hospital;

  /** The hospital's names, the longest first. */
  final List<String> names;

  final List<Sentence> sentences;
  final List<Draft> drafts = new ArrayList<>();

  /** The priorities that are open where the reading stands. */
  final OpenPlans plans = new OpenPlans();

  /** The last row of a table that gives years. */
  @Nullable Sentence tableHeader;

  Passage(String hospital, List<String> names, List<Sentence> sentences) {
    this.hospital = hospital;
    this.names = names;
    this.sentences = sentences;
  }

  void add(Draft draft) {
    drafts.add(draft);
  }
}
