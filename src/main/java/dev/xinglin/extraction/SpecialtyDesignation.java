package dev.xinglin.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A department's designation and where it stands: 省级重点专科 in 骨科获批省级重点专科.
 *
 * @param passage the text under reading
 * @param sentence the sentence that it stands in or, where it is a heading, below
 * @param start its first character
 * @param end the character after its last
 * @param name its words, without quotation marks
 * @param verb the verb that governs it, or null
 */
record SpecialtyDesignation(
    Passage passage, Sentence sentence, int start, int end, String name, @Nullable Governor verb) {

  int clauseStart() {
    return sentence.clauseStart(start);
  }

  /** Whether it is told as a fact: no verb says otherwise. */
  boolean isTold() {
    return verb == null || verb.isFact() || isUnderWay(sentence, verb);
  }

  /** 正在创建市级重点专科: begun, not only wished for. */
  static boolean isUnderWay(Sentence sentence, Governor verb) {
    return verb.verb() == Lexicon.Verb.WISH && sentence.text.startsWith("正在", verb.start() - 2);
  }
}
