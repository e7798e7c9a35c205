package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.firstOf;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import java.util.Arrays;

/** Tells which numbers are of the aid that a hospital gives to others. */
final class MedicalAid {
  private static final String[] AIDED = {"受援", "帮扶", "对口支援"};
  private static final String[] WEAKER = {"医院", "卫生院", "县", "乡", "镇", "旗", "村", "区"};

  /** How far behind 帮扶 the one that is aided stands. */
  private static final int REACH = 14;

  private static final String[] SENT = {"选派", "派出", "派驻", "外派", "派遣", "委派", "抽调", "组派"};
  private static final String[] HELP = {
    "支援", "帮扶", "驰援", "援鄂", "援藏", "援疆", "援非", "援外", "援青", "援沪", "援助", "援建"
  };
  private static final String[] STAFF_SENT = {
    "医护人员", "医务人员", "队员", "医师", "医生", "护士", "专家", "人员", "骨干", "护理人员", "职工", "医护", "医疗队"
  };

  private MedicalAid() {}

  /** Whether the hospital aids another: 帮扶 and what follows is a place that is not its own. */
  static boolean isGiven(Passage passage, Sentence sentence) {
    return Arrays.stream(AIDED).anyMatch(word -> isGiven(passage, sentence, word));
  }

  private static boolean isGiven(Passage passage, Sentence sentence, String word) {
    int at = sentence.text.indexOf(word);
    if (at < 0) {
      return false;
    }
    int end = at + word.length();
    int stop = Math.min(sentence.clauseEnd(at), end + REACH);
    String object = sentence.text.substring(end, stop);
    boolean own = names(passage, object);
    boolean down = startsWithAny(object, "下", "协议", "的"); // 在省医院的帮扶下: the hospital is aided
    return !own && !down && (word.equals("受援") || hasAny(object, WEAKER));
  }

  /** Whether a number counts staff sent to help elsewhere: 选派86人赴南疆帮扶, 派出援非医疗队员38名. */
  static boolean isStaff(Passage passage, Figure figure, String name) {
    String clause = figure.clause();
    return isSent(clause, name)
        && isHelp(clause, name)
        && isPeople(figure.quantity(), name)
        && !isOfOthers(passage, clause);
  }

  private static boolean isSent(String clause, String name) {
    return hasAny(clause, SENT) || hasAny(clause, "驰援", "出征") || name.startsWith("援");
  }

  private static boolean isHelp(String clause, String name) {
    return hasAny(clause, HELP)
        || name.startsWith("援")
        || clause.contains("援") && hasAny(clause, "医疗队", "队员");
  }

  private static boolean isPeople(Quantity quantity, String name) {
    boolean staff = endsWithAny(name, STAFF_SENT) || startsWithAny(name, STAFF_SENT);
    boolean people = quantity.isOfPeople() || "人次".contains(quantity.unit());
    return people && staff && !name.equals("医疗队");
  }

  /** 省人民医院先后选派12名专家, 清河市选派…: who sends them is another hospital or a city. */
  private static boolean isOfOthers(Passage passage, String clause) {
    String subject = clause.substring(0, firstOf(clause, SENT));
    boolean city = subject.length() > 2 && subject.replace("先后", "").endsWith("市");
    return city
        || Institutions.find(subject).stream()
            .anyMatch(it -> !passage.isOwn(subject.substring(it.start(), it.end())));
  }

  private static boolean names(Passage passage, String words) {
    return passage.names.stream().anyMatch(words::contains);
  }
}
