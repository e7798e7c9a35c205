package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.text.ChineseTimes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: the words before it (床位1500张) or after it (1500张床位). */
final class IndicatorNames {
  /**
   * The name of a number.
   *
   * @param name the words that name it
   * @param shared the names, where several share the number; else the name alone
   * @param verb the words before the number that are not part of the name
   * @param subject the site or department it belongs to
   * @param start where the words that prove it begin
   * @param end where they end
   */
  record Named(
      String name,
      List<String> shared,
      String verb,
      @Nullable String subject,
      int start,
      int end) {}

  private static final String[] LEADING = {
    "其中", "现拥有", "现有", "拥有", "设有", "下设", "内设", "开设", "共设", "设置", "设立", "设", "首批", "共有", "目前", "全院",
    "医院", "我院", "该院", "总计", "累计", "共计", "共", "年均", "平均每年", "每年", "全年", "年度", "实现", "完成", "同时", "并",
    "已", "先后", "另有", "还有", "有", "建有", "包括", "配备", "配置", "配有", "和", "及", "与", "以及", "现", "在", "为",
    "是", "达", "约", "近", "超", "了", "的", "各类", "各级各类", "期间", "获批", "承担", "开展", "成功", "发表", "使", "将",
    "由", "从", "原先的", "原来的", "原", "年完成", "年开展", "年", "院内", "全部", "总", "做", "单是", "光是", "仅", "始有",
    "派出", "施行了", "施行", "购置", "新购", "主持", "取得", "获得", "获", "引进了", "培养了"
  };
  private static final String[] TRAILING = {
    "分别", "均", "达到", "高达", "已达", "达", "增至", "提升至", "提高到", "提升到", "为", "有", "共", "至", "约", "近", "超过",
    "超", "突破", "由", "从", "已", "累计", "总计", "共计", "在", "仅", "等", "各", "数为", "稳定", "保持", "持续", "维持",
    "了", "上升", "降", "缩短", ":", "|", "是", "就", "到", "逾", "分别为", "控制", "平均", "不", "也", "举办", "每年",
    "连续", "总数", "合计", "将", "就做", "做", "跨过", "首次", "第一次", "能做", "跑", "("
  };
  private static final String[] STOPS = {
    "并", "建立", "通过", "进入", "覆盖", "服务", "获", "为", "被", "纳入", "轮流", "参加", "参与", "以上", "以内", "左右", "达",
    "均", "等", "和", "与", "及", "在", "由", "已", "先后", "分别", "同时", "投入", "开展", "组成", "列入", "荣", "占", "赴",
    "奔赴", "驰援", "前往", "可", "用于", "入选", "实现", "提升", "增", "下降", "完成", "成为", "构成", "享", "担任", "其中",
    "是", "全部", "共", "向", "使", "让", "于", "填补", "到", "支持", "帮", "取得", "进行", "进修", "落户", "集", "的",
    "连夜", "即", "坚守", "奋战", "挂靠", "设在", "落户", "坐诊", "长期", "常驻", "驻点", "分成", "分为", "分三批", "分两批", "分批",
    "拿了", "没有", "从这里", "推行", "能做"
  };

  private static final String[] HAVING = {"共有", "现有", "拥有", "一共", "共计", "设有", "现设", "目前有", "配有"};

  /** What several kinds of one thing share at the end: 门诊、住院患者满意度. */
  private static final String[] SHARED = {
    "率", "满意度", "占比", "比例", "手术", "医师", "护士", "患者", "人员", "职称"
  };

  private final Lexicon lexicon;

  IndicatorNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable Named read(
      Passage passage,
      Sentence sentence,
      List<Quantity> all,
      int index,
      @Nullable Quantity baseline,
      List<String> names) {
    String last = names.isEmpty() ? "" : names.get(names.size() - 1);
    Quantity quantity = all.get(index);
    int end = afterEnd(sentence, all, index);
    String following = sentence.text.substring(quantity.end(), end);
    String after = longer(following, trimmedAfter(following));
    after = after.equals("床") ? "床位" : overJoint(sentence, quantity.end(), after);
    int start = beforeStart(sentence, all, index, baseline);
    int upTo = baseline == null ? quantity.from() : baseline.from();
    String before = start < upTo ? sentence.text.substring(start, upTo) : "";
    Named shared = respective(sentence, all, index, start);
    shared = shared == null ? Growths.respective(sentence, all, index, names) : shared;
    if (shared != null) {
      return shared;
    }
    Named approved = approved(sentence, quantity, after, end);
    if (approved != null) {
      return approved;
    }
    if (after.length() >= 2
        && baseline == null
        && !isClosing(after)
        && !isNamedBefore(quantity, before, after)) {
      int at = quantity.end();
      return new Named(
          after,
          List.of(after),
          verb(before),
          null,
          start,
          at + nameOffset(sentence, at, after) + after.length());
    }
    if (baseline != null) {
      Quantity earlier = all.get(index - 1);
      String noun = trimmedAfter(sentence.text.substring(earlier.end(), quantity.from()));
      WordTrie.Match<String> known = lexicon.metrics.at(noun, 0, noun.length());
      if (known != null) {
        String name = noun.substring(0, known.end());
        return new Named(name, List.of(name), verb(before), null, start, quantity.end());
      }
    }
    return fromBefore(passage, sentence, quantity, before, start, last);
  }

  /** 20多个临床、医技科室: a known word goes over the joint within it. */
  private String overJoint(Sentence sentence, int at, String name) {
    WordTrie.Match<String> known = lexicon.metrics.at(sentence.text, at, sentence.clauseEnd(at));
    boolean longer = known != null && known.end() - at > name.length();
    String word = longer && known != null ? sentence.text.substring(at, known.end()) : name;
    return word.contains("、") ? word : name;
  }

  /** In CT、彩超等大型设备 the number counts what stands after 等. */
  private static String afterDeng(String name) {
    int at = name.lastIndexOf('等');
    boolean list =
        at > 1
            && at + 2 < name.length()
            && "高平甲乙丙".indexOf(name.charAt(at - 1)) < 0
            && name.charAt(at + 1) != '级'
            && name.charAt(at + 1) != '候'
            && name.charAt(at + 1) != '待';
    return list ? name.substring(at + 1) : name;
  }

  /** The name without the verb that governs it: 新增国家临床重点专科. */
  private String afterVerb(String name) {
    String rest = name;
    for (int i = 0; i + 2 < name.length(); i++) {
      WordTrie.Match<Lexicon.Verb> match = lexicon.verbs.at(name, i, name.length());
      if (match != null && governs(name, match)) {
        rest = name.substring(match.end());
        rest = rest.startsWith("了") ? rest.substring(1) : rest;
      }
      i = match == null ? i : match.end() - 1;
    }
    return rest;
  }

  private static boolean governs(String name, WordTrie.Match<Lexicon.Verb> match) {
    Lexicon.Verb verb = match.value();
    boolean other = verb == Lexicon.Verb.NONE || verb == Lexicon.Verb.OTHERS;
    boolean word = match.end() - match.start() >= 2 && name.length() - match.end() >= 2;
    return !other && word && !isNoun(name, match);
  }

  private static boolean isNoun(String name, WordTrie.Match<Lexicon.Verb> match) {
    return name.startsWith("规划", match.start())
        || name.startsWith("设置", match.start())
        || name.startsWith("计划", match.start())
        || name.startsWith("建设", match.start())
        || name.startsWith("提升", match.start())
        || name.startsWith("提高", match.start())
        || name.startsWith("通过", match.start())
        || name.startsWith("指导", match.start());
  }

  /** 建筑面积5万平方米病房大楼: the words before the number are what it measures. */
  private boolean isNamedBefore(Quantity quantity, String before, String after) {
    String name = trimTrailing(before);
    boolean known = lexicon.metrics.endingAt(name, name.length(), 0) != null;
    boolean measured = "平方米 亩 % 元 天 分钟 小时".contains(quantity.unit());
    return name.length() >= 2 && measured && (known || "%元".contains(quantity.unit()))
        || known
            && lexicon.metrics.endingAt(after, after.length(), 0) == null
            && name.endsWith("面积");
  }

  /** 4个专业被评为省级质控中心 counts the designation. */
  private @Nullable Named approved(Sentence sentence, Quantity quantity, String after, int end) {
    boolean group = startsWithAny(after, "临床专业", "专业", "科室", "学科", "专科", "临床专科", "临床学科");
    if (!group) {
      return null;
    }
    for (int i = quantity.end(); i < end; i++) {
      WordTrie.Match<Lexicon.Verb> match = lexicon.verbs.at(sentence.text, i, end);
      if (match != null
          && (match.value() == Lexicon.Verb.APPROVE || match.value() == Lexicon.Verb.BE)
          && end - match.end() >= 4) {
        String name =
            sentence
                .text
                .substring(match.end(), end)
                .replace("。", "")
                .replace("“", "")
                .replace("”", "");
        return new Named(name, List.of(name), "", null, quantity.from(), end);
      }
    }
    return null;
  }

  /** 门诊量、出院量、手术量分别达到A、B、C: the names in the order of the numbers. */
  private static @Nullable Named respective(
      Sentence sentence, List<Quantity> all, int index, int start) {
    Quantity quantity = all.get(index);
    int clause = sentence.clauseStart(quantity.from());
    int at = sentence.text.indexOf("分别", clause);
    if (at < 0 || at > quantity.from()) {
      return null;
    }
    int first = index;
    while (first > 0 && all.get(first - 1).start() > at) {
      first--;
    }
    int last = index;
    int stop = sentence.clauseEnd(quantity.end());
    while (last + 1 < all.size() && all.get(last + 1).end() <= stop) {
      last++;
    }
    String listed = trimTrailing(sentence.text.substring(clause, at));
    String[] names =
        (listed.endsWith("的") ? listed.substring(0, listed.length() - 1) : listed).split("[、和及与]");
    if (names.length != last - first + 1 || names.length < 2) {
      return null;
    }
    String name = withTail(names[index - first], names[names.length - 1], quantity.unit());
    return new Named(name, List.of(name), "", null, clause, quantity.end());
  }

  /** In 门诊、住院患者满意度 both are 满意度. */
  private static String withTail(String name, String last, String unit) {
    boolean share =
        unit.equals("%")
            && last.length() >= 5
            && "率度比".indexOf(last.charAt(last.length() - 1)) >= 0;
    boolean lacks = !name.isEmpty() && "率度比".indexOf(name.charAt(name.length() - 1)) < 0;
    if (last.endsWith("职称") && !name.endsWith("职称")) {
      return name + "职称";
    }
    return share && lacks ? name + last.substring(last.length() - 3) : name;
  }

  private static int nameOffset(Sentence sentence, int at, String name) {
    return Math.max(0, sentence.text.indexOf(name, at) - at);
  }

  private @Nullable Named fromBefore(
      Passage passage,
      Sentence sentence,
      Quantity quantity,
      String before,
      int start,
      String last) {
    boolean reached = "至到".indexOf(sentence.text.charAt(quantity.from())) >= 0;
    String name = trimTrailing(reached ? withoutRise(before) : before);
    if (!reached && before.endsWith("缩短") && !quantity.unit().equals("%")) {
      name = name + "缩短";
    } else if (sentence.text.substring(start, quantity.start()).contains("缩短")
        && name.endsWith("时间")
        && !before.contains("缩短至")) {
      name = name.substring(name.indexOf("缩短") + 2) + "缩短";
    }
    if (!quantity.unit().equals("%")) {
      name = withoutShare(name);
    }
    boolean shares =
        before.endsWith("各")
            || before.endsWith("均")
            || before.endsWith("均达")
            || before.contains("均达");
    String whole = lastItem(afterHaving(afterVerb(afterDeng(trimLeading(passage, name)))));
    String verb = name.endsWith(whole) ? name.substring(0, name.length() - whole.length()) : "";
    whole = hasAny(" 累计 总数 总计 共计 合计 总量 总体 ", " " + whole + " ") ? "" : whole;
    if (whole.isEmpty() || Growths.isOne(whole)) {
      return Growths.named(sentence, quantity, whole, last, start);
    }
    if (isLevelOnly(whole) && !last.isEmpty()) {
      whole = whole + lastHead(last);
    }
    List<String> shared = shares && whole.indexOf('、') > 0 ? split(whole) : List.of(whole);
    return new Named(whole, shared, verb, subject(whole), start, quantity.end());
  }

  /** 中心目前共有床位: what stands behind the last word of having. */
  private static String afterHaving(String name) {
    String rest = name;
    for (String word : HAVING) {
      int at = rest.lastIndexOf(word);
      boolean within = at > 0 && rest.length() - at - word.length() >= 2;
      rest = within ? rest.substring(at + word.length()) : rest;
    }
    return rest;
  }

  /** In 院区、总建筑面积 the number measures the last, where that is known. */
  private String lastItem(String name) {
    int joint = name.lastIndexOf('、');
    String item = name.substring(joint + 1);
    WordTrie.Match<String> known =
        joint < 0 || item.isEmpty() ? null : lexicon.metrics.at(item, 0, item.length());
    boolean whole = known != null && known.end() == item.length();
    WordTrie.Match<String> all = whole ? lexicon.metrics.endingAt(name, name.length(), 0) : null;
    boolean own = whole && (all == null || all.start() > joint);
    return own && item.length() >= 3 && !hasAny(name, SHARED) ? item : name;
  }

  /** 卫生专业技术人员占了871人: the people themselves are counted. */
  private static String withoutShare(String name) {
    for (String word : new String[] {"占到", "占了", "占", "就有", "便有"}) {
      if (name.endsWith(word) && name.length() > word.length() + 1) {
        return name.substring(0, name.length() - word.length());
      }
    }
    return name;
  }

  /** 占比提升至: the name is 占比. */
  private static String withoutRise(String words) {
    for (String rise :
        new String[] {
          "提升", "提高", "增加", "上升", "下降", "缩短", "增长", "扩大", "减少", "降低", "优化", "回升", "扩充", "扩", "壮大",
          "走高", "走低", "攀升", "爬升", "跃升", "扩展", "发展", "压缩", "压降", "回落", "累计", "压", "缩", "升", "降", "增",
          "达"
        }) {
      if (words.endsWith(rise) && words.length() > rise.length() + 1) {
        return words.substring(0, words.length() - rise.length());
      }
    }
    return words;
  }

  private boolean isLevelOnly(String name) {
    return name.length() <= 4 && lexicon.places.head(name).end() == name.length();
  }

  private String lastHead(String last) {
    return last.substring(lexicon.places.head(last).end());
  }

  private static List<String> split(String names) {
    String[] parts = names.split("[、和]");
    String tail = parts[parts.length - 1];
    List<String> found = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean bare = i < parts.length - 1 && tail.length() > 3 && !parts[i].endsWith("率");
      found.add(bare ? parts[i] + tail.substring(Math.max(0, tail.length() - 3)) : parts[i]);
    }
    return found;
  }

  private static @Nullable String subject(String name) {
    for (String word : new String[] {"院区", "本部", "分院"}) {
      int at = name.indexOf(word);
      if (at >= 0 && at <= 6 && at + word.length() < name.length()) {
        return name.substring(0, at + word.length());
      }
    }
    return null;
  }

  private static boolean isClosing(String after) {
    return after.startsWith("之")
        || after.startsWith("次")
        || after.startsWith("元")
        || after.startsWith("起")
        || after.startsWith("里");
  }

  /**
   * Where the words before a number begin: after its clause's start and after the number before it.
   */
  private static int beforeStart(
      Sentence sentence, List<Quantity> all, int index, @Nullable Quantity baseline) {
    Quantity quantity = all.get(index);
    int at = baseline == null ? quantity.from() : baseline.from();
    int start = sentence.clauseStart(at);
    boolean label =
        start > 1 && ":|".indexOf(sentence.text.charAt(start - 1)) >= 0 && start >= at - 1;
    start = label ? sentence.clauseStart(start - 1) : start;
    int before = baseline == null ? index - 1 : index - 2;
    start = before >= 0 ? Math.max(start, all.get(before).end()) : start;
    int bracket = sentence.text.lastIndexOf('(', at - 1);
    bracket = Math.max(bracket, sentence.text.lastIndexOf(',', at - 1));
    return sentence.isBracketed(quantity.start()) && bracket >= start ? bracket + 1 : start;
  }

  private static int afterEnd(Sentence sentence, List<Quantity> all, int index) {
    Quantity quantity = all.get(index);
    int end = sentence.clauseEnd(quantity.end());
    end = index + 1 < all.size() ? Math.min(end, all.get(index + 1).from()) : end;
    boolean bracketed = sentence.isBracketed(quantity.start());
    for (int i = quantity.end(); i < end; i++) {
      if (bracketed && ",;".indexOf(sentence.text.charAt(i)) >= 0) {
        return i;
      }
      int note = noteEnd(sentence.text, i, end);
      if (note > 0) {
        i = note;
      } else if ("、。()|".indexOf(sentence.text.charAt(i)) >= 0 && !sentence.isQuoted(i)) {
        return i;
      }
    }
    return end;
  }

  /** The closing bracket of a short note within a name, as in 10个国家重点(培育)学科; or 0. */
  private static int noteEnd(String text, int at, int end) {
    int close = text.charAt(at) == '(' ? text.indexOf(')', at) : -1;
    boolean within = close > at + 1 && close - at <= 7 && close + 1 < end;
    return within && Words.isHan(text.charAt(close + 1)) && Words.isHan(text.charAt(close - 1))
        ? close
        : 0;
  }

  /** A known word is not cut at the 与 within it: 临床与医技科室. */
  private String longer(String words, String cut) {
    WordTrie.Match<String> known = lexicon.metrics.at(words, 0, words.length());
    String name =
        known != null && known.end() > cut.length() ? words.substring(0, known.end()) : cut;
    boolean designated =
        isDesignation(words) && words.startsWith(cut) && isJoint(words, cut.length());
    name = designated && words.length() > name.length() ? words : name;
    return words.contains("满分") && name.length() >= 2 ? name.replace("上", "") + "满分" : name;
  }

  /** In 自治区基础医学和预防医学重点实验室 the 和 is within one name. */
  private boolean isDesignation(String words) {
    WordTrie.Match<Lexicon.Head> head = lexicon.heads.endingAt(words, words.length(), 0);
    return head != null && head.value().sort() == Lexicon.Sort.CENTER && words.length() <= 24;
  }

  private static boolean isJoint(String words, int at) {
    return at < words.length() && "和与及".indexOf(words.charAt(at)) >= 0;
  }

  private static String trimmedAfter(String words) {
    String text = words;
    for (String copula : new String[] {"为", "是"}) {
      if (text.startsWith(copula) && text.length() >= 5) {
        text = text.substring(1);
      }
    }
    int end = text.length();
    for (String stop : STOPS) {
      int at = text.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    text = text.substring(0, end);
    return text.startsWith("“") ? Names.unquoted(text) : text;
  }

  private static String verb(String before) {
    return trimTrailing(before);
  }

  /** 四级手术由上年的 before 684台: what it was compared with is not its name. */
  private static String withoutEarlier(String words) {
    int at = Math.max(words.lastIndexOf('由'), words.lastIndexOf('从'));
    boolean earlier = at >= 2 && words.endsWith("的") && words.length() - at <= 10;
    return earlier ? words.substring(0, at) : words;
  }

  private static String trimTrailing(String words) {
    String plain = words.replace("|", "").replace(" ", "").replace("\n", "");
    String text = withoutEarlier(withoutTimeAtEnd(plain));
    int years = text.lastIndexOf("连续");
    text = years > 2 && text.length() - years <= 6 ? text.substring(0, years) : text;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String word : TRAILING) {
        if (text.endsWith(word) && text.length() > word.length()) {
          text = text.substring(0, text.length() - word.length());
          moved = true;
        }
      }
    }
    return text;
  }

  /** 满意度由2020年的 before its number is 满意度由. */
  private static String withoutTimeAtEnd(String words) {
    if (!words.endsWith("年的") && !words.endsWith("月的") && !words.endsWith("年")) {
      return words;
    }
    int end = words.endsWith("的") ? words.length() - 1 : words.length();
    for (var time : ChineseTimes.find(words)) {
      if (time.end() == end && time.start() >= 2) {
        return words.substring(0, time.start());
      }
    }
    return words;
  }

  private static String trimLeading(Passage passage, String words) {
    int close = words.indexOf(')');
    String text =
        words.startsWith("(") && close > 0 && close + 1 < words.length()
            ? words.substring(close + 1)
            : words;
    boolean moved = true;
    while (moved && text.length() > 1) {
      moved = false;
      while (!text.isEmpty() && "、,。;·)：:—-（”".indexOf(text.charAt(0)) >= 0) {
        text = text.substring(1);
      }
      for (String name : passage.names) {
        if (text.startsWith(name)) {
          text = text.substring(name.length());
        }
      }
      text = withoutTime(text);
      text = afterOwnName(passage, text);
      for (String word : LEADING) {
        if (text.startsWith(word) && text.length() > word.length() + 1 && keeps(text, word)) {
          text = text.substring(word.length());
          moved = true;
        }
      }
    }
    return text;
  }

  /** 如今的会宁县人民医院占地: the hospital is not what is measured. */
  private static String afterOwnName(Passage passage, String text) {
    for (String name : passage.names) {
      int at = text.indexOf(name);
      int end = at + name.length();
      if (at > 0 && end + 1 < text.length() && text.charAt(at - 1) == '的') {
        return text.substring(end);
      }
    }
    return text;
  }

  private static boolean keeps(String text, String word) {
    char after = text.charAt(word.length());
    return switch (word) {
      case "在" ->
          after != '职'
              && after != '岗'
              && after != '编'
              && after != '册'
              && after != '读'
              && after != '研'
              && after != '院'
              && after != '用';
      case "总" -> false;
      case "共" -> after != '产' && after != '青' && after != '享' && after != '建';
      case "为" -> after != '民';
      case "现" -> after != '场';
      case "年" -> after != '轻';
      case "原" -> false;
      case "设" -> after != '备' && after != '计' && after != '施';
      case "和", "与", "及" -> true;
      case "有" -> after != '效';
      case "获" -> after != '奖';
      default -> true;
    };
  }

  private static String withoutTime(String text) {
    var times = ChineseTimes.find(text);
    return !times.isEmpty() && times.get(0).start() == 0 && times.get(0).end() < text.length()
        ? text.substring(times.get(0).end())
        : text;
  }
}
