package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.model.PlanArea;
import dev.xinglin.vocabulary.Term;
import dev.xinglin.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Aims: the clauses of a sentence that looks ahead, each from its verb on. */
final class PlanRule implements Rule {
  private static final String[] AHEAD = {
    "将", "十五五", "下一步", "未来", "力争", "展望", "目标", "谋划", "愿景", "抢抓", "锚定", "坚持", "为抓手", "为目标", "为统领",
    "规划"
  };
  private static final String[] VERBS = {
    "加强", "推进", "打造", "建设", "深化", "完善", "提升", "强化", "健全", "构建", "优化", "争创", "实现", "坚持", "推动", "做强",
    "建强", "培育", "加快", "落实", "提高", "聚焦", "冲刺", "拓宽", "推行", "建立", "新增", "攻坚", "严守", "夯实", "铸牢", "激发",
    "保障", "严管", "践行", "涵养", "弘扬", "重点培育", "全面", "不断", "持续", "以", "扩大", "补齐", "增强", "发挥", "牢固树立",
    "努力"
  };
  private final WordTrie<PlanArea> areas = new WordTrie<>();

  PlanRule(Vocabularies vocabularies) {
    for (Term term : vocabularies.of(PlanArea.class).terms()) {
      PlanArea area = PlanArea.valueOf(term.code());
      areas.put(term.zh(), area);
      term.aliases().forEach(alias -> areas.put(alias, area));
    }
    Lexicon.read("plan-words.tsv", cells -> areas.put(cells[0], PlanArea.valueOf(cells[1])));
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    if (!sentence.contains(AHEAD)) {
      return;
    }
    int at = 0;
    while (at < sentence.text.length()) {
      int end = sentence.clauseEnd(at);
      readClause(passage, sentence, at, end);
      at = end + 1;
    }
  }

  private void readClause(Passage passage, Sentence sentence, int start, int end) {
    String clause = sentence.text.substring(start, end).replace("。", "");
    int jiang = clause.indexOf("将");
    int from = jiang >= 0 && jiang < 14 ? jiang + 1 : 0;
    int about = clause.indexOf("方面");
    from =
        about >= 0 && about < 10
            ? Math.max(from, clause.length() > about + 2 ? about + 2 : from)
            : from;
    String name = clause.substring(from);
    if (name.length() < 5 || name.length() > 36 || !startsWithVerb(name)) {
      return;
    }
    passage.add(
        new Draft(
                sentence,
                start,
                start + clause.length(),
                "plan",
                name.replace("“", "").replace("”", ""),
                new Details.Plan(period(sentence), area(name), null))
            .time(null)
            .confidence(0.4));
  }

  private static boolean startsWithVerb(String name) {
    for (String verb : VERBS) {
      if (name.startsWith(verb)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String period(Sentence sentence) {
    return sentence.times.stream()
        .map(time -> time.period())
        .filter(period -> period != null && period.startsWith("十"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable PlanArea area(String name) {
    WordTrie.Match<PlanArea> match = areas.longestIn(name);
    return match == null ? null : match.value();
  }
}
