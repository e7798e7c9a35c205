package dev.xinglin.extraction;

import dev.xinglin.model.AttributeName;
import dev.xinglin.text.StatedTime;
import org.jspecify.annotations.Nullable;

/** The grade of a hospital, and the one that it had. */
final class GradeRule implements Rule {
  private static final String[] NOT_OWN_GRADE = {
    "创建", "争创", "冲刺", "迈向", "申报", "省内", "各大", "多家", "北京", "上海", "知名", "上级", "对口", "标准", "按照", "受援",
    "与", "家", "筹建", "目标", "力争", "其他", "帮助", "支援", "建设", "打造"
  };

  private final Lexicon lexicon;

  GradeRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    readGrades(passage, sentence);
  }

  private void readGrades(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (int at = 0; at < text.length(); at++) {
      WordTrie.Match<String> match = lexicon.grades.at(text, at, text.length());
      if (match == null) {
        continue;
      }
      int clause = sentence.clauseStart(at);
      String before = text.substring(clause, at);
      String grade = text.substring(at, match.end());
      if (isOwnGrade(before, grade, text, match.end())) {
        boolean former = before.endsWith("从") || before.endsWith("由") || before.endsWith("原");
        AttributeName name = former ? AttributeName.FORMER_GRADE : AttributeName.GRADE;
        Attributes.add(passage, sentence, name, grade, match.value(), clause, match.end(), 0.85)
            .time(time(sentence, clause, at));
      }
      at = match.end() - 1;
    }
  }

  /** A grade has the date of its clause, or the one alone before it. */
  private static @Nullable StatedTime time(Sentence sentence, int clause, int at) {
    StatedTime time = sentence.timeAt(at);
    boolean same = time != null && time.start() >= clause;
    boolean heads =
        time != null && sentence.clauseEnd(time.end()) == time.end() && time.end() + 1 == clause;
    return same || heads ? time : null;
  }

  /** A grade with its class, or 三级 with 医院; not what is aimed at and not another's. */
  private static boolean isOwnGrade(String before, String grade, String text, int end) {
    boolean classed =
        grade.length() >= 3 || text.startsWith("医院", end) || text.startsWith("综合", end);
    boolean short2 = grade.length() == 2 && (grade.endsWith("甲") || grade.endsWith("乙"));
    boolean shortOwn =
        short2
            && (text.startsWith("医院", end)
                || text.startsWith("综合", end)
                || text.startsWith("中医", end)
                || before.endsWith("晋升"));
    String near = before.substring(Math.max(0, before.length() - 10));
    boolean done = near.contains("成功") || near.contains("通过") || near.contains("晋升");
    for (String word : NOT_OWN_GRADE) {
      if (near.contains(word) && !done) {
        return false;
      }
    }
    boolean passed = before.contains("通过");
    boolean standard =
        text.startsWith("评审", end) && !passed
            || text.startsWith("公立", end)
            || text.startsWith("标准", end);
    return (short2 ? shortOwn : classed)
        && !standard
        && !(grade.length() == 2
            && !short2
            && !text.startsWith("综合医院", end)
            && !text.startsWith("医院", end));
  }
}
