package dev.xinglin.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number where it stands: 1500张 among the numbers of its sentence.
 *
 * @param sentence the sentence
 * @param all the numbers of the sentence in their order
 * @param index which of them it is
 * @param baseline the earlier number that it grew from, as 14个 in 由14个增至23个
 */
record Figure(Sentence sentence, List<Quantity> all, int index, @Nullable Quantity baseline) {
  /** The number at an index, with the one before it where that is its baseline. */
  static Figure of(Sentence sentence, List<Quantity> all, int index) {
    Quantity previous = index > 0 ? all.get(index - 1) : null;
    boolean grown = previous != null && Baselines.isOne(sentence, previous, all.get(index));
    return new Figure(sentence, all, index, grown ? previous : null);
  }

  Quantity quantity() {
    return all.get(index);
  }

  String unit() {
    return quantity().unit();
  }

  /** Where it begins with all that belongs to it: its baseline or its qualifier. */
  int from() {
    return baseline == null ? quantity().from() : baseline.from();
  }

  /** The words of its clause before it: 开放床位 of 开放床位1500张. */
  String before() {
    int start = quantity().start();
    return sentence.text.substring(sentence.clauseStart(start), start);
  }

  /** The words of its clause behind it: 开放床位 of 1500张开放床位. */
  String after() {
    int end = quantity().end();
    return sentence.text.substring(end, sentence.clauseEnd(end));
  }

  /** Its whole clause. */
  String clause() {
    int from = sentence.clauseStart(quantity().start());
    return sentence.text.substring(from, sentence.clauseEnd(quantity().end()));
  }

  /** The index of the first number between a place and this one; this one's where none is. */
  int firstAfter(int at) {
    int first = index;
    while (first > 0 && all.get(first - 1).start() > at) {
      first--;
    }
    return first;
  }

  /** The index of the last number of its clause. */
  int lastOfClause() {
    int stop = sentence.clauseEnd(quantity().end());
    int last = index;
    while (last + 1 < all.size() && all.get(last + 1).end() <= stop) {
      last++;
    }
    return last;
  }
}
