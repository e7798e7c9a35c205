package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Level;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import dev.xinglin.text.ChineseTimes;
import org.jspecify.annotations.Nullable;

/** Places in rankings: 位居全国第七, 排名全省首位, 进入全国前50名, 跻身第一方阵. */
final class RankingRule implements Rule {
  private static final String NAME = "ranking";
  private static final String[] VERBS = {
    "排名", "位居", "位列", "名列", "居于", "稳居", "跃居", "跻身", "进入", "迈入", "荣登", "跃升", "排在", "排第", "列全", "居全",
    "居省", "居西", "居东", "居华", "居中", "列西", "蝉联", "保持", "排位", "入围", "挺进", "升至", "居第", "列第", "居市", "列省",
    "居区域", "居西", "居东", "居华", "居中", "列西"
  };
  private static final String[] PLACES = {"首位", "榜首", "第一方阵", "第一梯队", "前列"};
  private static final String[] DROPPED = {
    "位居", "位列", "名列", "跻身", "进入", "长期", "稳居", "跃居", "跃升至", "跃升", "强势", "迈入", "荣登", "在", "并", "连续",
    "均", "持续", "至", "居于", "成功", "再次", "已", "更", "上升到", "升至", "挺进"
  };

  private final Lexicon lexicon;

  RankingRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (int at = 0; at < text.length(); at++) {
      int end = sentence.isQuoted(at) ? 0 : placeEnd(text, at);
      if (end > 0) {
        propose(passage, sentence, at, end);
        at = end;
      }
    }
  }

  /** Where a place such as 第七名, 前12名 or 首位 that starts here ends, or 0. */
  private static int placeEnd(String text, int at) {
    for (String word : PLACES) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    char c = text.charAt(at);
    if (c != '第' && c != '前') {
      return 0;
    }
    ChineseNumber number = ChineseNumbers.read(text, at + 1);
    if (number == null || number.value() < 1 || number.value() > 9999) {
      return 0;
    }
    boolean unit = number.end() < text.length() && "名位强".indexOf(text.charAt(number.end())) >= 0;
    boolean share = number.percent() && c == '前';
    boolean closed =
        number.end() == text.length() || ",;。()、".indexOf(text.charAt(number.end())) >= 0;
    return unit ? number.end() + 1 : share || closed ? number.end() : 0;
  }

  private void propose(Passage passage, Sentence sentence, int at, int end) {
    int start = sentence.clauseStart(at);
    String clause = sentence.text.substring(start, end);
    if (!hasAny(clause, VERBS)
        || clause.endsWith("前列")
            && lexicon.places.head(clause).end() == 0
            && !clause.contains("全")) {
      return;
    }
    Level level = scope(clause);
    boolean assessed = sentence.contains("国考", "绩效考核");
    if (level == null && !assessed || clause.contains("大赛") || clause.contains("竞赛")) {
      return;
    }
    String subject = subject(passage, sentence, start);
    String name =
        (subject == null ? "" : subject)
            + (assessed && !clause.contains("考核") ? "三级公立医院绩效考核" : "")
            + shortened(passage, clause);
    Details.Honor details =
        new Details.Honor(HonorCategory.RANKING, subject, rank(sentence.text, at), null);
    passage.add(
        new Draft(sentence, start, end, NAME, name, details)
            .level(level == null && assessed ? Level.NATIONAL : level)
            .time(sentence.timeAt(at))
            .confidence(clause.endsWith("前列") ? 0.5 : 0.85));
  }

  private static @Nullable Integer rank(String text, int at) {
    ChineseNumber number = text.charAt(at) == '第' ? ChineseNumbers.read(text, at + 1) : null;
    boolean first = text.startsWith("首位", at) || text.startsWith("榜首", at);
    return number != null
        ? Integer.valueOf((int) number.value())
        : first ? Integer.valueOf(1) : null;
  }

  private static String shortened(Passage passage, String clause) {
    String name = clause;
    for (String own : passage.names) {
      name = name.replace(own, "");
    }
    var times = ChineseTimes.find(name);
    name = times.isEmpty() ? name : name.substring(times.get(times.size() - 1).end());
    for (String word : DROPPED) {
      name = name.replace(word, "");
    }
    return name.length() > 30 ? name.substring(name.length() - 30) : name;
  }

  /** The last scope that the clause names before the place: 全国, 全省, a province or a city. */
  private @Nullable Level scope(String clause) {
    for (int i = clause.length() - 2; i >= 0; i--) {
      Places.Reading reading = lexicon.places.head(clause.substring(i));
      if (reading.level() != null && reading.end() >= 2) {
        return reading.level();
      }
    }
    return null;
  }

  /** The department that opens the sentence, where the ranking is its. */
  private static @Nullable String subject(Passage passage, Sentence sentence, int start) {
    String text = sentence.text;
    for (String end : new String[] {"中心", "科"}) {
      int at = text.indexOf(end);
      if (at >= 2 && at <= 10 && at < start + 10) {
        String words = text.substring(0, at + end.length());
        for (String own : passage.names) {
          words = words.replace(own, "");
        }
        return words.length() >= 2 && !Names.isProse(words) && words.indexOf(',') < 0
            ? words
            : null;
      }
    }
    return null;
  }
}
