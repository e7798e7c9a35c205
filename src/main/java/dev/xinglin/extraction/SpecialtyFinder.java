package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the designations of departments in a sentence that are no mere aims: 省级重点专科, 优势学科. */
final class SpecialtyFinder {
  private static final String[] HEADS = {"专科", "学科", "科室", "专业", "名科", "病种", "强科"};
  private static final String[] MODIFIERS = {
    "重点", "特色", "优势", "培育", "领先", "龙头", "品牌", "建设", "遴选", "精品", "扶持", "拳头", "强势", "骨干", "知名", "名牌",
    "王牌", "省级名", "市级名", "国家级", "省级", "市级", "高水平", "支柱", "示范", "先进"
  };

  /** What an honour is called that a department gets for its manners: 青年文明科室. */
  private static final String[] TITLES = {"友善", "文明", "满意", "优质服务", "先进", "友好"};

  private static final String[] FUTURE = {
    "十五五", "力争", "争创", "将新增", "下一步", "目标", "计划", "新增省", "冲刺", "积极申报", "打造", "加强", "加快", "推进",
    "重点培育优势"
  };
  private static final int FARTHEST_MODIFIER = 10;
  private static final int SHORTEST = 4;

  private final Governors governors;
  private final SpecialtyBounds bounds;

  SpecialtyFinder(Lexicon lexicon) {
    this.governors = new Governors(lexicon);
    this.bounds = new SpecialtyBounds(lexicon);
  }

  /** All of them, in the order of the sentence. */
  List<SpecialtyDesignation> in(Passage passage, Sentence sentence) {
    List<SpecialtyDesignation> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.text.length()) {
      int headEnd = headEnd(sentence.text, at);
      SpecialtyDesignation designation =
          headEnd == 0 ? null : designation(passage, sentence, at, headEnd);
      if (designation != null) {
        found.add(designation);
      }
      at = headEnd == 0 ? at + 1 : headEnd;
    }
    return found;
  }

  /** Whether a designation stands in a stretch. */
  static boolean isDesignated(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      int end = headEnd(text, at);
      if (end > 0 && end <= to) {
        return true;
      }
    }
    return false;
  }

  /** Where a head that starts here and has a modifier before it ends, or 0. */
  private static int headEnd(String text, int at) {
    for (String head : HEADS) {
      if (text.startsWith(head, at) && isModified(text, at)) {
        return at + head.length();
      }
    }
    return 0;
  }

  /** 重点 before 专科, in the same member of a list. */
  private static boolean isModified(String text, int head) {
    int from = head;
    while (from > Math.max(0, head - FARTHEST_MODIFIER)
        && ",、。".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return hasAny(text.substring(from, head), MODIFIERS);
  }

  private @Nullable SpecialtyDesignation designation(
      Passage passage, Sentence sentence, int head, int headEnd) {
    int start = bounds.start(passage, sentence, head, headEnd);
    int end = bounds.end(sentence.text, headEnd);
    String name = Words.unquoted(sentence.text.substring(start, end));
    boolean first = Words.startsWithAny(sentence.text, end, "零的突破", "零突破", "“零”");
    if (first || name.length() < SHORTEST || Names.isProse(name) || hasAny(name, TITLES)) {
      return null;
    }
    Governor verb = governors.last(sentence, sentence.clauseStart(head), start);
    return isAim(sentence, verb, head) || sentence.isAhead()
        ? null
        : new SpecialtyDesignation(passage, sentence, start, end, name, verb);
  }

  private static boolean isAim(Sentence sentence, @Nullable Governor verb, int head) {
    if (verb != null && SpecialtyDesignation.isUnderWay(sentence, verb)) {
      return false;
    }
    boolean wish =
        verb != null && (verb.verb() == Lexicon.Verb.WISH || verb.verb() == Lexicon.Verb.OTHERS);
    boolean future = verb == null && hasAny(sentence.text.substring(0, head), FUTURE);
    return wish || future || sentence.contains("十五五");
  }
}
