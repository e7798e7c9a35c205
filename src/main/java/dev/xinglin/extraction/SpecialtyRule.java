package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import dev.xinglin.text.StatedTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Departments with a designation: 骨科获批省级临床重点专科, 拥有骨科、儿科等3个省级重点专科, 省级重点专科2个(骨科、儿科), 省级重点专科:骨科、儿科,
 * 骨科等优势学科.
 */
final class SpecialtyRule implements Rule {
  private static final String NAME = "specialty";
  private static final String[] HEADS = {"专科", "学科", "科室", "专业", "名科", "病种", "强科"};
  private static final String[] MODIFIERS = {
    "重点", "特色", "优势", "培育", "领先", "龙头", "品牌", "建设", "遴选", "精品", "扶持", "拳头", "强势", "骨干", "知名", "名牌",
    "王牌", "省级名", "市级名", "国家级", "省级", "市级", "高水平", "支柱", "示范", "先进"
  };
  private static final int LONGEST_APPOSITION = 12;
  private static final String[] KINDS = {"重点专科", "特色专科", "优势专科", "重点学科", "领先学科", "特色学科"};
  private static final String[] NOT_FIELDS = {
    "临床", "中医", "医学", "卫生", "县级", "医疗", "管理", "教育", "十", "农村", "级", "大学", "综合", "国医", "委", "局", "厅"
  };
  private static final String[] OF_TOPIC = {
    "该科", "该学科", "该专科", "科室", "学科", "专科", "也", "还", "先后", "已", "现", "同年", "后", "曾"
  };
  private static final String[] NO_SUBJECT = {
    "医院", "我院", "该院", "先后", "相继", "也", "还", "又", "被", "经", "由", "目前", "同时", "科室", "该科", "并", "均",
    "已", "其", "全部", "我们", "他", "她", "它", "批", "次", "成功", "正式", "首", "再", "后", "多个", "一个", "今年", "去年"
  };
  private static final String[] NO_FIELD = {
    "含", "培育", "建设", "项目", "共建", "国家级", "省级", "市级", "其中", "位", "人", "名", "年", "包括", "另", "重点", "学科",
    "专科"
  };
  private static final String[] TITLES = {"友善", "文明", "满意", "优质服务", "先进", "友好"};
  private static final String[] TAILS = {
    "军队建设项目", "建设项目", "建设单位", "培育项目", "建设专科", "建设学科", "建设序列", "建设名单", "培育单位", "建设行列", "项目单位", "项目",
    "称号"
  };
  private static final String[] LISTING = {
    "分别是", "分别为", "包括", "包含", "即", "为", "有", "是", "涵盖", "其中"
  };
  private static final String[] FUTURE = {
    "十五五", "力争", "争创", "将新增", "下一步", "目标", "计划", "新增省", "冲刺", "积极申报", "打造", "加强", "加快", "推进",
    "重点培育优势"
  };

  private final Lexicon lexicon;
  private final Departments departments;
  private final Governors governors;
  private final PhraseReader phrases;
  private final Awarders awarders;

  SpecialtyRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.departments = new Departments(lexicon);
    this.governors = new Governors(lexicon);
    this.phrases = new PhraseReader(lexicon);
    this.awarders = new Awarders(lexicon.places);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    int at = 0;
    while (at < sentence.text.length()) {
      int head = headAt(sentence.text, at);
      if (head > 0) {
        readDesignation(passage, sentence, at, head);
        at = head;
      } else {
        at++;
      }
    }
    readUnderHeading(passage, sentence);
  }

  /** Where a head that starts here and has a modifier before it ends, or 0. */
  private static int headAt(String text, int at) {
    for (String head : HEADS) {
      if (text.startsWith(head, at) && isModified(text, at)) {
        return at + head.length();
      }
    }
    return 0;
  }

  private static boolean isModified(String text, int at) {
    String before = text.substring(Math.max(0, at - 10), at);
    int cut =
        Math.max(
            before.lastIndexOf(','), Math.max(before.lastIndexOf('、'), before.lastIndexOf('。')));
    String near = before.substring(cut + 1);
    return hasAny(near, MODIFIERS);
  }

  private void readDesignation(Passage passage, Sentence sentence, int head, int headEnd) {
    int end = afterTail(sentence.text, headEnd);
    int start = designationStart(passage, sentence, head, headEnd);
    String name = plain(sentence.text.substring(start, end));
    if (name.length() < 4 || Names.isProse(name) || hasAny(name, TITLES)) {
      return;
    }
    Governor verb = governors.last(sentence, sentence.clauseStart(head), start);
    boolean underWay = verb != null && isUnderWay(sentence, verb);
    if (isAim(sentence, verb, head) && !underWay || sentence.isAhead()) {
      return;
    }
    List<Item> after = listAfter(passage, sentence, start, end);
    if (!after.isEmpty()) {
      add(passage, sentence, after, name, verb, start, after.get(after.size() - 1).end(), 0.85);
    } else {
      readBefore(passage, sentence, start, end, name, verb);
    }
  }

  /** 正在创建市级重点专科: begun, not only wished for. */
  private static boolean isUnderWay(Sentence sentence, Governor verb) {
    return verb.verb() == Lexicon.Verb.WISH && sentence.text.startsWith("正在", verb.start() - 2);
  }

  private static boolean isAim(Sentence sentence, @Nullable Governor verb, int head) {
    boolean wish =
        verb != null && (verb.verb() == Lexicon.Verb.WISH || verb.verb() == Lexicon.Verb.OTHERS);
    boolean future = hasAny(sentence.text.substring(0, head), FUTURE) && (verb == null || wish);
    return wish || future || sentence.contains("十五五");
  }

  /** Where the designation begins: after its verb, the list before it, or its clause's start. */
  private int designationStart(Passage passage, Sentence sentence, int head, int headEnd) {
    String text = sentence.text;
    int from = sentence.clauseStart(head);
    for (int i = head; i > from; i--) {
      char c = text.charAt(i - 1);
      boolean list = c == '、' && !text.startsWith("省、市", i - 2);
      boolean closing =
          c == '”' && text.charAt(Math.max(0, i - 2)) != '五'
              || c == ')' && text.charAt(Math.max(0, i - 4)) != '(';
      boolean and =
          "和及与".indexOf(c) >= 0
              && endsWithAny(text.substring(from, i - 1), "专科", "学科", "项目", "单位", "科室");
      if (list
          || and
          || closing
          || c == ';'
          || c == '—'
          || c == '等' && text.charAt(Math.max(0, i - 2)) != '平') {
        from = i;
        break;
      }
    }
    Governor verb = governors.last(sentence, from, head);
    int start = verb == null ? from : verb.end();
    start = phrases.trimLeft(passage, sentence, start, headEnd);
    start = afterCount(text, start, head);
    int de = text.lastIndexOf('的', head);
    start = de >= start ? de + 1 : start;
    int quote = text.lastIndexOf('“', head);
    boolean quoted = quote >= start && sentence.isQuoted(head);
    start = quoted ? start : atPlace(text, start, head);
    boolean named =
        quoted && lexicon.places.head(text.substring(start, quote)).end() < quote - start;
    return named ? quote + 1 : Math.min(start, head);
  }

  /** Where the level begins that stands behind other words: 心胸外科和眼科以自治区级…. */
  private int atPlace(String text, int start, int head) {
    if (lexicon.places.head(text.substring(start, head)).end() > 0) {
      return start;
    }
    for (int i = start + 2; i < head - 1; i++) {
      if (lexicon.places.head(text.substring(i, head)).end() >= 2) {
        return i;
      }
    }
    return start;
  }

  /** Behind 3个 at the head of a designation. */
  private int afterCount(String text, int start, int head) {
    int at = start;
    for (int i = start; i < Math.min(head, start + 6); i++) {
      ChineseNumber number = ChineseNumbers.read(text, i);
      WordTrie.Match<String> unit =
          number == null ? null : lexicon.units.at(text, number.end(), text.length());
      if (unit != null && unit.end() <= head && unit.end() - start <= 8) {
        return unit.end();
      }
    }
    return at;
  }

  private static int afterTail(String text, int at) {
    int end = text.startsWith("”", at) ? at + 1 : at;
    for (String tail : TAILS) {
      if (text.startsWith(tail, end)) {
        return end + tail.length();
      }
    }
    return end;
  }

  /** The departments that follow: (骨科、儿科), :骨科、儿科, ,分别为骨科和儿科. */
  private List<Item> listAfter(Passage passage, Sentence sentence, int designationStart, int end) {
    String text = sentence.text;
    int at = afterCountFrom(text, end);
    if (at < text.length() && text.charAt(at) == '(') {
      int close = text.indexOf(')', at);
      if (close < 0) {
        return List.of();
      }
      if (ChineseNumbers.read(text, at + 1) == null) {
        boolean counted = at > end || countStart(sentence, designationStart) < designationStart;
        List<Item> fields = counted ? fields(sentence, at + 1, close) : List.of();
        return fields.isEmpty() ? departments.within(passage, sentence, at + 1, close) : fields;
      }
      at = close + 1;
    }
    int from = at;
    while (from < text.length() && ":,|—-".indexOf(text.charAt(from)) >= 0 && from - at < 3) {
      from++;
    }
    List<Item> joined =
        from == at ? departments.within(passage, sentence, at, sentence.clauseEnd(at)) : List.of();
    if (!joined.isEmpty() && joined.get(0).start() == at && at == end) {
      return joined; // 省级重点专科骨伤科、肛肠科
    }
    boolean has = from == at && at == end && startsWithAny(text.substring(at), "有", "为", "包括", "是");
    List<Item> held =
        has ? departments.within(passage, sentence, at + 1, sentence.clauseEnd(at)) : List.of();
    if (!held.isEmpty()) {
      return held; // 省级特色专科有更年期保健、新生儿保健
    }
    boolean comma = from > at && text.charAt(at) == ',';
    boolean listing = false;
    for (String word : LISTING) {
      if (from > at && text.startsWith(word, from) && !listing) {
        from += word.length();
        listing = true;
      }
    }
    if (from == at || comma && !listing) {
      return List.of();
    }
    int stop = Math.min(sentence.clauseEnd(from), text.length());
    int last = stop > from && text.charAt(stop - 1) == '。' ? stop - 1 : stop;
    List<Item> fields = at > end && !comma ? fields(sentence, from, last) : List.of();
    return fields.isEmpty() ? departments.within(passage, sentence, from, stop) : fields;
  }

  /** The members of 3个(内分泌、血液、消化), which need not say 科; empty where one is no field. */
  private static List<Item> fields(Sentence sentence, int from, int to) {
    List<Item> found = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || "、,;".indexOf(sentence.text.charAt(i)) >= 0) {
        String member = sentence.text.substring(start, i);
        int end = member.endsWith("等") ? i - 1 : i;
        if (!isField(member)) {
          return List.of();
        }
        found.add(new Item(start, end, '、'));
        start = i + 1;
      }
    }
    return found;
  }

  private static boolean isField(String member) {
    return member.length() >= 2
        && member.length() <= 16
        && member.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)
        && !hasAny(member, NO_FIELD);
  }

  private int afterCountFrom(String text, int end) {
    ChineseNumber number = ChineseNumbers.read(text, end);
    if (number == null) {
      return end;
    }
    WordTrie.Match<String> unit = lexicon.units.at(text, number.end(), text.length());
    return unit == null ? end : unit.end();
  }

  private void readBefore(
      Passage passage,
      Sentence sentence,
      int start,
      int end,
      String name,
      @Nullable Governor verb) {
    int to = verb == null ? start : verb.start();
    to = beforeDeng(sentence, verb == null ? countStart(sentence, start) : to);
    int open = sentence.isBracketed(start) ? sentence.text.lastIndexOf('(', start) : -1;
    to = open >= 0 && start - open <= 8 ? open : to; // 老年医学科(2023年度国家临床重点专科)
    int from = sentence.clauseStart(Math.max(0, to - 1));
    to = beforeAgent(sentence, from, to);
    while (to > from && "—-·".indexOf(sentence.text.charAt(to - 1)) >= 0) {
      to--; // 肛肠科——国家中医优势专科
    }
    List<Item> list = to > from ? departments.endingAt(passage, sentence, from, to) : List.of();
    boolean governed = verb != null && (verb.isFact() || isUnderWay(sentence, verb));
    if (list.isEmpty() && verb != null && verb.isFact() && isHolding(verb)) {
      int deng = beforeDeng(sentence, countStart(sentence, start));
      list = deng > verb.end() ? departments.endingAt(passage, sentence, verb.end(), deng) : list;
    }
    boolean counted = countStart(sentence, start) < start;
    if (list.isEmpty() && !counted && (verb == null || verb.verb() == Lexicon.Verb.BE)) {
      list = carriedSubject(passage, sentence, start);
    }
    boolean levelled = lexicon.places.levelOf(name) != null;
    if (!list.isEmpty() && (verb == null || governed)) {
      add(passage, sentence, list, name, verb, list.get(0).start(), end, levelled ? 0.92 : 0.75);
    } else if (list.isEmpty() && !counted && levelled && (verb == null || governed)) {
      List<Item> subject = subject(passage, sentence, start, verb);
      String topic =
          subject.isEmpty() && lacksSubject(passage, sentence, start, verb)
              ? topicBefore(passage, sentence)
              : null;
      if (!subject.isEmpty()) {
        add(passage, sentence, subject, name, verb, subject.get(0).start(), end, 0.8);
      } else if (topic != null) {
        addOne(passage, sentence, topic, name, verb, start, end, 0.7);
      } else if (!addNamed(passage, sentence, name, verb, start, end)) {
        addField(passage, sentence, name, verb, start, end);
      }
    }
  }

  /** 创伤急救获选市级重点学科: a subject that no list of departments knows. */
  private boolean addNamed(
      Passage passage,
      Sentence sentence,
      String name,
      @Nullable Governor verb,
      int start,
      int end) {
    if (verb == null || verb.status() != Status.APPROVED) {
      return false;
    }
    int clause = sentence.clauseStart(verb.start());
    int from = phrases.trimLeft(passage, sentence, clause, verb.start());
    String subject = from < verb.start() ? sentence.text.substring(from, verb.start()) : "";
    boolean plain = isField(subject) && subject.length() <= 8 && !hasAny(subject, NO_SUBJECT);
    if (plain && lexicon.places.head(subject).end() == 0) {
      addOne(passage, sentence, subject, name, verb, from, end, 0.6);
    }
    return plain;
  }

  private void addField(
      Passage passage,
      Sentence sentence,
      String name,
      @Nullable Governor verb,
      int start,
      int end) {
    String field = fieldOf(name);
    int at = field.isEmpty() ? -1 : sentence.text.indexOf(field, start);
    if (at >= 0) {
      addOne(passage, sentence, field, name, verb, start, end, 0.7);
    }
  }

  /** The field within a designation, as 孕产期保健 of 国家孕产期保健特色专科; or nothing. */
  private String fieldOf(String name) {
    int from = lexicon.places.head(name).end();
    int to = name.length();
    for (String word : KINDS) {
      int at = name.indexOf(word);
      to = at > from ? Math.min(to, at) : to;
    }
    String field = from > 0 && to < name.length() ? name.substring(from, to) : "";
    boolean department =
        field.endsWith("保健") || Departments.isOne(field + "科") && field.length() >= 3;
    return department && !hasAny(field, NOT_FIELDS) && name.indexOf(field) >= 0 ? field : "";
  }

  /**
   * The departments that open the clause of a designation, whatever its verb, or that are all that
   * the clause before it says: 骨科、儿科双双捧回省级重点专科; 骨伤科,市级重点专科; 肛肠科——省级重点专科.
   */
  private List<Item> subject(
      Passage passage, Sentence sentence, int start, @Nullable Governor verb) {
    int clause = sentence.clauseStart(start);
    List<Item> opening = departments.opening(passage, sentence, clause, start);
    boolean apposed = start - clause <= LONGEST_APPOSITION && clause > 1;
    if (opening.isEmpty() && apposed && sentence.text.charAt(clause - 1) == ',') {
      int before = sentence.clauseStart(clause - 1);
      opening = departments.endingAt(passage, sentence, before, clause - 1);
      boolean whole = !opening.isEmpty() && opening.get(0).start() - before <= 2;
      opening = whole ? opening : List.of();
    }
    boolean silent = opening.isEmpty() && lacksSubject(passage, sentence, start, verb);
    return silent ? topic(passage, sentence) : opening;
  }

  /** The department that the sentence or its paragraph is about, or the heading above it. */
  private List<Item> topic(Passage passage, Sentence sentence) {
    List<Item> opening = departments.opening(passage, sentence, 0, sentence.clauseEnd(0));
    return opening.size() == 1 ? opening : List.of();
  }

  /** The one department that the paragraph before a sentence is about, or its heading; or null. */
  private @Nullable String topicBefore(Passage passage, Sentence sentence) {
    Sentence at = sentence.before;
    while (at != null && at.before != null && topic(passage, at).isEmpty()) {
      at = at.before;
    }
    List<Item> opening = at == null ? List.of() : topic(passage, at);
    if (at != null && !opening.isEmpty()) {
      return at.text.substring(opening.get(0).start(), opening.get(0).end());
    }
    return Departments.isOne(sentence.heading) ? sentence.heading : null;
  }

  /** Whether a clause says nothing of its subject: it begins with the verb, or with 该科. */
  private boolean lacksSubject(
      Passage passage, Sentence sentence, int start, @Nullable Governor verb) {
    int clause = sentence.clauseStart(start);
    int at = phrases.trimLeft(passage, sentence, clause, start);
    int to = verb == null ? at : Math.min(verb.start(), start);
    String before = at < to ? sentence.text.substring(at, to) : "";
    boolean others =
        hasAny(before, "医院", "我院", "全院") || passage.names.stream().anyMatch(before::contains);
    return !others && (before.isEmpty() || startsWithAny(before, OF_TOPIC));
  }

  /** In 肝病科2015年被…确定为 the departments stand before the time and the agent. */
  private static int beforeAgent(Sentence sentence, int from, int to) {
    int end = to;
    for (String word : new String[] {"被", "经", "由"}) {
      int at = sentence.text.indexOf(word, from + 2);
      boolean nerve = at > 0 && sentence.text.charAt(at - 1) == '神';
      end = at >= 0 && at < end && !nerve ? at : end;
    }
    for (StatedTime time : sentence.times) {
      end = time.end() == end && time.start() > from ? time.start() : end;
    }
    return end;
  }

  private static boolean isHolding(Governor verb) {
    return verb.verb() == Lexicon.Verb.ESTABLISH
        || verb.verb() == Lexicon.Verb.BE
        || verb.verb() == Lexicon.Verb.APPROVE
        || verb.verb() == Lexicon.Verb.AWARD;
  }

  /** In a list after 是, the subject stands before that verb, in this clause or the one before. */
  private List<Item> carriedSubject(Passage passage, Sentence sentence, int start) {
    Governor first = null;
    int clause = sentence.clauseStart(start);
    for (int hops = 0; hops < 3 && first == null && clause >= 0; hops++) {
      first = governors.last(sentence, clause, start);
      if (first == null && clause == 0) {
        return List.of();
      }
      int from = sentence.clauseStart(first == null ? Math.max(0, clause - 1) : first.start());
      if (first != null && first.isFact()) {
        List<Item> list = departments.endingAt(passage, sentence, from, first.start());
        return list;
      }
      clause = from;
    }
    return List.of();
  }

  private int countStart(Sentence sentence, int start) {
    int at = start;
    String text = sentence.text;
    for (int i = Math.max(0, start - 8); i < start; i++) {
      ChineseNumber number = ChineseNumbers.read(text, i);
      WordTrie.Match<String> unit =
          number == null ? null : lexicon.units.at(text, number.end(), text.length());
      if (unit != null && unit.end() == start) {
        return i;
      }
    }
    return at;
  }

  /** Before 等 or 等5个专业, where a list ends with it. */
  private int beforeDeng(Sentence sentence, int to) {
    String text = sentence.text;
    for (int i = to - 1; i > 0 && i >= to - 10; i--) {
      if (text.charAt(i) == '等' && text.charAt(i - 1) != '高' && text.charAt(i - 1) != '甲') {
        return i;
      }
      if (",;。".indexOf(text.charAt(i)) >= 0) {
        break;
      }
    }
    int end = to;
    for (String word :
        new String[] {
          "正在", "分别", "均", "先后", "成功", "被", "已", "也", "双双", "同时", "顺利", "昂首", "正式", "等"
        }) {
      if (end > word.length() && text.startsWith(word, end - word.length())) {
        end -= word.length();
      }
    }
    return end;
  }

  private void add(
      Passage passage,
      Sentence sentence,
      List<Item> list,
      String designation,
      @Nullable Governor verb,
      int start,
      int end,
      double confidence) {
    for (Item item : list) {
      String department = sentence.text.substring(item.start(), item.end());
      int from = Math.min(start, item.start());
      int to = Math.max(end, item.end());
      addOne(passage, sentence, department, designation, verb, from, to, confidence);
    }
  }

  private void addOne(
      Passage passage,
      Sentence sentence,
      String department,
      String designation,
      @Nullable Governor verb,
      int start,
      int end,
      double confidence) {
    passage.add(
        new Draft(sentence, start, end, NAME, department, new Details.Specialty(designation))
            .level(level(passage, sentence, designation, verb, start))
            .status(status(sentence, end, designation, verb))
            .time(verb == null ? null : time(sentence, start, end))
            .confidence(confidence));
  }

  /** The level that a designation states, else that of who gave it. */
  private @Nullable Level level(
      Passage passage, Sentence sentence, String designation, @Nullable Governor verb, int start) {
    Level own = lexicon.places.levelOf(designation);
    Level stated = own == null ? lexicon.places.labelled(sentence, start) : own;
    return stated == null && verb != null && verb.status() == Status.APPROVED
        ? awarders.level(awarders.before(passage, sentence, verb))
        : stated;
  }

  private static @Nullable Status status(
      Sentence sentence, int end, String designation, @Nullable Governor verb) {
    Status stated = Names.statedStatus(designation);
    if (stated == null
        && (designation.endsWith("建设序列")
            || designation.endsWith("建设行列")
            || designation.endsWith("建设名单")
            || designation.contains("建设专科")
            || designation.contains("建设学科"))) {
      return Status.UNDER_CONSTRUCTION;
    }
    String after = sentence.text.substring(end);
    if (startsWithAny(after, "培育", "(培育", "的培育")) {
      return Status.CANDIDATE; // …重点专科培育名单
    }
    if (startsWithAny(after, "(建设", "的建设单位", "的创建单位")) {
      return Status.UNDER_CONSTRUCTION;
    }
    if (stated != null || verb == null) {
      return stated;
    }
    if (verb.verb() == Lexicon.Verb.WISH) {
      return Status.UNDER_CONSTRUCTION;
    }
    return verb.verb() == Lexicon.Verb.ESTABLISH ? null : verb.status();
  }

  /** A line of departments under a heading that is a designation. */
  private void readUnderHeading(Passage passage, Sentence sentence) {
    String heading = sentence.heading;
    boolean designation = heading.endsWith("专科") || heading.endsWith("学科");
    if (!designation
        || heading.length() > 20
        || sentence.text.contains("。")
        || lexicon.places.levelOf(heading) == null) {
      return;
    }
    List<Item> list = departments.within(passage, sentence, 0, sentence.text.length());
    if (!list.isEmpty() && !sentence.text.equals(heading)) {
      add(passage, sentence, list, heading, null, 0, list.get(list.size() - 1).end(), 0.7);
    }
  }

  private static String plain(String text) {
    return text.replace("“", "").replace("”", "");
  }

  /** The time of the clauses that say it, or one that heads the sentence: 2024年5月,骨科获批…. */
  private static @Nullable StatedTime time(Sentence sentence, int start, int end) {
    StatedTime time = sentence.timeAt(end);
    boolean same = time != null && time.start() >= sentence.clauseStart(start);
    boolean heads = time != null && sentence.clauseEnd(time.end()) == time.end();
    return same || heads ? time : null;
  }
}
