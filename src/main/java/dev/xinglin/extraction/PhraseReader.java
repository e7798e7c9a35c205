package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.text.StatedTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a designation out of a stretch of a sentence: leading words off, quotation marks off, its
 * head known.
 */
final class PhraseReader {
  /** What a name does not begin with, by its first character: it is asked for at every place. */
  private static final Map<Character, List<String>> LEADING =
      Stream.of(
              "其中", "先后", "陆续", "相继", "多次", "再次", "首次", "成功", "顺利", "正式", "一举", "分别", "同时", "连续",
              "现已", "目前", "已经", "全面", "均", "已", "还", "又", "也", "并", "且", "了", "更", "即", "有", "等",
              "被", "共", "及", "和", "与", "以及", "暨", "或", "省内外", "我院", "本院", "该院", "全院", "院内", "医院的",
              "医院", "我们", "他们", "这里", "年度", "是", "为", "成为", "率先", "标志性", "一个", "一家", "一所", "一批",
              "所", "唯一", "第一批", "第二批", "第三批", "第四批", "第五批", "首批", "新一轮", "新一批", "新增", "包括", "包含",
              "例如", "如", "至于", "积极", "全力", "对", "在", "着", "当地", "集", "以", "名副其实", "真正", "公立医院中")
          .collect(Collectors.groupingBy(word -> word.charAt(0)));

  private static final String[] CLAIMS = {
    "首家", "首所", "首个", "首批", "唯一一家", "唯一一所", "唯一一个", "唯一的", "唯一", "第一家", "第一个", "仅有的", "最早的", "最早",
    "首创", "规模最大的", "最大的", "最大"
  };
  private static final String[] GIVEN = {
    "颁发的", "授予的", "评选的", "认定的", "命名的", "批准的", "批复的", "授牌的", "组织的", "评定的", "主办的", "指定的", "核定的",
    "核准的", "确定的"
  };
  private static final Set<String> BUILDING = Set.of("建设单位", "培育单位", "创建单位", "试点单位");
  private static final Set<String> AROUND = Set.of("地区", "区域", "片区", "境内", "范围内");
  private static final String[] HOSTS = {"挂靠单位", "依托单位", "承建单位"};
  private static final String KEPT_DE = "的";

  private final Lexicon lexicon;

  PhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The designation that ends at a place, or null where what is left is no name. */
  @Nullable Phrase read(Passage passage, Sentence sentence, int from, int to) {
    int start = trimLeft(passage, sentence, from, to);
    String awardedBy = null;
    int given = afterLast(sentence, start, to, GIVEN);
    if (given > start) {
      awardedBy = giver(sentence.text.substring(start, given));
      start = trimLeft(passage, sentence, given, to);
    }
    int de = lastOpenDe(sentence, start, to);
    if (de > 0 && isClaimed(sentence.text, start, to)) {
      return unquoted(sentence, start, to, awardedBy);
    }
    if (de > 0 && isPostOf(sentence.text, start, de, to)) {
      return unquoted(sentence, start, to, awardedBy); // 神经专科联盟的副理事长单位
    }
    String lead = de > 0 ? levelBefore(sentence.text.substring(start, de)) : "";
    if (de > 0) {
      start = trimLeft(passage, sentence, de + 1, to);
    }
    Phrase phrase = start >= to ? null : unquoted(sentence, start, to, awardedBy);
    return phrase == null || lead.isEmpty() ? phrase : phrase.under(lead);
  }

  /** Whether a post that says nothing by itself stands behind the 的 of the body that has it. */
  private boolean isPostOf(String text, int start, int de, int to) {
    if (BUILDING.contains(text.substring(de + 1, to))) {
      return lexicon.endsCenter(text, start, de); // …中心的建设单位
    }
    boolean post =
        to - de <= 8
            && endsWithAny(text.substring(de, to), "理事长单位", "主席单位", "理事单位", "成员单位", "委员单位");
    return post && endsWithAny(text.substring(start, de), "联盟", "学会", "协会", "协作网", "医联体", "分会");
  }

  /** 国家级的 before a designation states its level; other words before 的 state nothing. */
  private String levelBefore(String words) {
    int end = lexicon.places.head(words).end();
    boolean claim = hasAny(words, "首", "唯一", "最", "第一", "通过", "来自");
    return end == words.length() || !claim && end > 0 ? words.substring(0, end) : "";
  }

  /** 全市首家通过…认证的县级医院 is one claim. */
  private boolean isClaimed(String text, int start, int to) {
    String claim = claim(text, start, to);
    String end = text.substring(Math.max(start, to - 2), to);
    boolean whole = end.equals("医院") || end.equals("单位") || end.equals("机构");
    return !claim.isEmpty() && !claim.endsWith("首批") && whole;
  }

  private @Nullable Phrase unquoted(
      Sentence sentence, int start, int end, @Nullable String awardedBy) {
    int to = withoutHost(sentence.text, start, end);
    String claim = claim(sentence.text, start, to);
    int from = claim.isEmpty() ? start : start + claim.length();
    from = from < to && sentence.text.startsWith(KEPT_DE, from) ? from + 1 : from;
    String text = sentence.text;
    int open = text.indexOf('“', from);
    int close = open < 0 ? -1 : text.lastIndexOf('”', to - 1);
    if (open < 0 || open >= to || close <= open) {
      String name =
          text.substring(from, to)
              .replace("的副", "副")
              .replace("的理事", "理事")
              .replace("的建设单位", "建设单位")
              .replace("的培育单位", "培育单位")
              .replace("的创建单位", "创建单位")
              .replace("的试点单位", "试点单位");
      return phrase(name, "", start, to, headAt(name), false, claim, awardedBy);
    }
    String before = text.substring(from, open);
    String inner = text.substring(open + 1, close);
    String after = text.substring(close + 1, to);
    boolean levelOnly = lexicon.places.head(before).end() == before.length();
    boolean handed =
        endsWithAny(
            before, "把", "将", "写着", "颁授", "获得", "送来", "挂上", "叫作", "那面", "那块", "这面", "这块", "一面",
            "一块");
    boolean alone = after.isEmpty() && (levelOnly || handed) && inner.length() >= 4;
    String name = plain(alone ? inner : before + inner + after);
    String lead = alone && levelOnly ? before : "";
    return phrase(name, lead, start, to, headAt(name), true, claim, awardedBy);
  }

  /** 骨科质控中心挂靠单位 is where the centre is: the centre is the designation. */
  private int withoutHost(String text, int start, int end) {
    for (String host : HOSTS) {
      int cut = end - host.length();
      boolean ends = cut > start + 4 && text.startsWith(host, cut);
      if (ends && lexicon.endsCenter(text, start, cut)) {
        return cut;
      }
    }
    return end;
  }

  private static @Nullable Phrase phrase(
      String name,
      String lead,
      int start,
      int end,
      Lexicon.@Nullable Head head,
      boolean quoted,
      String claim,
      @Nullable String awardedBy) {
    return name.isEmpty()
        ? null
        : new Phrase(name, lead, start, end, head, quoted, claim, awardedBy);
  }

  private static String plain(String text) {
    return Words.unquoted(text).replace("‘", "").replace("’", "");
  }

  /** What the end of a name makes of it; a note in brackets at its end is left out. */
  Lexicon.@Nullable Head headAt(String name) {
    int end = name.length();
    if (name.endsWith(")") && name.indexOf('(') > 2) {
      end = name.indexOf('(');
    }
    WordTrie.Match<Lexicon.Head> match = lexicon.heads.endingAt(name, end, 0);
    return match == null ? null : match.value();
  }

  /** 全市首家 before a designation: the words up to and with the claim, or nothing. */
  private String claim(String text, int from, int to) {
    for (String word : CLAIMS) {
      int at = text.indexOf(word, from);
      int end = at + word.length();
      boolean near = at >= from && end < to && at - from <= 12 && text.indexOf('“', from) != from;
      if (near && (at == from || isPlace(text.substring(from, at)))) {
        return text.substring(from, end);
      }
    }
    return "";
  }

  /** 全市, 鄂南地区: the place that a claim is made for. */
  private boolean isPlace(String words) {
    int end = lexicon.places.head(words).end();
    return end > 0 && (end == words.length() || AROUND.contains(words.substring(end)));
  }

  private static @Nullable String giver(String words) {
    String body = words.substring(0, words.length() - 3);
    for (String lead : new String[] {"由", "被", "经", "获", "获得"}) {
      body = body.startsWith(lead) ? body.substring(lead.length()) : body;
    }
    return body.length() >= 3 && body.length() <= 24 ? body : null;
  }

  /** Behind the last 的 of a stretch: 骨科 in 我院的骨科; its start where it has none. */
  static int afterDe(String text, int start, int end) {
    int de = text.lastIndexOf('的', end - 1);
    return de >= start ? de + 1 : start;
  }

  int trimLeft(Passage passage, Sentence sentence, int from, int to) {
    int start = afterTimes(sentence, from, to);
    boolean moved = true;
    while (moved && start < to) {
      moved = false;
      int next = afterLeading(passage, sentence.text, start, to);
      if (next > start) {
        start = next;
        moved = true;
      }
    }
    return start;
  }

  private int afterTimes(Sentence sentence, int from, int to) {
    int start = from;
    for (StatedTime time : sentence.times) {
      boolean before = time.start() >= from && time.end() < to;
      if (before
          && !sentence.isQuoted(time.start())
          && !sentence.isBracketed(time.start())
          && !isPartOfName(sentence, from, time)) {
        start = Math.max(start, time.end());
      }
    }
    return start;
  }

  /** 湖南省“十四五”重点专科: the plan stands within the name. */
  private boolean isPartOfName(Sentence sentence, int from, StatedTime time) {
    boolean plan = time.period() != null && time.period().startsWith("十");
    int clause = Math.max(sentence.clauseStart(time.start()), time.start() - 12);
    for (int i = clause; plan && i < time.start(); i++) {
      String words = sentence.text.substring(i, time.start());
      if (lexicon.places.head(words).end() == words.length()) {
        return i >= from;
      }
    }
    return false;
  }

  private int afterLeading(Passage passage, String text, int start, int to) {
    char c = text.charAt(start);
    if (" ·,、:;)》-—.'’".indexOf(c) >= 0) {
      return start + 1;
    }
    for (String name : passage.names) {
      if (text.startsWith(name, start) && start + name.length() < to) {
        return start + name.length();
      }
    }
    for (String word : LEADING.getOrDefault(c, List.of())) {
      int end = start + word.length();
      if (text.startsWith(word, start) && end < to && leavesName(text, start, end, word)) {
        return end;
      }
    }
    return start;
  }

  /** 首批 and the like are a claim's words; a place after them is not; 医院感染 is no hospital. */
  private static boolean leavesName(String text, int start, int end, String word) {
    char after = text.charAt(end);
    return switch (word) {
      case "医院" -> "感管后质信药文行财".indexOf(after) < 0;
      case "首批", "唯一" -> false;
      case "更" -> after != '年';
      case "有" -> after != '害' && after != '效';
      case "对" -> after != '口' && after != '外';
      case "在" -> after != '职' && after != '线' && after != '编' && after != '岗' && after != '院';
      case "等" -> after != '级' && after != '离';
      case "如" -> after != '家';
      case "所" -> after != '有';
      case "和" -> after != '谐' && after != '平';
      case "为" -> after != '民';
      case "共" -> after != '享' && after != '建' && after != '青' && after != '产';
      case "以" -> after != '上' && after != '内' && after != '外' && after != '色';
      case "集" -> after != '团' && after != '中';
      case "及" -> after != '时';
      case "即" -> after != '时';
      default -> true;
    };
  }

  private static int afterLast(Sentence sentence, int from, int to, String[] words) {
    int last = from;
    for (String word : words) {
      int at = Words.lastIndexOf(sentence.text, word, from, to);
      if (at >= 0 && at + word.length() < to && sentence.isOpen(at)) {
        last = Math.max(last, at + word.length());
      }
    }
    return last;
  }

  private static int lastOpenDe(Sentence sentence, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      String before = sentence.text.substring(Math.max(from, i - 2), i);
      boolean claim = before.equals("最大") || before.equals("最早") || before.equals("唯一");
      if (sentence.text.charAt(i) == '的' && sentence.isOpen(i) && !claim) {
        return i;
      }
    }
    return -1;
  }
}
