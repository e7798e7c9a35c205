package dev.xinglin.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the one department that a sentence or its paragraph is about. */
final class Topics {
  private final Departments departments;

  Topics(Lexicon lexicon) {
    this.departments = new Departments(lexicon);
  }

  /** The department that opens a sentence, as 骨科 of 骨科现有床位…; empty where none or several do. */
  List<Item> of(Passage passage, Sentence sentence) {
    List<Item> opening = departments.opening(passage, sentence, 0, sentence.clauseEnd(0));
    return opening.size() == 1 ? opening : List.of();
  }

  /** The department that the paragraph before a sentence is about, or its heading; or null. */
  @Nullable String before(Passage passage, Sentence sentence) {
    for (Sentence at = sentence.before; at != null; at = at.before) {
      List<Item> topic = of(passage, at);
      if (!topic.isEmpty()) {
        return at.text.substring(topic.get(0).start(), topic.get(0).end());
      }
    }
    return Departments.isOne(sentence.heading) ? sentence.heading : null;
  }
}
