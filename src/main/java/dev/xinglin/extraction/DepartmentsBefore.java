package dev.xinglin.extraction;

import dev.xinglin.text.StatedTime;
import java.util.List;

/**
 * Finds the departments that a list before a designation names: 骨科、儿科获批省级重点专科, 拥有骨科、儿科等3个省级重点专科.
 */
final class DepartmentsBefore {
  private static final String[] AGENTS = {"被", "经", "由"};
  private static final String[] ADVERBS = {
    "正在", "分别", "均", "都", "皆", "先后", "成功", "被", "已", "也", "双双", "同时", "顺利", "昂首", "正式", "等"
  };
  private static final String[] COUNTED = {"学科", "专科", "专业", "科室", "病种"};
  private static final int FARTHEST_DENG = 10;
  private static final int FARTHEST_BRACKET = 8;
  private static final int FARTHEST_VERB = 3;

  private final Departments departments;
  private final Governors governors;
  private final Counts counts;

  DepartmentsBefore(Lexicon lexicon) {
    this.departments = new Departments(lexicon);
    this.governors = new Governors(lexicon);
    this.counts = new Counts(lexicon);
  }

  /** The departments in their order; empty where none stand there. */
  List<Item> of(SpecialtyDesignation designation) {
    Governor verb = designation.verb();
    List<Item> counted = counted(designation);
    if (!counted.isEmpty()) {
      return counted;
    }
    List<Item> found = beforeVerb(designation);
    if (found.isEmpty() && verb != null && isHolding(verb)) {
      found = behindVerb(designation, verb);
    }
    boolean being = verb == null || verb.verb() == Lexicon.Verb.BE;
    return found.isEmpty() && being && !isCounted(designation) ? carried(designation) : found;
  }

  /** Whether a number of departments is said to have the designation: 3个省级重点专科, 省级重点专科3个. */
  boolean isCounted(SpecialtyDesignation designation) {
    int end = designation.end();
    boolean behind = counts.end(designation.sentence().text, end) > end;
    return behind || countStart(designation) < designation.start();
  }

  private int countStart(SpecialtyDesignation designation) {
    return counts.start(designation.sentence().text, designation.start());
  }

  /** 拥有儿科重症、小儿外科等5个…: as many fields as the number allows. */
  private List<Item> counted(SpecialtyDesignation designation) {
    Sentence sentence = designation.sentence();
    int to = countStart(designation);
    Counts.Count count = counts.at(sentence.text, to, designation.start());
    Governor verb = designation.verb();
    int from = verb == null ? sentence.clauseStart(Math.max(0, to - 1)) : verb.end();
    if (count == null) {
      return countedBefore(designation);
    }
    return from < to && (verb == null || isHolding(verb))
        ? counted(designation, from, beforeDeng(sentence.text, to), count)
        : List.of();
  }

  /** 儿童康复、生殖医学3个学科入选…: the number stands before the verb. */
  private List<Item> countedBefore(SpecialtyDesignation designation) {
    String text = designation.sentence().text;
    int end = beforeAdverbs(text, verbStart(designation));
    String noun = firstEnding(text.substring(0, end));
    int start = counts.start(text, end - noun.length());
    Counts.Count count = noun.isEmpty() ? null : counts.at(text, start, end);
    int from = designation.sentence().clauseStart(Math.max(0, start - 1));
    return count == null || from >= start
        ? List.of()
        : counted(designation, from, beforeDeng(text, start), count);
  }

  private static String firstEnding(String words) {
    for (String noun : COUNTED) {
      if (words.endsWith(noun)) {
        return noun;
      }
    }
    return "";
  }

  private List<Item> counted(
      SpecialtyDesignation designation, int from, int to, Counts.Count count) {
    return departments.counted(
        designation.passage(), designation.sentence(), from, to, (int) count.value());
  }

  private static boolean isHolding(Governor verb) {
    return switch (verb.verb()) {
      case ESTABLISH, BE, APPROVE, AWARD -> true;
      default -> false;
    };
  }

  /** 骨科、儿科 before 获批, or right before a designation without a verb. */
  private List<Item> beforeVerb(SpecialtyDesignation designation) {
    Sentence sentence = designation.sentence();
    int to = beforeBracket(designation, beforeDeng(sentence.text, verbStart(designation)));
    int from = sentence.clauseStart(Math.max(0, to - 1));
    if (to == from && to > 1 && sentence.text.charAt(to - 1) == ',') {
      to--; // 新生儿科、骨科,都是省级重点专科
      from = sentence.clauseStart(Math.max(0, to - 1));
    }
    to = beforeAgent(sentence, from, to);
    while (to > from && "—-·".indexOf(sentence.text.charAt(to - 1)) >= 0) {
      to--; // 肛肠科——国家中医优势专科
    }
    return endingAt(designation, from, to);
  }

  private int verbStart(SpecialtyDesignation designation) {
    Governor verb = designation.verb();
    return verb == null ? countStart(designation) : verb.start();
  }

  /** 拥有骨科、儿科等3个省级重点专科. */
  private List<Item> behindVerb(SpecialtyDesignation designation, Governor verb) {
    int to = beforeDeng(designation.sentence().text, countStart(designation));
    return endingAt(designation, verb.end(), to);
  }

  /** In a list after 是, the subject stands before that verb, in this clause or the one before. */
  private List<Item> carried(SpecialtyDesignation designation) {
    Sentence sentence = designation.sentence();
    int clause = designation.clauseStart();
    for (int hops = 0; hops < FARTHEST_VERB; hops++) {
      Governor verb = governors.last(sentence, clause, designation.start());
      if (verb != null) {
        int from = sentence.clauseStart(verb.start());
        return verb.isFact() ? endingAt(designation, from, verb.start()) : List.of();
      }
      if (clause == 0) {
        return List.of();
      }
      clause = sentence.clauseStart(clause - 1);
    }
    return List.of();
  }

  private List<Item> endingAt(SpecialtyDesignation designation, int from, int to) {
    return to > from
        ? departments.endingAt(designation.passage(), designation.sentence(), from, to)
        : List.of();
  }

  /** 老年医学科(2023年度国家临床重点专科): the department stands before the bracket. */
  private static int beforeBracket(SpecialtyDesignation designation, int to) {
    Sentence sentence = designation.sentence();
    int start = designation.start();
    int open = sentence.isBracketed(start) ? sentence.text.lastIndexOf('(', start) : -1;
    return open >= 0 && start - open <= FARTHEST_BRACKET ? open : to;
  }

  /** In 肝病科2015年被…确定为 the departments stand before the time and the agent. */
  private static int beforeAgent(Sentence sentence, int from, int to) {
    int end = to;
    for (String word : AGENTS) {
      int at = sentence.text.indexOf(word, from + 2);
      boolean nerve = at > 0 && sentence.text.charAt(at - 1) == '神';
      end = at >= 0 && at < end && !nerve ? at : end;
    }
    for (StatedTime time : sentence.times) {
      end = time.end() == end && time.start() > from ? time.start() : end;
    }
    return end;
  }

  /** Before 等 or 等5个专业, where a list ends with it; else before the adverbs of a verb. */
  private static int beforeDeng(String text, int to) {
    for (int i = to - 1; i > 0 && i >= to - FARTHEST_DENG; i--) {
      boolean grade = "高甲".indexOf(text.charAt(i - 1)) >= 0; // 高等, 三级甲等
      if (text.charAt(i) == '等' && !grade) {
        return i;
      }
      if (",;。".indexOf(text.charAt(i)) >= 0) {
        break;
      }
    }
    return beforeAdverbs(text, to);
  }

  private static int beforeAdverbs(String text, int to) {
    int end = to;
    for (String word : ADVERBS) {
      boolean ends = end > word.length() && text.startsWith(word, end - word.length());
      end = ends ? end - word.length() : end;
    }
    return end;
  }
}
