package dev.xinglin.extraction;

import org.jspecify.annotations.Nullable;

/** Finds the verbs that govern designations. */
final class Governors {
  private static final String[] HONOUR_CLOSERS = {"荣誉", "称号", "殊荣", "表彰", "嘉奖"};
  private static final String[] DONE = {"成功", "已", "先后", "相继", "圆满", "顺利", "一次性"};
  private final Lexicon lexicon;

  Governors(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The last verb that stands openly in a stretch, or null. */
  @Nullable Governor last(Sentence sentence, int from, int to) {
    Governor last = null;
    int at = from;
    while (at < to) {
      WordTrie.Match<Lexicon.Verb> match =
          sentence.isOpen(at) ? lexicon.verbs.at(sentence.text, at, sentence.text.length()) : null;
      if (match == null) {
        at++;
        continue;
      }
      if (match.value() != Lexicon.Verb.NONE && match.end() <= to && !isFor(sentence, match)) {
        last = governor(sentence, match);
      }
      at = match.end();
    }
    return last;
  }

  /** Behind the last verb that stands openly in a stretch; its start where none does. */
  int behindLast(Sentence sentence, int from, int to) {
    Governor last = last(sentence, from, to);
    return last == null ? from : last.end();
  }

  /** 为…提供 is a preposition, no copula. */
  private static boolean isFor(Sentence sentence, WordTrie.Match<Lexicon.Verb> match) {
    if (match.end() - match.start() > 1 || sentence.text.charAt(match.start()) != '为') {
      return false;
    }
    String rest = sentence.text.substring(match.end(), sentence.clauseEnd(match.end()));
    return rest.contains("提供") || rest.contains("奠定") || rest.contains("注入") || rest.contains("保驾");
  }

  private static Governor governor(Sentence sentence, WordTrie.Match<Lexicon.Verb> match) {
    Lexicon.Verb verb = match.value();
    if (verb == Lexicon.Verb.WISH && isDone(sentence.text, match.start(), match.end())) {
      verb = Lexicon.Verb.ESTABLISH;
    }
    boolean given = verb == Lexicon.Verb.AWARD || verb == Lexicon.Verb.APPROVE;
    boolean honours = given && closesWithHonours(sentence, match.end());
    return new Governor(verb, match.start(), match.end(), honours);
  }

  /** 成功创建, 建设了, 打造出: what was an aim has been reached. */
  private static boolean isDone(String text, int start, int end) {
    if (end < text.length() && "了成出起".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    for (String word : DONE) {
      if (text.startsWith(word, start - word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean closesWithHonours(Sentence sentence, int from) {
    int end = sentence.text.indexOf(';', from);
    int stop = end < 0 ? sentence.text.length() : end;
    for (String word : HONOUR_CLOSERS) {
      int at = sentence.text.indexOf(word, from);
      if (at >= 0 && at < stop && sentence.isOpen(at)) {
        return true;
      }
    }
    return false;
  }
}
