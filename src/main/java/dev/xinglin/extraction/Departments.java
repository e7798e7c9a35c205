package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds departments and disciplines, alone and in lists. */
final class Departments {
  private static final String[] ENDS = {
    "外科", "内科", "科", "医学", "护理学", "营养学", "期保健", "儿保健", "健康保健", "女保健", "童保健", "卒中中心", "手术中心", "医疗中心",
    "病学", "影像学", "检验学", "药学", "护理", "康复", "专科", "学中心", "医学中心", "病中心", "介入中心", "内镜中心", "康复中心",
    "透析中心", "肿瘤中心", "诊疗中心", "生殖中心", "急诊", "麻醉", "检验", "病理", "影像", "ICU", "护理部", "针灸", "推拿", "骨伤",
    "超声", "放射", "血透室", "外科学", "内科学", "肿瘤学", "麻醉学", "儿科学", "妇产科学", "骨科学", "康复学", "中医学", "护理学科", "肛肠",
    "疼痛", "重症", "药学部", "输血科", "血液透析室", "内科学", "外科学", "妇科学", "产科学", "喉科学", "眼科学", "口腔科学", "皮肤科学",
    "放射学", "病理学", "超声医学", "介入学"
  };
  private static final String[] NOT_ENDS = {
    "该科", "本科室", "这科", "两科", "此科", "学科", "本科", "重点专科", "特色专科", "优势专科", "培育专科", "建设专科", "专科", "教科",
    "各科", "全科", "科研", "多学科", "亚专科", "分科", "临床专科"
  };
  private static final String NOT_WITHIN = ",。;:的了是为获被将把来向到达增第“”《》0123456789";

  /** 包含CT、超声在内的医学影像科: what a member is made of. */
  private static final String[] INCLUDING = {"包含", "包括", "涵盖"};

  private static final String INCLUDED = "在内的";
  private static final int LONGEST = 16;
  private static final int LONGEST_LEAD = 8;

  private final Governors governors;
  private final PhraseReader phrases;
  private final Counts counts;

  Departments(Lexicon lexicon) {
    this.governors = new Governors(lexicon);
    this.phrases = new PhraseReader(lexicon);
    this.counts = new Counts(lexicon);
  }

  /** Whether words are the name of a department. */
  static boolean isOne(String words) {
    int and = words.indexOf('与');
    boolean joined = and < 0 || and >= 2 && and <= words.length() - 3; // 呼吸与危重症医学科
    if (words.length() < 2 || words.length() > LONGEST || hasAny(words, NOT_WITHIN) || !joined) {
      return false;
    }
    boolean named =
        words.endsWith("专科") && words.length() >= 4 && words.length() <= 7 && !isDesignation(words);
    boolean medical = words.endsWith("医学科") || words.equals("护理学科") || words.endsWith("病学科");
    if (words.equals("临床医学") || words.equals("基础医学")) {
      return false; // a faculty
    }
    return named
        || medical
        || endsWithAny(words, ENDS) && !endsWithAny(words, NOT_ENDS)
        || words.equals("全科医学科");
  }

  private static boolean isDesignation(String words) {
    return words.contains("重点")
        || words.contains("特色")
        || words.contains("优势")
        || words.contains("培育")
        || words.contains("建设")
        || words.contains("临床")
        || words.contains("医学");
  }

  /** The departments of a list that ends at a place, in order; empty where none stands there. */
  List<Item> endingAt(Passage passage, Sentence sentence, int from, int to) {
    List<Item> found = new ArrayList<>();
    int end = to;
    for (int i = to - 1; i >= from; i--) {
      int length = joint(sentence.text, from, i, end);
      if (length > 0 || i == from) {
        int start = i == from && length == 0 ? from : i + length;
        Item item = trimmed(passage, sentence, start, end);
        if (item == null) {
          break;
        }
        found.add(item);
        if (item.start() > start) {
          break;
        }
        end = i;
      }
    }
    Collections.reverse(found);
    return found;
  }

  /**
   * The departments of a list that opens a stretch, whatever stands behind it: 骨科、儿科双双拿下…; empty
   * where it begins with something else.
   */
  List<Item> opening(Passage passage, Sentence sentence, int from, int to) {
    String text = sentence.text;
    for (int end = to; end >= from + 2; end--) {
      boolean within =
          end < to && text.charAt(end - 1) == '科' && "研学技普教".indexOf(text.charAt(end)) >= 0;
      if (within || !endsLikeOne(text, from, end)) {
        continue;
      }
      List<Item> found = endingAt(passage, sentence, from, end);
      boolean opens = !found.isEmpty() && found.get(0).start() - from <= LONGEST_LEAD;
      if (opens && governors.last(sentence, from, found.get(0).start()) == null) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean endsLikeOne(String text, int from, int end) {
    for (String word : ENDS) {
      if (end - word.length() >= from && text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The departments of a list that stands between two places. */
  List<Item> within(Passage passage, Sentence sentence, int from, int to) {
    List<Item> found = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      int length = i == to ? 1 : joint(sentence.text, start, i, to);
      if (length > 0) {
        Item item = trimmed(passage, sentence, start, i);
        if (item != null) {
          found.add(item);
        }
        start = i + length;
        i = start - 1;
      }
    }
    return found;
  }

  /**
   * The members of a list that a number counts, as 儿科重症、小儿外科 of 等5个: the number says what they are,
   * so that some may be fields that are not called departments. Empty where most are none, or where
   * there are more than counted.
   */
  List<Item> counted(Passage passage, Sentence sentence, int from, int to, int most) {
    List<Item> members = new ArrayList<>();
    String text = sentence.text;
    int named = 0;
    int start = phrases.trimLeft(passage, sentence, from, to);
    for (int i = start; i <= to; i++) {
      int length = i == to ? 1 : joint(text, start, i, to);
      int included = i == to ? -1 : text.indexOf(INCLUDED, i + length);
      if (length == 0) {
        continue;
      }
      members.add(new Item(start, i, '、'));
      boolean note = included > 0 && included < to && startsWithAny(text, i + length, INCLUDING);
      start = note ? included + INCLUDED.length() : i + length;
      i = start - 1;
    }
    for (Item member : members) {
      String words = text.substring(member.start(), member.end());
      named += isOne(words) ? 1 : 0;
      if (!isOne(words) && !Fields.isOne(words)) {
        return List.of();
      }
    }
    boolean fits = members.size() >= 2 && members.size() <= most;
    return fits && 2 * named >= members.size() ? members : List.of();
  }

  /** The length of what joins two members here; 与 and 和 join only whole departments. */
  private static int joint(String text, int from, int at, int end) {
    char c = text.charAt(at);
    if (c == '、' || c == '/' || c == ' ' || c == '|') {
      return 1;
    }
    int length = text.startsWith("以及", at) ? 2 : "和及与".indexOf(c) >= 0 ? 1 : 0;
    if (length == 0 || at + length >= end) {
      return 0;
    }
    String left = text.substring(Math.max(from, at - LONGEST), at);
    int cut = left.lastIndexOf('、') + 1;
    return endsWithAny(left.substring(cut), ENDS) ? length : 0;
  }

  private @Nullable Item trimmed(Passage passage, Sentence sentence, int from, int to) {
    int end = to;
    while (end > from && "等)” 。".indexOf(sentence.text.charAt(end - 1)) >= 0) {
      end--;
    }
    end = beforeNote(sentence.text, from, counts.start(sentence.text, end));
    if (end <= from) {
      return null;
    }
    int start = governors.behindLast(sentence, from, end);
    start = phrases.trimLeft(passage, sentence, start, end);
    while (start < end && "“(".indexOf(sentence.text.charAt(start)) >= 0) {
      start++;
    }
    start = PhraseReader.afterDe(sentence.text, start, end);
    return start < end && isOne(sentence.text.substring(start, end))
        ? new Item(start, end, '、')
        : null;
  }

  /** Before the note of a member, closed or not: 肿瘤科(2012年. */
  private static int beforeNote(String text, int from, int end) {
    int open = text.lastIndexOf('(', end - 1);
    return open > from + 1 ? open : end;
  }

  private static boolean hasAny(String words, String characters) {
    for (int i = 0; i < words.length(); i++) {
      if (characters.indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
