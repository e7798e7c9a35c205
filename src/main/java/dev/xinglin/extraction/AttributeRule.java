package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.text.StatedTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a hospital says of itself: founded, former name, grade, motto, sites, ownership,
 * affiliation.
 */
final class AttributeRule implements Rule {
  private static final String NAME = "attribute";
  private static final String[] FOUNDED = {
    "始建于", "创建于", "建于", "成立于", "创办于", "创立于", "建院于", "肇始于", "创始于", "始创于", "诞生于"
  };
  private static final String[] NOT_OWN_GRADE = {
    "创建", "争创", "冲刺", "迈向", "申报", "省内", "各大", "多家", "北京", "上海", "知名", "上级", "对口", "标准", "按照", "受援",
    "与", "家", "筹建", "目标", "力争", "其他", "帮助", "支援", "建设", "打造"
  };
  private static final String[] COPULAS = {"是", "为", "系", "成"};
  private static final String[] AFFILIATED = {"附属医院", "临床医学院", "临床学院", "非直属附属医院"};

  private final Lexicon lexicon;

  AttributeRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    readFounded(passage, sentence);
    readFormerName(passage, sentence);
    readAliases(passage, sentence);
    readGrades(passage, sentence);
    readMotto(passage, sentence);
    readSites(passage, sentence);
    readWords(passage, sentence);
    readAffiliation(passage, sentence);
  }

  private static void readFounded(Passage passage, Sentence sentence) {
    for (StatedTime time : sentence.times) {
      String before = sentence.text.substring(Math.max(0, time.start() - 5), time.start());
      if (time.year() != null && endsWithAny(before, FOUNDED)) {
        int clause = sentence.clauseStart(time.start());
        String subject = sentence.text.substring(clause, time.start());
        boolean own = passage.names.stream().anyMatch(subject::contains);
        boolean part =
            isPart(passage, subject)
                || !own
                    && (subject.contains("科") || subject.contains("中心") || subject.contains("学校"));
        if (!part) {
          add(
                  passage,
                  sentence,
                  AttributeName.FOUNDED,
                  time.year() + "年",
                  null,
                  clause,
                  time.end(),
                  0.93)
              .time(time);
        }
        return;
      }
    }
  }

  /** 眼科创建于… is about a department. */
  private static boolean isPart(Passage passage, String subject) {
    String words = subject.replaceAll("[(].*[)]", "");
    for (String own : passage.names) {
      words = words.replace(own, "");
    }
    for (String verb : FOUNDED) {
      words = words.replace(verb, "");
    }
    return words.endsWith("科") || words.endsWith("中心") || words.endsWith("部");
  }

  private static void readFormerName(Passage passage, Sentence sentence) {
    int at = sentence.text.indexOf("前身");
    if (at < 0) {
      return;
    }
    int start = at + 2;
    for (String word : new String[] {"是", "为", "系", "可追溯至", "可追溯到"}) {
      start = sentence.text.startsWith(word, start) ? start + word.length() : start;
    }
    StatedTime since = null;
    for (StatedTime time : sentence.times) {
      since = time.start() == start && time.year() != null ? time : since;
      start = time.start() == start ? time.end() : start;
    }
    int end = sentence.clauseEnd(start);
    String name = Words.unquoted(sentence.text.substring(start, end)).replace("。", "");
    int of = name.lastIndexOf('的');
    name = of >= 0 ? name.substring(of + 1) : name;
    if (name.length() >= 3 && name.length() <= 30) {
      add(passage, sentence, AttributeName.FORMER_NAME, name, null, at, end, 0.85).time(since);
      String clause = sentence.text.substring(start, end);
      boolean founded = clause.contains("创办") || clause.contains("创建") || clause.contains("成立");
      if (since != null && founded) {
        String year = since.year() + "年";
        add(passage, sentence, AttributeName.FOUNDED, year, null, at, end, 0.7).time(since);
      }
    }
  }

  /** 又名清河市肿瘤医院, 加挂清河市肿瘤医院牌子, 清河市中心医院(清河市第一人民医院). */
  private static void readAliases(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (String word : new String[] {"又名", "又称", "加挂", "别名", "挂牌", "同时挂"}) {
      int at = text.indexOf(word);
      int end = at < 0 ? -1 : sentence.clauseEnd(at);
      String names = at < 0 ? "" : text.substring(at + word.length(), end).replace("。", "");
      boolean plate = word.contains("挂") && !names.endsWith("牌子") && !names.endsWith("两块牌");
      if (!plate) {
        addAliases(passage, sentence, names.replace("牌子", ""), at, end);
      }
    }
    int named = text.indexOf(passage.hospital + "(");
    int open = named + passage.hospital.length();
    int close = named < 0 ? -1 : text.indexOf(')', open);
    if (close > 0) {
      addAliases(passage, sentence, text.substring(open + 1, close), named, close + 1);
    }
  }

  private static void addAliases(
      Passage passage, Sentence sentence, String names, int start, int end) {
    for (String name : names.split("[、和]")) {
      boolean hospital =
          name.endsWith("医院")
              || name.endsWith("保健院")
              || name.endsWith("中心") && !name.contains("医疗中心");
      if (hospital && name.length() >= 5 && name.length() <= 24 && !Names.isProse(name)) {
        add(passage, sentence, AttributeName.ALIAS, name, null, start, end, 0.75);
      } else if (name.endsWith("医学院") && name.contains("大学")) {
        add(passage, sentence, AttributeName.PARENT, name, null, start, end, 0.75);
      }
    }
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
        add(passage, sentence, name, grade, match.value(), clause, match.end(), 0.85)
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

  private static void readMotto(Passage passage, Sentence sentence) {
    String text = sentence.text;
    int at = text.indexOf("院训");
    if (at < 0) {
      return;
    }
    int close = text.lastIndexOf('”', at);
    int open = close < 0 ? -1 : text.lastIndexOf('“', close);
    boolean before = close >= 0 && at - close <= 3 && open >= 0;
    if (!before) {
      open = text.indexOf('“', at);
      close = open < 0 || open - at > 6 ? -1 : text.indexOf('”', open);
    }
    if (close > open && open >= 0) {
      int start = Math.min(open, at);
      add(
          passage,
          sentence,
          AttributeName.MOTTO,
          text.substring(open + 1, close),
          null,
          start,
          Math.max(at + 2, close + 1),
          0.93);
    }
  }

  private static void readSites(Passage passage, Sentence sentence) {
    String text = sentence.text;
    Set<String> seen = new HashSet<>();
    for (String end : new String[] {"院区", "分院"}) {
      int at = text.indexOf(end);
      while (at > 0) {
        int start = at;
        while (start > 0 && at - start < 6 && isSiteName(text, start - 1)) {
          start--;
        }
        String name = text.substring(start, at + 2);
        if (start < at
            && name.length() >= 3
            && !"全各该本两三四五二多个每建、".contains(name.substring(0, 1))
            && seen.add(name)) {
          add(passage, sentence, AttributeName.SITE, name, null, start, at + 2, 0.6);
        }
        at = text.indexOf(end, at + 2);
      }
    }
  }

  private static boolean isSiteName(String text, int at) {
    return text.charAt(at) >= 0x4E00 && "和与及的在有了至到是为、设辖括院托个将从建".indexOf(text.charAt(at)) < 0;
  }

  private static void readWords(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (String word : new String[] {"非营利性医院", "民营医院", "公立医院"}) {
      int at = text.indexOf(word);
      boolean self =
          at >= 0 && (text.contains("是一所") || text.contains("是一家") || text.contains("坚守公立医院"));
      if (self) {
        add(passage, sentence, AttributeName.OWNERSHIP, word, null, at, at + word.length(), 0.7);
      }
    }
    int at = text.indexOf('集');
    int end = at < 0 ? -1 : text.indexOf("一体", at);
    if (end > at + 6 && end - at < 60) {
      add(
          passage,
          sentence,
          AttributeName.OTHER,
          text.substring(at, end + 2),
          null,
          at,
          end + 2,
          0.8);
    }
    for (String word : new String[] {"地市级医院", "市级医院", "县级医院", "省级医院"}) {
      int tier = text.indexOf(word);
      if (tier >= 0 && (text.contains("一家") || text.contains("唯一"))) {
        Level level =
            word.startsWith("县")
                ? Level.COUNTY
                : word.startsWith("省") ? Level.PROVINCIAL : Level.MUNICIPAL;
        add(
                passage,
                sentence,
                AttributeName.TIER,
                word,
                null,
                sentence.clauseStart(tier),
                tier + word.length(),
                0.5)
            .level(level);
      }
    }
  }

  private static void readAffiliation(Passage passage, Sentence sentence) {
    readAffiliatedHospital(passage, sentence);
    String text = sentence.text;
    for (String word : AFFILIATED) {
      int at = text.indexOf(word);
      int from = at < 0 ? -1 : Institutions.startOfUniversity(text, at);
      if (from < 0 || passage.hospital.contains(text.substring(from, at + word.length()))) {
        continue;
      }
      String before = text.substring(sentence.clauseStart(from), from);
      boolean own =
          before.isEmpty()
              || before.endsWith("是")
              || before.endsWith("为")
              || before.endsWith("系")
              || before.endsWith("、")
              || before.endsWith("成");
      if (own && !isListed(sentence, from)) {
        String name = text.substring(from, at + word.length());
        add(passage, sentence, AttributeName.PARENT, name, null, from, at + word.length(), 0.75);
      }
    }
  }

  /** 江北医科大学附属清源医院: the university's name for the hospital. */
  private static void readAffiliatedHospital(Passage passage, Sentence sentence) {
    String text = sentence.text;
    int at = text.indexOf("附属");
    int end = at < 0 ? -1 : text.indexOf("医院", at);
    int from =
        end < 0 || end - at > 8 || end == at + 2 ? -1 : Institutions.startOfUniversity(text, at);
    if (from <= 0 || "是为系(、".indexOf(text.charAt(from - 1)) < 0) {
      return;
    }
    String name = text.substring(from, end + 2);
    if (!passage.hospital.contains(name) && !isListed(sentence, from)) {
      add(passage, sentence, AttributeName.PARENT, name, null, from, end + 2, 0.7);
    }
  }

  /** A list of what the hospital is has its 是; one of hospitals has none. */
  private static boolean isListed(Sentence sentence, int from) {
    boolean list = from > 0 && sentence.text.charAt(from - 1) == '、';
    return list && !hasAny(sentence.text.substring(sentence.clauseStart(from), from), COPULAS);
  }

  private static Draft add(
      Passage passage,
      Sentence sentence,
      AttributeName attribute,
      String value,
      @Nullable String grade,
      int start,
      int end,
      double confidence) {
    Details.Attribute details = new Details.Attribute(attribute, value, grade);
    Draft draft =
        new Draft(sentence, start, end, NAME, AttributeWords.of(attribute), details)
            .confidence(confidence);
    passage.add(draft);
    return draft;
  }
}
