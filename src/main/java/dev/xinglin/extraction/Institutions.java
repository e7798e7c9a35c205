package dev.xinglin.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of hospitals and universities in a text in normal form. */
final class Institutions {
  private static final String[] ENDS = {"医院", "大学", "医学院", "学院", "卫生院", "保健院", "研究所", "医科院"};

  /** The first characters of all of them. */
  private static final String FIRSTS = "医大学卫保研精科党";

  private static final String[] PARTNERS = {
    "医院", "大学", "医学院", "学院", "卫生院", "保健院", "研究所", "医科院", "研究院", "精神卫生中心", "医学中心", "医疗中心", "研究中心",
    "科学院", "党校"
  };
  private static final String BOUNDARY = ",。;:、“”()《》与和同于是了为及的赴到向对由在给被将从至|! —-#·?>";
  private static final String[] WORDS_BEFORE = {
    "联合", "携手", "牵手", "依托", "帮扶", "支援", "托管", "前往", "走进", "邀请", "成为", "作为", "加入", "来自", "并入", "派往",
    "选派", "援助", "入驻", "包括", "承担", "隶属", "先后", "我院", "该院", "医院", "挂牌", "协同", "近年来", "目前", "获批", "引进"
  };

  /** Names that hold a character which elsewhere ends one. */
  private static final String[] WITHIN = {
    "协和", "和平", "和田", "和县", "和顺", "共和", "仁和", "永和", "太和", "泰和", "政和", "颐和", "和睦", "呼和浩特", "同济",
    "同仁", "大同", "同安", "同心", "同江", "于都", "从化", "从江", "将乐", "向阳", "向塘", "及第"
  };

  private static final int LONGEST = 24;

  private Institutions() {}

  /** The names of a stretch, as items. */
  static List<Item> find(String text) {
    return find(text, ENDS);
  }

  /** The names of a stretch, those of centres and institutes too. */
  static List<Item> findPartners(String text) {
    return find(text, PARTNERS);
  }

  private static List<Item> find(String text, String[] ends) {
    List<Item> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endAt(text, at, ends);
      if (end > 0 && !continues(text, end)) {
        int start = startOf(text, at, found.isEmpty() ? 0 : found.get(found.size() - 1).end());
        if (end - start >= 5) {
          found.add(new Item(start, end, '、'));
        }
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static int endAt(String text, int at, String[] ends) {
    if (FIRSTS.indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    int longest = 0;
    for (String word : ends) {
      if (text.startsWith(word, at)) {
        longest = Math.max(longest, at + word.length());
      }
    }
    return longest;
  }

  /** 浙江大学医学院附属…医院 is one name: the university in it goes on to the hospital. */
  private static boolean continues(String text, int end) {
    int stop = Math.min(text.length(), end + LONGEST);
    for (int i = end; i < stop; i++) {
      if (BOUNDARY.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
      if (endAt(text, i, ENDS) > 0) {
        String between = text.substring(end, i);
        return between.contains("附属")
            || between.startsWith("第")
            || between.isEmpty()
            || between.length() <= 2;
      }
    }
    return false;
  }

  private static int startOf(String text, int at, int limit) {
    int start = at;
    while (start > limit && at - start < LONGEST && !isBoundary(text, start - 1)) {
      start--;
    }
    String words = text.substring(start, at);
    for (String word : WORDS_BEFORE) {
      int cut = words.lastIndexOf(word);
      if (cut >= 0 && cut + word.length() < words.length()) {
        start += cut + word.length();
        words = text.substring(start, at);
      }
    }
    return start;
  }

  private static boolean isBoundary(String text, int at) {
    if (BOUNDARY.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    for (String word : WITHIN) {
      for (int i = 0; i < word.length(); i++) {
        if (text.startsWith(word, at - i)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Where the university whose hospital ends here begins, or -1. */
  static int startOfUniversity(String text, int at) {
    int university = Math.max(text.lastIndexOf("大学", at), text.lastIndexOf("学院", at));
    return university < 0 || at - university > 6 ? -1 : startOf(text, university, 0);
  }
}
