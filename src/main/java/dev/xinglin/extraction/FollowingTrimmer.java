package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.firstOf;
import static dev.xinglin.extraction.Words.startsWithAny;
import static dev.xinglin.extraction.Words.unquoted;

/** Trims the words behind a number to the name that opens them: 床位 of 床位并投入使用. */
final class FollowingTrimmer {
  private static final String[] STOPS = {
    "并", "建立", "通过", "进入", "覆盖", "服务", "获", "为", "被", "纳入", "轮流", "参加", "参与", "以上", "以内", "左右", "达",
    "均", "等", "和", "与", "及", "在", "由", "已", "先后", "分别", "同时", "投入", "开展", "组成", "列入", "荣", "占", "赴",
    "奔赴", "驰援", "前往", "可", "用于", "入选", "实现", "提升", "增", "下降", "完成", "成为", "构成", "享", "担任", "其中",
    "是", "全部", "共", "向", "使", "让", "于", "填补", "到", "支持", "帮", "取得", "进行", "进修", "落户", "集", "的",
    "连夜", "即", "坚守", "奋战", "挂靠", "设在", "落户", "坐诊", "长期", "常驻", "驻点", "分成", "分为", "分三批", "分两批", "分批",
    "拿了", "没有", "从这里", "推行", "能做", "当中", "之中", "次第", "陆续", "相继", "纷纷"
  };

  private static final int LONGEST_DESIGNATION = 24;

  private final Lexicon lexicon;

  FollowingTrimmer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The name.
   *
   * @param at where the words begin in the sentence
   * @param words the words; a name that goes on behind them is read to its end
   */
  String trim(Sentence sentence, int at, String words) {
    String name = longer(words, cut(words));
    return name.equals("床") ? "床位" : overJoint(sentence, at, name);
  }

  /** The words up to the first that no name goes over: 病区 of 病区增至. */
  static String cut(String words) {
    String text = words;
    for (String copula : new String[] {"为", "是"}) {
      text = text.startsWith(copula) && text.length() >= 5 ? text.substring(1) : text;
    }
    text = text.substring(0, firstOf(text, STOPS));
    return text.startsWith("“") ? unquoted(text) : text;
  }

  /** A known word is not cut at the 与 within it: 临床与医技科室. */
  private String longer(String words, String cut) {
    WordTrie.Match<String> known = lexicon.metrics.at(words, 0, words.length());
    String name =
        known != null && known.end() > cut.length() ? words.substring(0, known.end()) : cut;
    boolean designated = words.startsWith(cut) && isJoint(words, cut) && isDesignation(words);
    return designated && words.length() > name.length() ? words : name;
  }

  /** In 自治区基础医学和预防医学重点实验室 the 和 is within one name. */
  private boolean isDesignation(String words) {
    return words.length() <= LONGEST_DESIGNATION && lexicon.endsCenter(words, 0, words.length());
  }

  private static boolean isJoint(String words, String cut) {
    return startsWithAny(words, cut.length(), "和", "与", "及");
  }

  /** 20多个临床、医技科室: a known word goes over the joint within it. */
  private String overJoint(Sentence sentence, int at, String name) {
    WordTrie.Match<String> known = lexicon.metrics.at(sentence.text, at, sentence.clauseEnd(at));
    boolean longer = known != null && known.end() - at > name.length();
    String word = longer && known != null ? sentence.text.substring(at, known.end()) : name;
    return word.contains("、") ? word : name;
  }
}
