package dev.xinglin.extraction;

import dev.xinglin.text.ChineseNumbers;
import java.util.List;

/**
 * Finds the departments that are listed behind their designation: 省级重点专科2个(骨科、儿科), 省级重点专科:骨科、儿科,
 * 省级重点专科骨伤科、肛肠科.
 */
final class DepartmentsAfter {
  private static final String[] HAVING = {"有", "为", "包括", "是"};
  private static final String[] HOLDING = {"共有", "现有", "已有", "有", "共", "达", "为"};
  private static final String[] LISTING = {
    "分别是", "分别为", "包括", "包含", "即", "为", "有", "是", "涵盖", "其中"
  };
  private static final String MARKS = ":,|—-";
  private static final int MOST_MARKS = 3;

  private final Departments departments;
  private final Counts counts;

  DepartmentsAfter(Lexicon lexicon) {
    this.departments = new Departments(lexicon);
    this.counts = new Counts(lexicon);
  }

  /** The departments in their order; empty where none follow. */
  List<Item> of(SpecialtyDesignation designation) {
    String text = designation.sentence().text;
    int at = afterCount(text, designation.end());
    if (!text.startsWith("(", at)) {
      return openly(designation, at);
    }
    int close = text.indexOf(')', at);
    if (close < 0) {
      return List.of();
    }
    boolean number = ChineseNumbers.read(text, at + 1) != null; // 重点专科(3个):骨科、儿科、眼科
    return number ? openly(designation, close + 1) : bracketed(designation, at, close);
  }

  /** Behind 3个 or 有3个; the place itself where no count stands there. */
  private int afterCount(String text, int at) {
    int counted = text.startsWith(":", at) ? counts.end(text, at + 1) : at;
    if (counted > at + 1) {
      return counted; // 省级重点专科:3个(骨科、儿科、眼科)
    }
    for (String word : HOLDING) {
      int end = text.startsWith(word, at) ? counts.end(text, at + word.length()) : at;
      if (end > at + word.length()) {
        return end;
      }
    }
    return counts.end(text, at);
  }

  /** 2个(骨科、儿科): counted members need not say 科. */
  private List<Item> bracketed(SpecialtyDesignation designation, int open, int close) {
    String text = designation.sentence().text;
    int start = designation.start();
    boolean counted = open > designation.end() || counts.start(text, start) < start;
    List<Item> fields = counted ? Fields.listed(text, open + 1, close) : List.of();
    return fields.isEmpty() ? within(designation, open + 1, close) : fields;
  }

  private List<Item> openly(SpecialtyDesignation designation, int at) {
    String text = designation.sentence().text;
    int from = at;
    while (from < text.length()
        && MARKS.indexOf(text.charAt(from)) >= 0
        && from - at < MOST_MARKS) {
      from++;
    }
    if (from > at) {
      return marked(designation, at, from);
    }
    return at == designation.end() ? joined(designation, at) : List.of();
  }

  /** 省级重点专科骨伤科、肛肠科 and 省级特色专科有更年期保健、新生儿保健. */
  private List<Item> joined(SpecialtyDesignation designation, int at) {
    Sentence sentence = designation.sentence();
    List<Item> joined = within(designation, at, sentence.clauseEnd(at));
    if (!joined.isEmpty() && joined.get(0).start() == at) {
      return joined;
    }
    int from = after(sentence.text, at, HAVING);
    return from > at ? within(designation, from, sentence.clauseEnd(at)) : List.of();
  }

  /** Behind a colon; behind a comma only where a word says that a list follows: ,分别为骨科和儿科. */
  private List<Item> marked(SpecialtyDesignation designation, int mark, int markEnd) {
    Sentence sentence = designation.sentence();
    int from = after(sentence.text, markEnd, LISTING);
    boolean comma = sentence.text.charAt(mark) == ',';
    if (comma && from == markEnd) {
      return List.of();
    }
    int end = sentence.clauseEnd(from);
    if (comma && SpecialtyFinder.isDesignated(sentence.text, from, end)) {
      return List.of(); // ,其中骨科、儿科为省级重点专科
    }
    int last = end > from && sentence.text.charAt(end - 1) == '。' ? end - 1 : end;
    boolean counted = mark > designation.end();
    List<Item> fields = counted && !comma ? Fields.listed(sentence.text, from, last) : List.of();
    return fields.isEmpty() ? within(designation, from, end) : fields;
  }

  /** Behind the first of the words that stands at a place; the place itself where none does. */
  private static int after(String text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }

  private List<Item> within(SpecialtyDesignation designation, int from, int to) {
    return departments.within(designation.passage(), designation.sentence(), from, to);
  }
}
