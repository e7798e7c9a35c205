package dev.xinglin.importing;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;

/** Whether a word lies across the place where two stretches of text meet. */
final class WordSeam {
  private static final int REACH = 5;
  private static final String UNITS = "年月日时分秒万亿千百个名张台例人次家项余多元岁级届种米所座间位处";

  private WordSeam() {}

  /** Loaded with the first page: the dictionary takes a tenth of a second. */
  private static final class Words {
    private static final Segment SEGMENT = HanLP.newSegment().enableAllNamedEntityRecognize(false);
  }

  static boolean spans(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    char before = left.charAt(left.length() - 1);
    char after = right.charAt(0);
    if (Signs.isDigit(before)) {
      return Signs.isDigit(after) || UNITS.indexOf(after) >= 0 || after == '%' || after == '.';
    }
    if (!Signs.isHan(before) || !Signs.isHan(after)) {
      return Signs.isLatin(before) && Signs.isLatin(after) && Character.isLowerCase(after);
    }
    String head = tail(left);
    String both = head + head(right);
    int start = 0;
    for (Term term : Words.SEGMENT.seg(both)) {
      int end = start + term.length();
      if (start < head.length() && end > head.length()) {
        return true;
      }
      start = end;
    }
    return false;
  }

  /** Whether the last word asks for another: a preposition, a conjunction, an adverb, 是 or 有. */
  static boolean endsOpen(String half) {
    String tail = tail(half);
    String last = "";
    for (Term term : Words.SEGMENT.seg(tail)) {
      last = term.nature.toString();
    }
    return last.matches("p|pba|pbei|c|cc|d|vshi|vyou|ude1|ude2|ude3");
  }

  private static String tail(String left) {
    int start = left.length();
    while (start > 0 && left.length() - start < REACH && Signs.isHan(left.charAt(start - 1))) {
      start--;
    }
    return left.substring(start);
  }

  private static String head(String right) {
    int end = 0;
    while (end < right.length() && end < REACH && Signs.isHan(right.charAt(end))) {
      end++;
    }
    return right.substring(0, end);
  }
}
