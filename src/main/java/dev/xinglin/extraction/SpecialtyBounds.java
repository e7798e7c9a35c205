package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

/** Finds where a designation begins and ends whose head is known: 省级临床重点专科建设项目 around 专科. */
final class SpecialtyBounds {
  private static final String[] TAILS = {
    "军队建设项目", "建设项目", "建设单位", "培育项目", "建设专科", "建设学科", "建设序列", "建设名单", "培育单位", "建设行列", "项目单位", "项目",
    "称号"
  };

  /** Behind one of these, 和 joins two designations; elsewhere it is part of one. */
  private static final String[] JOINED = {"专科", "学科", "项目", "单位", "科室"};

  private static final int LONGEST_COUNT = 8;
  private static final int FARTHEST_COUNT = 6;

  private final Places places;
  private final Governors governors;
  private final PhraseReader phrases;
  private final Counts counts;

  SpecialtyBounds(Lexicon lexicon) {
    this.places = lexicon.places;
    this.governors = new Governors(lexicon);
    this.phrases = new PhraseReader(lexicon);
    this.counts = new Counts(lexicon);
  }

  /** Behind the words that may follow a head: 建设项目 after 重点专科. */
  int end(String text, int headEnd) {
    int end = afterQuote(text, headEnd);
    for (String tail : TAILS) {
      if (text.startsWith(tail, end)) {
        return afterQuote(text, end + tail.length());
      }
    }
    return end;
  }

  /** Behind the mark that closes “国家临床重点专科建设项目”. */
  private static int afterQuote(String text, int end) {
    return text.startsWith("”", end) ? end + 1 : end;
  }

  /** Where the designation begins: after its verb, the list before it, or its clause's start. */
  int start(Passage passage, Sentence sentence, int head, int headEnd) {
    int start = governors.behindLast(sentence, afterJoint(sentence, head), head);
    start = phrases.trimLeft(passage, sentence, start, headEnd);
    start = afterCount(sentence.text, start, head);
    start = PhraseReader.afterDe(sentence.text, start, head);
    return atLevel(sentence, start, head);
  }

  /** Behind what parts a designation from the words before it, as 、 or 和 in 重点学科和重点专科. */
  private static int afterJoint(Sentence sentence, int head) {
    int from = sentence.clauseStart(head);
    for (int i = head; i > from; i--) {
      if (isJoint(sentence.text, from, i - 1)) {
        return i;
      }
    }
    return from;
  }

  private static boolean isJoint(String text, int from, int at) {
    char before = text.charAt(Math.max(0, at - 1));
    return switch (text.charAt(at)) {
      case ';', '—' -> true;
      case '、' -> !text.startsWith("省、市", at - 1);
      case '等' -> before != '平';
      case '”' -> before != '五'; // “十四五”重点专科
      case ')' -> text.charAt(Math.max(0, at - 3)) != '('; // (培育) is part of a name
      case '和', '及', '与' -> endsWithAny(text.substring(from, at), JOINED);
      default -> false;
    };
  }

  /** Behind 3个 at the head of a designation. */
  private int afterCount(String text, int start, int head) {
    for (int i = start; i < Math.min(head, start + FARTHEST_COUNT); i++) {
      int end = counts.end(text, i);
      if (end > i && end <= head && end - start <= LONGEST_COUNT) {
        return end;
      }
    }
    return start;
  }

  /**
   * Where the level begins, or behind the quotation mark that other words than a level stand
   * before: 省级“重点专科” is whole, in 全院“重点专科” the designation begins with 重点.
   */
  private int atLevel(Sentence sentence, int start, int head) {
    String text = sentence.text;
    int quote = text.lastIndexOf('“', head);
    if (quote < start || !sentence.isQuoted(head)) {
      return Math.min(atPlace(text, start, head), head);
    }
    boolean other = places.head(text.substring(start, quote)).end() < quote - start;
    return other ? quote + 1 : Math.min(start, head);
  }

  /** Where the level begins that stands behind other words: 心胸外科和眼科以自治区级…. */
  private int atPlace(String text, int start, int head) {
    if (places.head(text.substring(start, head)).end() > 0) {
      return start;
    }
    for (int i = start + 2; i < head - 1; i++) {
      if (places.head(text.substring(i, head)).end() >= 2) {
        return i;
      }
    }
    return start;
  }
}
