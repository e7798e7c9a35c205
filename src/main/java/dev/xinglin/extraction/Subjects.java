package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.text.StatedTime;
import org.jspecify.annotations.Nullable;

/** The subject of a clause, where it is a part of the hospital and not the hospital itself. */
final class Subjects {
  private static final String[] PARTS = {
    "科", "中心", "病区", "护理部", "党支部", "团队", "学科", "专科", "党委", "团委", "工会", "小组", "科室", "院区", "分院", "项目",
    "案例", "药房"
  };
  private static final String[] PERSONS = {
    "同志", "医生", "医师", "护士", "护士长", "主任", "院长", "书记", "教授", "专家", "职工", "人", "名", "先生", "女士", "青年",
    "党员"
  };

  private static final String[] TITLES = {
    "带头人", "主任", "院长", "书记", "护士长", "医生", "医师", "护士", "教授", "博士", "队员", "药师", "专家"
  };

  private Subjects() {}

  /**
   * The words between the clause's start and its verb, where they name a part of the hospital or a
   * person.
   */
  static @Nullable String before(Passage passage, Sentence sentence, @Nullable Governor governor) {
    if (governor == null || governor.start() == 0) {
      return null;
    }
    int from = sentence.clauseStart(governor.start() - 1 < 0 ? 0 : governor.start());
    from = Math.min(behindTime(sentence, from), governor.start());
    String words = sentence.text.substring(from, governor.start());
    for (String name : passage.names) {
      words = words.startsWith(name) ? words.substring(name.length()) : words;
    }
    for (String lead : new String[] {"其中", "医院", "我院", "该院", "目前", ",", "的"}) {
      words = words.startsWith(lead) ? words.substring(lead.length()) : words;
    }
    for (String adverb :
        new String[] {"先后", "成功", "顺利", "正式", "连续", "已", "也", "均", "被", "再次", "又", "还"}) {
      words = words.endsWith(adverb) ? words.substring(0, words.length() - adverb.length()) : words;
    }
    return words.length() >= 2
            && words.length() <= 20
            && (endsWithAny(words, PARTS) || endsWithAny(words, PERSONS))
        ? words
        : null;
  }

  /** Behind the time that stands at a place: 2021年脑病中心. */
  private static int behindTime(Sentence sentence, int at) {
    return sentence.times.stream()
        .filter(it -> it.start() == at)
        .findFirst()
        .map(StatedTime::end)
        .orElse(at);
  }

  /** 学科带头人高远征摘得: a title and a name of two or three characters before a verb. */
  static boolean isNamedPerson(Sentence sentence, Governor governor) {
    String words =
        sentence.text.substring(sentence.clauseStart(governor.start()), governor.start());
    for (String title : TITLES) {
      int at = words.lastIndexOf(title);
      int rest = words.length() - at - title.length();
      if (at >= 0 && rest >= 2 && rest <= 3 && !hasAny(words.substring(at), "团队", "先后", "科", "党")) {
        return true;
      }
    }
    return false;
  }

  static boolean isPerson(@Nullable String subject) {
    return subject != null && endsWithAny(subject, PERSONS);
  }
}
