package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Level;

/** Grades in assessments: B++ in the 国考, 电子病历五级, 互联互通四级甲等, 智慧服务三级. */
final class RatingRule implements Rule {
  private static final String NAME = "rating";
  private static final String[] PASSED = {
    "通过", "达到", "获评", "获得", "荣获", "评为", "取得", "跻身", "晋级", "晋升", "获", "等级为", "等级", "评级", "为", "进入",
    "迈入", "位列", "达"
  };
  private static final String[] SYSTEMS = {"电子病历", "互联互通", "智慧服务", "智慧管理", "智慧医院"};
  private static final int NEAR = 6;
  private static final String NUMERALS = "一二三四五六七八123456789";

  @Override
  public void read(Passage passage, Sentence sentence) {
    if (sentence.isAhead()) {
      return;
    }
    if (Exams.isOf(sentence) || sentence.contains("评级")) {
      readGrade(passage, sentence);
    }
    if (sentence.contains(SYSTEMS) && !sentence.contains("力争", "创建中", "十五五", "冲刺", "将")) {
      readSystems(passage, sentence);
    }
  }

  private static void readGrade(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (int at = 0; at < text.length(); at++) {
      int end = gradeEnd(text, at);
      if (end == 0 || isEarlier(text, end)) {
        continue;
      }
      int start = sentence.clauseStart(at);
      String grade = text.substring(at, end);
      boolean exam = Exams.isOf(sentence);
      String name =
          exam
              ? Exams.name(sentence) + printed(text, start, at, end)
              : text.substring(start, end).replace("“", "");
      passage.add(
          new Draft(
                  sentence,
                  start,
                  end,
                  NAME,
                  name,
                  new Details.Honor(HonorCategory.RATING, null, null, exam ? grade : null))
              .level(Level.NATIONAL)
              .time(sentence.timeAt(at))
              .confidence(0.9));
      at = end;
    }
  }

  /** A grade with its word, as the text has it: 等级A, A等级, A级; else the letters alone. */
  private static String printed(String text, int start, int at, int end) {
    String grade = text.substring(at, end);
    for (String word : new String[] {"等级", "级", "等"}) {
      if (text.startsWith(word, end)) {
        return grade + word;
      }
    }
    boolean before = text.substring(Math.max(start, at - NEAR), at).contains("等级");
    return before ? "等级" + grade : grade;
  }

  /** In 由C+升至B++ the first grade is the earlier one. */
  private static boolean isEarlier(String text, int end) {
    String after = text.substring(end, Math.min(text.length(), end + 5));
    return after.contains("升") || after.contains("提高到") || after.contains("跃");
  }

  /** Where a grade such as B++ that starts here ends, or 0. */
  private static int gradeEnd(String text, int at) {
    char c = text.charAt(at);
    if (c < 'A' || c > 'D' || at > 0 && isLatin(text.charAt(at - 1))) {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == '+' && end - at < 3) {
      end++;
    }
    boolean plus = end > at + 1;
    boolean named =
        at > 0
            && "为是获得评升列至到的级次".indexOf(text.charAt(at - 1)) >= 0
            && end < text.length()
            && ",。;".indexOf(text.charAt(end)) >= 0;
    boolean worded =
        named
            || text.startsWith("级", end)
            || text.startsWith("等", end)
            || text.startsWith("档", end);
    boolean closed = end == text.length() || !isLatin(text.charAt(end));
    return closed && (plus || worded) ? end : 0;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static void readSystems(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (String system : SYSTEMS) {
      int at = text.indexOf(system);
      while (at >= 0) {
        int end = stepEnd(text, at, sentence.clauseEnd(at));
        int start = sentence.clauseStart(at);
        if (end > 0 && isPassed(text.substring(start, Math.min(text.length(), end + 12)))) {
          String name = text.substring(nameStart(text, start, at), end);
          name = name.contains("通过") ? passed(name) : name;
          passage.add(
              new Draft(
                      sentence,
                      start,
                      end,
                      NAME,
                      name,
                      new Details.Honor(HonorCategory.RATING, null, null, null))
                  .level(isNational(sentence, start, end) ? Level.NATIONAL : null)
                  .time(sentence.timeAt(at))
                  .confidence(0.8));
        }
        at = text.indexOf(system, Math.max(at + 1, end));
      }
    }
  }

  /** 国家电子病历五级, 电子病历五级通过国家评审. */
  private static boolean isNational(Sentence sentence, int start, int end) {
    String after = sentence.text.substring(end, sentence.clauseEnd(end));
    return sentence.text.substring(start, end).contains("国家") || after.contains("通过国家");
  }

  /** 电子病历应用水平通过国家六级: what was passed, without the verb. */
  private static String passed(String name) {
    String rest = name.substring(name.indexOf("通过") + 2);
    String system = name.substring(0, name.indexOf("通过"));
    for (String adverb : new String[] {"顺利", "成功", "高分", "已", "又", "再次", "正式"}) {
      system =
          system.endsWith(adverb) ? system.substring(0, system.length() - adverb.length()) : system;
    }
    return system + (rest.startsWith("了") ? rest.substring(1) : rest);
  }

  private static int nameStart(String text, int start, int at) {
    int state = text.lastIndexOf("国家", at);
    return state >= start && at - state <= 8 ? state : at;
  }

  private static boolean isPassed(String clause) {
    return hasAny(clause, PASSED);
  }

  /** Where 五级 or 四级甲等 after the system's name ends, or 0. */
  private static int stepEnd(String text, int at, int limit) {
    for (int i = at; i + 1 < limit; i++) {
      if (text.charAt(i + 1) == '级' && NUMERALS.indexOf(text.charAt(i)) >= 0) {
        int end = i + 2;
        return text.startsWith("甲等", end) || text.startsWith("乙等", end) ? end + 2 : end;
      }
    }
    return 0;
  }
}
