package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Level;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import dev.xinglin.text.ChineseTimes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places in rankings: 位居全国第七, 排名全省首位, 进入全国前50名, 跻身第一方阵. */
final class RankingRule implements Rule {
  private static final String NAME = "ranking";
  private static final String[] VERBS = {
    "排名", "位居", "位列", "位于", "位次", "名次", "排到", "稳坐", "名列", "居于", "稳居", "跃居", "跻身", "进入", "迈入", "荣登",
    "跃升", "排在", "排第", "列全", "居全", "居省", "居西", "居东", "居华", "居中", "列西", "蝉联", "保持", "排位", "入围", "挺进",
    "升至", "居第", "列第", "居市", "列省", "居区域", "居西", "居东", "居华", "居中", "列西"
  };
  private static final String[] LISTS = {"排行榜", "排行", "排名中", "榜单", "百强榜", "排名榜", "0强", "百强"};
  private static final String[] AIMED = {"力争", "争取", "冲刺", "目标", "推进到", "推进至", "有望"};
  private static final String[] EXAM = {"考核", "国考"};
  private static final String[] PLACES = {"首位", "榜首", "之首", "第一方阵", "第一梯队", "前列"};
  private static final String[] DROPPED = {
    "位居", "位列", "位于", "名列", "跻身", "进入", "长期", "稳居", "跃居", "跃升至", "跃升", "强势", "迈入", "荣登", "在", "并",
    "名次", "位次", "前移", "连续", "均", "持续", "至", "居于", "成功", "再次", "已", "更", "上升到", "升至", "挺进"
  };

  /** Among whom, and not where: 县级 in 全省县级医院第三. */
  private static final Pattern CLASS =
      Pattern.compile("(?:设区市属?|地市级|地级市|市属|省属|同级|区县级|县级|市级|省级)+(?=.{0,6}医院)");

  private final Lexicon lexicon;

  RankingRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    String text = sentence.text;
    int last = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = sentence.isQuoted(at) ? 0 : placeEnd(text, at);
      if (end > 0) {
        propose(passage, sentence, last, at, end);
        last = end;
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

  /** A place; a list named in the clause before, and a place before it, are of the same ranking. */
  private void propose(Passage passage, Sentence sentence, int last, int at, int end) {
    int clause = sentence.clauseStart(at);
    int start = Math.max(clause, Math.min(last, at));
    String words = sentence.text.substring(start, end);
    boolean goesOn = last > clause || last > 0 && clause - last <= 1; // 位列广东第一、全国第四
    String list = listBefore(sentence, start, end);
    boolean ranked = !list.isEmpty();
    boolean assessed = Exams.isOf(sentence);
    boolean ranks = "居列位排".indexOf(words.charAt(0)) >= 0; // 居山东省第一位
    String scoped = ranks ? words.substring(1) : words;
    boolean opens = (assessed || ranks) && lexicon.places.head(scoped).end() > 0;
    boolean listed = ranked && words.lastIndexOf(list) + list.length() == at - start;
    boolean placed = hasAny(words, VERBS) || goesOn || opens || listed || hasAny(words, EXAM);
    Level level = scope(words);
    level = level == null && ranked ? scope(list) : level;
    if (!placed
        || sentence.isAhead()
        || hasAny(sentence.text.substring(clause, end), AIMED)
        || level == null && !assessed && !ranked
        || hasAny(words, "大赛", "竞赛")
        || isFarAhead(words) && level == null) {
      return;
    }
    String subject = subject(passage, sentence, start);
    String exam = assessed && !ranked && !hasAny(words, EXAM) ? Exams.name(sentence) : "";
    String own = shortened(passage, ranked ? words.replace(list, "") : words);
    String scope = assessed && !ranked && level == null ? "全国" : "";
    String name = (subject == null ? "" : subject) + exam + scope + list + own;
    Details.Honor details =
        new Details.Honor(HonorCategory.RANKING, subject, rank(sentence.text, at), null);
    int from = ranked ? Math.min(start, sentence.text.lastIndexOf(list, end)) : start;
    passage.add(
        new Draft(sentence, from, end, NAME, name, details)
            .level(level == null && assessed ? Level.NATIONAL : level)
            .time(sentence.timeAt(at))
            .confidence(words.endsWith("前列") ? 0.5 : 0.85));
  }

  /** 走在全省前列 says little, and without its scope nothing. */
  private static boolean isFarAhead(String words) {
    return words.endsWith("前列");
  }

  /** The list that ranks, named in the clause or the one before it, as 中国医院排行榜; or nothing. */
  private static String listBefore(Sentence sentence, int start, int end) {
    int from = start > 1 ? sentence.clauseStart(start - 1) : start;
    String words = sentence.text.substring(from, end);
    int close = -1;
    for (String word : LISTS) {
      int at = words.lastIndexOf(word);
      close = at < 0 ? close : Math.max(close, at + word.replace("中", "").length());
    }
    int open = 0;
    for (int i = 0; i < close; i++) {
      boolean stop = "的在于列入,“、据".indexOf(words.charAt(i)) >= 0;
      open = stop && close - i > 5 ? i + 1 : open;
    }
    String list = close < 0 ? "" : words.substring(open, close);
    return list.length() < 4 || list.length() > 30 ? "" : list;
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
    for (int i = times.size() - 1; i >= 0; i--) {
      name = name.substring(0, times.get(i).start()) + name.substring(times.get(i).end());
    }
    int years = name.indexOf("连续");
    int year = years < 0 ? -1 : name.indexOf('年', years);
    name =
        year > 0 && year - years <= 4 ? name.substring(0, years) + name.substring(year + 1) : name;
    for (String word : DROPPED) {
      name = name.replace(word, "");
    }
    name = name.startsWith("医院") ? name.substring(2) : name;
    name = name.startsWith("、") ? name.substring(1) : name;
    return name.length() > 30 ? name.substring(name.length() - 30) : name;
  }

  private @Nullable Level scope(String words) {
    return lexicon.places.lastIn(CLASS.matcher(words).replaceAll(""));
  }

  /** The department that opens the sentence, where the ranking is its. */
  private static @Nullable String subject(Passage passage, Sentence sentence, int start) {
    String text = sentence.text;
    for (String end : new String[] {"中心", "科"}) {
      int at = text.indexOf(end);
      boolean whole = at >= 0 && !startsWithAny(text, at + end.length(), "学", "技", "研", "普", "教");
      if (at >= 2 && at <= 10 && at < start + 10 && whole) {
        String words = text.substring(0, at + end.length());
        for (String own : passage.names) {
          words = words.replace(own, "");
        }
        return words.length() >= 2
                && !words.contains("大中心")
                && !Names.isProse(words)
                && words.indexOf(',') < 0
            ? words
            : null;
      }
    }
    return null;
  }
}
