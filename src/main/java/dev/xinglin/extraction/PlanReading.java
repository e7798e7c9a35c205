package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.model.PlanArea;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import org.jspecify.annotations.Nullable;

/** One sentence under reading for plans. */
final class PlanReading {
  private static final String[] AHEAD = {
    "下一步", "下阶段", "未来", "今后", "力争", "展望", "面向", "新起点", "新征程上", "接下来", "愿景", "抢抓", "锚定", "计划到",
    "目标是", "奋力", "站在", "争取"
  };

  /** 将 before one of these looks ahead; before a noun it marks an object. */
  private static final String[] AFTER_WILL = {
    "继续", "进一步", "以", "全力", "持续", "不断", "始终", "坚持", "围绕", "深入", "积极", "加快", "努力", "着力", "大力", "牢记",
    "锚定", "聚焦", "秉承", "抢抓", "充分", "按照", "立足", "依托", "全面", "重点", "紧紧", "在", "一如既往", "朝着", "瞄准", "奋力",
    "坚定", "牢牢", "统筹", "不忘", "踔厉"
  };

  private static final String[] LEADS = {
    "医院将", "我们将", "该院将", "我院将", "医院", "我们", "我院", "该院", "将", "要", "并", "同时", "努力", "着力", "力争", "争取",
    "不断", "持续", "进一步", "全力", "积极", "大力", "切实", "奋力", "始终", "继续", "全面", "重点", "加快", "稳步", "深入", "扎实",
    "有序", "突出", "还将", "也将", "更", "以及", "从而", "最终", "逐步", "统筹", "科学", "精准", "主动", "充分", "坚定不移", "年内"
  };
  private static final String[] KEPT = {"加快", "全面", "重点", "统筹", "持续", "深入"};

  private static final String[] VERBS = {
    "加强", "推进", "打造", "建设", "深化", "完善", "提升", "强化", "健全", "构建", "优化", "争创", "实现", "坚持", "推动", "做强",
    "做优", "做大", "做精", "建强", "建好", "建成", "建立", "建优", "培育", "培养", "落实", "提高", "聚焦", "冲刺", "拓宽", "推行",
    "推广", "新增", "攻坚", "严守", "夯实", "铸牢", "激发", "保障", "严管", "践行", "涵养", "弘扬", "扩大", "补齐", "增强", "发挥",
    "树立", "创建", "创新", "引进", "引育", "启动", "申报", "申创", "组建", "筹建", "新建", "扩建", "发展", "落地", "促进", "拓展",
    "探索", "达到", "确保", "谋划", "构筑", "锻造", "凝聚", "激活", "满足", "解决", "畅通", "优配", "造就", "实施", "开展", "抓好",
    "深耕", "牢固树立", "提供", "形成", "擦亮", "强", "做实", "融入", "加大", "改善", "缩短", "降低", "控制", "争当", "迈向", "冲击",
    "力推", "深挖", "抢占", "瞄准", "筑牢", "释放", "挖掘", "推出", "增加", "完成", "规范", "健强", "壮大", "转变"
  };
  private static final String[] SLOGANS = {
    "战略", "思路", "方针", "办院方向", "发展方向", "发展目标", "总目标", "奋斗目标", "总基调", "发展趋势", "发展之路", "蓝图", "发展规划",
    "工程", "行动", "计划", "转变", "发展模式", "主线", "发展路径", "理念"
  };
  private static final String[] ROLES = {
    "为目标", "为总目标", "为抓手", "为统领", "为引领", "为核心", "为动力", "为主线", "为龙头", "为导向", "为支撑", "为载体", "为重点",
    "为突破口", "为着力点", "为根本", "为双翼", "为基础", "为契机", "为驱动", "为中心任务", "为总抓手", "为牵引", "为己任"
  };
  private static final String[] MADE = {
    "方向", "重点", "导向", "目标", "任务", "大计", "核心", "首位", "重心", "杠杆", "主攻方向"
  };
  private static final String[] GROUPS = {
    "重点", "工程", "行动", "战略", "任务", "转变", "转型", "高地", "计划", "举措", "提升", "目标", "重点任务", "强院"
  };

  private final Lexicon lexicon;
  private final PlanAreas areas;
  private final Passage passage;
  private final Sentence sentence;
  private final String text;

  PlanReading(Lexicon lexicon, PlanAreas areas, Passage passage, Sentence sentence) {
    this.lexicon = lexicon;
    this.areas = areas;
    this.passage = passage;
    this.sentence = sentence;
    this.text = sentence.text;
  }

  void readAll() {
    if (sentence.text.equals(sentence.heading)) {
      passage.plans.enterSection();
      return;
    }
    passage.plans.enter(sentence);
    readSlogans();
    readRoles();
    if (isAhead()) {
      passage.plans.lookAhead(sentence);
      readHead();
      int at = 0;
      while (at < text.length()) {
        int end = clauseEnd(at);
        readClause(at, end);
        at = end + 1;
      }
    } else {
      readMade();
    }
  }

  /** A clause ends at a comma, and where a sentence numbers its parts, before each number. */
  private int clauseEnd(int at) {
    int end = sentence.clauseEnd(at);
    int dash = text.indexOf('—', at + 1);
    return dash > at && dash < end && sentence.section.ahead() ? dash : end;
  }

  private boolean isAhead() {
    if (sentence.section.ahead()) {
      return sentence.isAhead();
    }
    boolean ahead = sentence.contains(AHEAD) || sentence.contains("十五五", "目标愿景");
    int will = text.indexOf("将");
    while (will >= 0 && !ahead) {
      ahead = startsWithAny(text.substring(will + 1), AFTER_WILL) || isVerb(will + 1);
      will = text.indexOf("将", will + 1);
    }
    boolean told = sentence.contains("已经", "荣获", "获批", "成功", "获评");
    boolean surely = sentence.contains("面向未来", "力争", "下一步", "今后", "展望未来", "新起点");
    return ahead && (surely || !told) || passage.plans.isOpen(sentence) && !told;
  }

  private boolean isVerb(int at) {
    String rest = text.substring(at, Math.min(text.length(), at + 24));
    return startsWithAny(rest, VERBS)
        && !rest.contains("作为")
        && !rest.contains("列")
        && !rest.startsWith("强");
  }

  /** 强党建。 at the head of a numbered line is a priority, what follows stands under it. */
  private void readHead() {
    boolean head =
        sentence.section.ahead()
            && sentence.opensParagraph
            && text.endsWith("。")
            && text.length() >= 4
            && text.length() <= 10
            && text.indexOf(',') < 0;
    if (head) {
      String name = text.substring(0, text.length() - 1);
      passage.plans.head(name, areas.of(name));
      add(name, 0, text.length() - 1, passage.plans.group(), areas.of(name), 0.7);
    }
  }

  private void readClause(int start, int end) {
    String clause = text.substring(start, end).replace("。", "");
    int from = afterMark(clause);
    int about = clause.indexOf("方面");
    if (about > from + 1 && about - from <= 8 && !clause.startsWith("在", from)) {
      String head = afterWill(clause.substring(from, about));
      passage.plans.head(head, areas.of(head));
      add(head, start + from, start + clause.length(), passage.plans.group(), areas.of(head), 0.7);
      from = about + 2;
    }
    if (end < text.length() && text.charAt(end) == ':' && clause.length() - from <= 24) {
      readLabel(clause.substring(from), start + from, end);
      return;
    }
    boolean numbered = from > 0 && about < 0;
    propose(clause.substring(Math.min(from, clause.length())), start, clause.length(), numbered);
  }

  /** Behind (1) at the head of a clause. */
  private static int afterMark(String clause) {
    int close = clause.startsWith("(") ? clause.indexOf(')') : -1;
    int marks = close > 0 && close <= 3 ? close + 1 : 0;
    while (marks < clause.length() && "—-·".indexOf(clause.charAt(marks)) >= 0) {
      marks++;
    }
    return marks;
  }

  /** 5大高地:A、B、C — the label is a priority and the members stand under it. */
  private void readLabel(String label, int start, int end) {
    int stop = sentence.clauseEnd(end + 1);
    String members = text.substring(end + 1, stop).replace("。", "");
    String name = plain(afterLeads(label));
    boolean several = members.indexOf('、') > 0 || stop < text.length() && text.charAt(stop) != ';';
    if (!isGroup(name) && !sentence.section.ahead()
        || name.length() < 3
        || isSite(name)
        || !several && members.length() > 0 && !sentence.section.ahead()) {
      return;
    }
    if (several || members.isEmpty()) {
      String parent = passage.plans.group();
      passage.plans.group(name, areas.of(name));
      add(name, start, end, name.equals(parent) ? null : parent, areas.of(name), 0.6);
    }
    int from = end + 1;
    for (String member : members.split("、")) {
      boolean noun = several && member.length() >= 4 && !startsWithAny(member, VERBS);
      if (noun && member.length() <= 16) {
        add(member, from, from + member.length(), name, areas.of(member), 0.5);
      }
      from += member.length() + 1;
    }
  }

  private static boolean isSite(String name) {
    return name.endsWith("院训") || name.endsWith("电话") || name.endsWith("地址") || name.contains("荣誉");
  }

  /** An aim from its verb on; numbered parts need none. */
  private void propose(String clause, int start, int length, boolean numbered) {
    String words = afterWill(clause);
    String name = plain(afterLeads(withoutTimes(words)));
    boolean verb = startsWithAny(name, VERBS) && !name.startsWith("强调");
    boolean named = numbered && isGroup(name);
    boolean slogan =
        clause.indexOf('”') >= 0
            && passage.drafts.stream()
                .anyMatch(
                    draft ->
                        draft.sentence == sentence
                            && draft.rule.equals("plan")
                            && draft.name.length() > 3
                            && name.contains(draft.name));
    boolean hall = slogan || name.endsWith("时期") || name.endsWith("期间") || name.startsWith("为契机");
    int most = verb ? 34 : 20;
    if (!(verb || named) || name.length() < 4 || name.length() > most || hall) {
      return;
    }
    int from = Math.max(start, text.indexOf(clause.isEmpty() ? text : clause, start));
    String parent = passage.plans.parent();
    PlanArea area = passage.plans.headArea();
    if (named) {
      parent = passage.plans.group();
      passage.plans.head(name, areas.of(name));
    }
    add(
        name,
        from,
        Math.max(from + 1, start + length),
        name.equals(parent) ? null : parent,
        area == null || named ? areas.of(name) : area,
        named ? 0.7 : 0.5);
  }

  /** What stands behind 将, where it looks ahead. */
  private static String afterWill(String clause) {
    int will = clause.indexOf("将");
    return will >= 0 && will < 16 && !clause.startsWith("将来") ? clause.substring(will + 1) : clause;
  }

  private static String afterLeads(String clause) {
    String name = clause;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String lead : LEADS) {
        boolean kept =
            startsWithAny(lead, KEPT)
                && !startsWithAny(name.substring(Math.min(name.length(), lead.length())), VERBS);
        if (name.startsWith(lead) && name.length() > lead.length() + 3 && !kept) {
          name = name.substring(lead.length());
          moved = true;
        }
      }
    }
    return name;
  }

  private static String withoutTimes(String words) {
    var times = ChineseTimes.find(words);
    boolean first = !times.isEmpty() && times.get(0).start() <= 1;
    String rest = first ? words.substring(times.get(0).end()) : words;
    return rest.startsWith("末") || rest.startsWith("底") ? rest.substring(1) : rest;
  }

  private static String plain(String name) {
    String words = name.replace("“", "").replace("”", "");
    int note = words.indexOf('(');
    return note > 4 ? words.substring(0, note) : words;
  }

  /** 六项工程, 四大行动: a count and what it counts. */
  private static boolean isGroup(String name) {
    return endsWithAny(name, GROUPS);
  }

  /** “…”战略, “…”的办院思路, “…”四大行动. */
  private void readSlogans() {
    int open = text.indexOf('“');
    while (open >= 0) {
      int close = text.indexOf('”', open);
      if (close < 0) {
        return;
      }
      readSlogan(open, close);
      open = text.indexOf('“', close);
    }
  }

  private void readSlogan(int open, int close) {
    int stop = Math.min(text.length(), close + 12);
    String after = text.substring(close + 1, stop);
    after = after.startsWith("的") ? after.substring(1) : after;
    String noun = "";
    for (String slogan : SLOGANS) {
      int at = after.indexOf(slogan);
      boolean near = at >= 0 && at <= 6 && isPlainAfter(after.substring(0, at));
      noun =
          near && at + slogan.length() > noun.length()
              ? after.substring(0, at + slogan.length())
              : noun;
    }
    String inner = text.substring(open + 1, close);
    boolean counted = countOf(noun) > 1;
    boolean round = inner.indexOf('、') > 0 && isAhead() && isRound(open);
    if (round && noun.isEmpty()) {
      add(inner, sentence.clauseStart(open), close + 1, null, areas.of(inner), 0.6);
      return;
    }
    boolean strategic =
        noun.endsWith("战略")
            || noun.endsWith("思路")
            || noun.endsWith("方针")
            || noun.endsWith("方向")
            || noun.endsWith("目标")
            || noun.endsWith("基调")
            || noun.endsWith("趋势")
            || noun.endsWith("之路")
            || noun.endsWith("蓝图")
            || noun.endsWith("规划")
            || noun.endsWith("模式") && noun.startsWith("发展")
            || noun.endsWith("理念") && noun.startsWith("发展");
    if (noun.isEmpty() || inner.length() < 2 || !(counted || strategic)) {
      return;
    }
    String name = inner + noun;
    int end = text.indexOf(noun, close) + noun.length();
    passage.plans.group(name, areas.of(name));
    add(
        name,
        sentence.clauseStart(open),
        end,
        null,
        areas.of(noun.endsWith("战略") ? noun : name),
        0.7);
    String[] members = inner.split("、");
    for (String member : members) {
      if (counted
          && members.length == (int) countOf(noun)
          && members.length > 2
          && member.length() >= 3) {
        add(member, open, end, name, areas.of(member), 0.5);
      }
    }
  }

  private boolean isRound(int open) {
    String before = text.substring(Math.max(0, open - 3), open);
    return before.endsWith("围绕")
        || before.endsWith("坚持")
        || before.endsWith("聚焦")
        || before.endsWith("秉持");
  }

  private static boolean isPlainAfter(String words) {
    return words.isEmpty()
        || countOf(words) > 1
        || words.equals("的")
        || "办院 发展 强院 总 核心 高质量 奋斗 五年 人才 总体 工作".contains(words.strip());
  }

  private static double countOf(String words) {
    ChineseNumber number = words.isEmpty() ? null : ChineseNumbers.read(words, 0);
    return number == null ? 0 : number.value();
  }

  /** 以党建为引领, 以创建三甲为目标. */
  private void readRoles() {
    for (String role : ROLES) {
      int at = text.indexOf(role);
      while (at >= 0) {
        int from = text.lastIndexOf('以', at);
        int clause = sentence.clauseStart(at);
        String aim = from < 0 ? "" : text.substring(from + 1, at);
        if (from >= clause && aim.length() >= 2 && aim.length() <= 30 && aim.indexOf('“') < 0) {
          boolean ahead = role.contains("目标") || role.equals("为龙头") || role.equals("为抓手");
          String name = ahead && startsWithAny(aim, VERBS) ? aim : "以" + aim + role;
          add(name, from, at + role.length(), null, areas.of(aim), isAhead() ? 0.6 : 0.5);
        }
        at = text.indexOf(role, at + 1);
      }
    }
  }

  /** 将节能降耗列为工作重点, 把…作为发展导向. */
  private void readMade() {
    for (String verb : new String[] {"作为", "列为", "摆在"}) {
      int at = text.indexOf(verb);
      int mark = at < 0 ? -1 : Math.max(text.lastIndexOf('将', at), text.lastIndexOf('把', at));
      int end = at < 0 ? -1 : sentence.clauseEnd(at);
      if (mark < 0 || mark < sentence.clauseStart(at) || at - mark > 32 || at - mark < 4) {
        continue;
      }
      String made = text.substring(at, end).replace("。", "");
      for (String word : MADE) {
        if (made.endsWith(word)) {
          String name = plain(text.substring(mark + 1, at));
          add(name, mark, at + made.length(), null, areas.of(name), 0.5);
          break;
        }
      }
    }
  }

  private void add(
      String name,
      int start,
      int end,
      @Nullable String parent,
      @Nullable PlanArea area,
      double confidence) {
    passage.add(
        new Draft(
                sentence,
                start,
                Math.min(end, text.length()),
                "plan",
                name,
                new Details.Plan(period(), area, null))
            .level(level(name))
            .parent(parent)
            .confidence(confidence));
  }

  /** The level of what is aimed at: 创建省级区域医疗中心. */
  private @Nullable Level level(String name) {
    String object = name;
    for (String verb : VERBS) {
      object = object.startsWith(verb) ? object.substring(verb.length()) : object;
    }
    Places.Reading head = lexicon.places.head(object);
    boolean scope =
        object.startsWith("全")
            || object.startsWith("国内")
            || object.startsWith("省内")
            || object.startsWith("国际")
            || object.startsWith("中");
    return head.end() > 0 && !scope ? head.level() : null;
  }

  private @Nullable String period() {
    for (StatedTime time : sentence.times) {
      String period = time.period();
      if (period != null
          && (period.startsWith("十") || period.startsWith("今后") || period.startsWith("未来"))) {
        return period;
      }
    }
    return sentence.heading.contains("十五五") || passage.plans.isOf("十五五") ? "十五五" : null;
  }
}
