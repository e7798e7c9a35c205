package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import java.util.List;

/**
 * Finds the departments that the clause behind a designation says have it too: ,骨科、儿科三年后相继入列; and
 * behind a list of it: 省级重点专科名单里,骨科、儿科双双上榜.
 */
final class LaterDepartments {
  private static final String[] JOINING = {
    "入列", "上榜", "在列", "榜上有名", "入选", "入围", "跻身其列", "名列其中", "位列其中", "同列其中", "跟进", "获评", "获批"
  };

  private final Departments departments;

  LaterDepartments(Lexicon lexicon) {
    this.departments = new Departments(lexicon);
  }

  /** The departments in their order; empty where the clause says something else. */
  List<Item> of(SpecialtyDesignation designation) {
    Sentence sentence = designation.sentence();
    int from = sentence.clauseEnd(designation.end()) + 1;
    if (from >= sentence.text.length()) {
      return List.of();
    }
    int end = sentence.clauseEnd(from);
    int stop = sentence.text.charAt(end - 1) == '。' ? end - 1 : end;
    boolean joining = endsWithAny(sentence.text.substring(from, stop), JOINING);
    return joining && !SpecialtyFinder.isDesignated(sentence.text, from, stop)
        ? departments.opening(designation.passage(), sentence, from, stop)
        : List.of();
  }
}
