package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import java.util.function.Supplier;

/**
 * Machines and techniques: members of a list after 引进 or 开展 whose last word tells what they are.
 */
final class ListRule implements Rule {
  private final String name;
  private final String[] verbs;
  private final WordTrie<String> ends;
  private final Supplier<Details> details;
  private final PhraseReader phrases;

  private ListRule(
      Lexicon lexicon,
      String name,
      String[] verbs,
      WordTrie<String> ends,
      Supplier<Details> details) {
    this.name = name;
    this.verbs = verbs;
    this.ends = ends;
    this.details = details;
    this.phrases = new PhraseReader(lexicon);
  }

  static ListRule ofEquipment(Lexicon lexicon) {
    return new ListRule(
        lexicon,
        "equipment",
        new String[] {"拥有", "购置", "购进", "引进", "配备", "装备", "配置", "引入", "添置", "设备", "入驻"},
        lexicon.machines,
        Details.Equipment::new);
  }

  static ListRule ofTechnology(Lexicon lexicon) {
    return new ListRule(
        lexicon,
        "technology",
        new String[] {"开展", "完成", "掌握", "应用", "引进", "率先", "实施", "填补", "擅长", "见长"},
        lexicon.techniques,
        Details.Technology::new);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    int start = 0;
    String text = sentence.text;
    for (int i = 0; i <= text.length(); i++) {
      boolean cut =
          i == text.length() || sentence.isOpen(i) && ",;、。和及与等(".indexOf(text.charAt(i)) >= 0;
      if (cut) {
        readMember(passage, sentence, start, i);
        start = i + 1;
      }
    }
  }

  private void readMember(Passage passage, Sentence sentence, int from, int to) {
    if (to - from < 2 || !endsWithAny(sentence.text, from, to) || !isGoverned(sentence, from)) {
      return;
    }
    int start = afterVerb(sentence.text, from, to);
    Phrase phrase = phrases.read(passage, sentence, start, to);
    if (phrase == null || phrase.name().length() < 2 || phrase.name().length() > 30) {
      return;
    }
    if (!Names.isProse(phrase.name()) && !isGeneral(phrase.name())) {
      passage.add(
          new Draft(sentence, phrase.start(), to, name, phrase.name(), details.get())
              .time(sentence.timeAt(from))
              .confidence(0.6));
    }
  }

  private static boolean isGeneral(String name) {
    return switch (name) {
      case "手术",
          "技术",
          "医疗技术",
          "新技术",
          "高难度手术",
          "先进技术",
          "医术",
          "微创手术",
          "四级手术",
          "介入手术",
          "技术创新",
          "设备",
          "各类手术" ->
          true;
      default -> name.contains("量") || name.startsWith("医疗技") || name.contains("级手术");
    };
  }

  private boolean isGoverned(Sentence sentence, int from) {
    int clause = sentence.clauseStart(from);
    String around = sentence.text.substring(clause, sentence.clauseEnd(from));
    for (String verb : verbs) {
      if (around.contains(verb)) {
        return true;
      }
    }
    return false;
  }

  private int afterVerb(String text, int from, int to) {
    int start = from;
    for (String verb : verbs) {
      int at = text.lastIndexOf(verb, to - 1);
      if (at >= from && at + verb.length() < to) {
        start = Math.max(start, at + verb.length());
      }
    }
    return start;
  }

  private boolean endsWithAny(String text, int from, int to) {
    int end = to > from && text.charAt(to - 1) == ')' ? text.lastIndexOf('(', to) : to;
    return ends.endingAt(text, end < from ? to : end, from) != null
        || ends.endingAt(text, to, from) != null;
  }
}
