package dev.xinglin.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * A member of a list: the words between two separators of a sentence.
 *
 * @param start its first character
 * @param end the character after its last
 * @param separator what stands before it: one of , ; : | and 、 for everything that joins a list, or
 *     0 at the start of the sentence
 */
record Item(int start, int end, char separator) {
  private static final String[] CONJUNCTIONS = {"以及", "和", "及", "与", "暨", "并"};

  /** The items of a sentence. A conjunction separates only where a designation ends before it. */
  static List<Item> of(Sentence sentence, Lexicon lexicon) {
    List<Item> items = new ArrayList<>();
    String text = sentence.text;
    int start = 0;
    char separator = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!sentence.isOpen(i)) {
        continue;
      }
      char c = text.charAt(i);
      int length = separatorLength(sentence, lexicon, start, i);
      if (length > 0) {
        add(items, start, i, separator);
        separator = ",;:|".indexOf(c) >= 0 ? c : c == '。' ? ';' : '、';
        start = i + length;
        i = start - 1;
      } else if (c == '”' && i + 1 < text.length() && text.charAt(i + 1) == '“') {
        add(items, start, i + 1, separator);
        separator = '、';
        start = i + 1;
      }
    }
    add(items, start, text.length(), separator);
    return items;
  }

  /** The words between separators in a stretch, as within brackets; a member may be empty. */
  static List<Item> between(String text, int from, int to, String separators) {
    List<Item> members = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || separators.indexOf(text.charAt(i)) >= 0) {
        members.add(new Item(start, i, '、'));
        start = i + 1;
      }
    }
    return members;
  }

  private static int separatorLength(Sentence sentence, Lexicon lexicon, int start, int at) {
    char c = sentence.text.charAt(at);
    if (c == '—' && sentence.text.startsWith("中国", at - 2)) {
      return 0; // 中国—东盟
    }
    if (",;:|、。!?—".indexOf(c) >= 0) {
      return sentence.clauseStart(at + 1) == at + 1 || c == '、' || c == '。' || c == '—' ? 1 : 0;
    }
    if (c == ' ') {
      return 1;
    }
    for (String word : CONJUNCTIONS) {
      if (sentence.text.startsWith(word, at)) {
        return endsDesignation(sentence, lexicon, start, at) ? word.length() : 0;
      }
    }
    return 0;
  }

  private static boolean endsDesignation(Sentence sentence, Lexicon lexicon, int start, int at) {
    if (at == 0 || at <= start) {
      return at > start;
    }
    String text = sentence.text;
    char before = text.charAt(at - 1);
    boolean closed =
        before == '”'
            || text.startsWith("称号", at - 2)
            || text.startsWith("荣誉", at - 2)
            || before == ')' && sentence.isBracketed(at - 1);
    WordTrie.Match<Lexicon.Head> head = lexicon.heads.endingAt(text, at, start);
    return closed
        || head != null && head.value().sort() != Lexicon.Sort.NONE
        || text.startsWith("专科", at - 2)
        || text.startsWith("学科", at - 2);
  }

  private static void add(List<Item> items, int start, int end, char separator) {
    if (end > start) {
      items.add(new Item(start, end, separator));
    }
  }
}
