package dev.xinglin.extraction;

import dev.xinglin.extraction.Lexicon.Verb;
import dev.xinglin.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a heading, a label or a count says of a list of designations that has no verb of its own.
 */
final class ImpliedGovernors {
  private final Lexicon lexicon;
  private final Governors governors;
  private final Counts counts;
  private final Sentence sentence;
  private final String text;

  ImpliedGovernors(Lexicon lexicon, Governors governors, Counts counts, Sentence sentence) {
    this.lexicon = lexicon;
    this.governors = governors;
    this.counts = counts;
    this.sentence = sentence;
    this.text = sentence.text;
  }

  /** A line of honours under 荣誉, or before 等荣誉纷至沓来. */
  @Nullable Governor byHeading() {
    boolean honours = sentence.section.isAbout("荣誉", "获奖", "奖项");
    boolean line = text.indexOf('。') < text.length() - 1 || text.endsWith("。");
    boolean named = !text.equals(sentence.heading);
    if (honours && line && named || isListOfHonours()) {
      return new Governor(Verb.AWARD, 0, 0, true);
    }
    return isListOfCenters() ? new Governor(Verb.BE, 0, 0, false) : null;
  }

  /** A line of designations that begins with a level and has no verb. */
  private boolean isListOfCenters() {
    int first = text.indexOf('、');
    return sentence.opensParagraph
        && first > 0
        && lexicon.endsCenter(text, 1, withoutNote(first))
        && lexicon.places.head(text).end() > 0
        && governors.last(sentence, 0, text.length()) == null;
  }

  private int withoutNote(int end) {
    int open = text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
    return open > 0 ? open : end;
  }

  private boolean isListOfHonours() {
    for (String close : new String[] {"等荣誉", "等称号", "等殊荣", "等多项荣誉", "等奖项"}) {
      int at = text.indexOf(close);
      if (at > 0 && governors.last(sentence, 0, at) == null) {
        return lexicon.places.head(text.startsWith("“") ? text.substring(1) : text).end() > 0;
      }
    }
    return false;
  }

  /** The verb before a colon, or what the label before it stands for: 荣誉:…. */
  Governor byLabel(int at) {
    String label = text.substring(Math.max(0, at - 12), at);
    Governor verb = governors.last(sentence, sentence.clauseStart(at - 1), at - 1);
    if (verb != null && verb.isFact() && at - verb.end() <= 2) {
      return verb;
    }
    boolean honours = label.contains("荣誉") || label.contains("称号") || label.contains("奖项");
    return new Governor(honours ? Verb.AWARD : Verb.BE, at, at, honours);
  }

  /** A、B等16个市级医疗中心: the level that the count at the end of a list states for all. */
  @Nullable Level levelOfCount(int start) {
    String clause = text.substring(start, sentence.clauseEnd(start));
    int joint = clause.indexOf('、');
    int deng = joint < 0 ? -1 : clause.indexOf('等', joint);
    Counts.Count count = deng < 0 ? null : counts.at(clause, deng + 1, clause.length());
    return count == null ? null : lexicon.places.head(clause.substring(count.end())).level();
  }
}
