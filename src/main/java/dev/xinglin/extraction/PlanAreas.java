package dev.xinglin.extraction;

import dev.xinglin.model.PlanArea;
import dev.xinglin.vocabulary.Term;
import dev.xinglin.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Tells the area of a plan by the longest known word of its name. */
final class PlanAreas {
  private final WordTrie<PlanArea> words = new WordTrie<>();

  PlanAreas(Vocabularies vocabularies) {
    for (Term term : vocabularies.of(PlanArea.class).terms()) {
      PlanArea area = PlanArea.valueOf(term.code());
      words.put(term.zh(), area);
      term.aliases().forEach(alias -> words.put(alias, area));
    }
    Lexicon.read("plan-words.tsv", cells -> words.put(cells[0], PlanArea.valueOf(cells[1])));
  }

  @Nullable PlanArea of(String name) {
    WordTrie.Match<PlanArea> match = words.longestIn(name);
    return match == null ? null : match.value();
  }
}
