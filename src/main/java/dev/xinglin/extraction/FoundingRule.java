package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import dev.xinglin.model.AttributeName;
import dev.xinglin.text.StatedTime;

/** When a hospital was founded and what it was before. */
final class FoundingRule implements Rule {
  private static final String[] FOUNDED = {
    "始建于", "创建于", "建于", "成立于", "创办于", "创立于", "建院于", "肇始于", "创始于", "始创于", "诞生于"
  };

  @Override
  public void read(Passage passage, Sentence sentence) {
    readFounded(passage, sentence);
    readFormerName(passage, sentence);
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
          Attributes.add(
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
      Attributes.add(passage, sentence, AttributeName.FORMER_NAME, name, null, at, end, 0.85)
          .time(since);
      String clause = sentence.text.substring(start, end);
      boolean founded = clause.contains("创办") || clause.contains("创建") || clause.contains("成立");
      if (since != null && founded) {
        String year = since.year() + "年";
        Attributes.add(passage, sentence, AttributeName.FOUNDED, year, null, at, end, 0.7)
            .time(since);
      }
    }
  }
}
