package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.extraction.Lexicon.Sort;
import dev.xinglin.extraction.Lexicon.Verb;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence under reading for designations: the verb in force and the members still without a
 * head.
 */
final class DesignationReading {
  private static final String[] ADVERBS = {
    "正式", "成功", "顺利", "率先", "全面", "同步", "相继", "先后", "已", "已经", "也", "均", "被", "经", "一次性", "首批", "又",
    "再次", "高分", "以高分", "圆满", "于", "分别", "完成", "建设", "创建", "的", "获", "全部", "同时", "并", "揭牌", "双双"
  };
  private static final String[] AFTER_VERB = {
    "认证", "验收", "评审", "审核", "评估", "复审", "核查", "授牌", "审批", "运行", "使用", "诊疗", "建设", "认定", "仪式", "该院",
    "我院", "医院"
  };
  private static final String[] FUTURE = {
    "十五五", "下一步", "力争", "愿景", "奋斗目标", "未来", "目标是", "计划于", "计划到", "计划在", "计划建", "计划用", "计划通过", "为目标",
    "将继续", "将进一步", "将以", "展望", "拟于", "争取"
  };

  /** What speaks of what is to come in its own clause only. */
  private static final String[] TO_COME = {
    "将在", "将于", "即将", "届时", "将建成", "将建设", "将成为", "将新建", "将打造", "有望"
  };

  private static final String[] URGING = {
    "正在", "积极", "全力", "加快", "大力", "着力", "持续", "不断", "继续", "将", "要", "拟", "并", "来", "以", "同步", "稳步",
    "扎实", "聚力"
  };

  private final Lexicon lexicon;
  private final Governors governors;
  private final Counts counts;
  private final PhraseReader phrases;
  private final Designations designations;
  private final Passage passage;
  private final Sentence sentence;
  private final String text;
  private final BareReading bareReading;
  private final ImpliedGovernors implied;
  private final List<Item> waiting = new ArrayList<>();
  private final List<Phrase> bare = new ArrayList<>();
  private @Nullable Governor governor;

  DesignationReading(
      Lexicon lexicon,
      Governors governors,
      PhraseReader phrases,
      Designations designations,
      Passage passage,
      Sentence sentence) {
    this.lexicon = lexicon;
    this.governors = governors;
    this.counts = new Counts(lexicon);
    this.phrases = phrases;
    this.designations = designations;
    this.passage = passage;
    this.sentence = sentence;
    this.text = sentence.text;
    this.implied = new ImpliedGovernors(lexicon, governors, counts, sentence);
    this.bareReading =
        new BareReading(lexicon, governors, phrases, designations, passage, sentence);
  }

  void readAll() {
    List<Item> items = Item.of(sentence, lexicon);
    for (Item item : items) {
      enter(item);
      int coreEnd = Closers.coreEnd(sentence, lexicon, item);
      Governor inItem = verbOf(item, coreEnd);
      if (inItem == null) {
        readMember(item, item.start(), coreEnd, item.separator() == '、');
      } else if (!readAfterVerb(item, inItem, coreEnd)) {
        readBeforeVerb(item, inItem);
      }
    }
    if (!isFuture(text.length())) {
      bareReading.readSubjects();
    }
  }

  /** Whether a place stands behind a word that speaks of what is to come. */
  private boolean isFuture(int at) {
    int part = text.lastIndexOf(';', Math.max(0, at - 1)) + 1;
    int clause = sentence.clauseStart(Math.max(0, at - 1));
    return sentence.isAhead()
        || hasAny(text.substring(part, at), FUTURE)
        || hasAny(text.substring(Math.min(clause, at), at), TO_COME);
  }

  /** The verb that governs a member; a verb within its name, as in 文明建设先进单位, governs nothing. */
  private @Nullable Governor verbOf(Item item, int coreEnd) {
    Governor last = governors.last(sentence, item.start(), coreEnd);
    while (last != null && isWithinName(last, item, coreEnd)) {
      last = governors.last(sentence, item.start(), last.start());
    }
    return last;
  }

  private boolean isWithinName(Governor verb, Item item, int coreEnd) {
    WordTrie.Match<Lexicon.Head> head = lexicon.heads.endingAt(text, coreEnd, verb.end());
    boolean named = head != null && head.value().sort() != Sort.NONE;
    boolean wish =
        verb.verb() == Verb.WISH || verb.verb() == Verb.OTHERS || verb.verb() == Verb.ALLY;
    if (!named || !wish) {
      return false;
    }
    Governor earlier = governors.last(sentence, item.start(), verb.start());
    int from = earlier == null ? item.start() : earlier.end();
    String before = text.substring(from, verb.start());
    boolean member = item.separator() == '、' && governor != null && governor.isFact();
    boolean given = earlier != null && earlier.isFact();
    boolean levelled = lexicon.places.head(before).end() > 0;
    return before.length() >= 2
        && (member || given || levelled)
        && !endsWithAny(before, URGING)
        && before.indexOf("医院") < 0;
  }

  /** A semicolon ends the reach of a verb but 荣获; a colon after 荣誉 begins a list of honours. */
  private void enter(Item item) {
    switch (item.separator()) {
      case 0 -> governor = implied.byHeading();
      case ';' -> governor = governor != null && governor.verb() == Verb.AWARD ? governor : null;
      case ':', '|' -> governor = implied.byLabel(item.start());
      default -> {}
    }
    if (item.separator() != '、') {
      waiting.clear();
      bare.clear();
      designations.scope.endList();
      designations.scope.listLevel(implied.levelOfCount(item.start()));
    }
  }

  private boolean readAfterVerb(Item item, Governor found, int coreEnd) {
    int end = beforeOwner(found.end(), coreEnd);
    Phrase phrase = phrases.read(passage, sentence, found.end(), end);
    boolean named = phrase != null && (phrase.head() != null || phrase.quoted());
    boolean kind = phrase != null && designations.statedKind(phrase.name()) != null;
    boolean short2 = coreEnd - found.end() <= 8;
    boolean behind = isDesignation(item.start(), beforeAdverbs(item.start(), found.start()));
    boolean verified = behind && isClosed(found, item.end()); // 房颤中心获国家认证
    if (!named && (verified || found.verb() != Verb.AWARD && (short2 && !kind || behind))) {
      return false;
    }
    Governor list = governor;
    governor = found;
    designations.scope.inModifier(end < coreEnd);
    readMember(item, found.end(), end, true);
    designations.scope.inModifier(false);
    boolean attribute = found.end() < coreEnd && text.charAt(found.end()) == '的';
    governor = attribute && list != null ? list : governor;
    return true;
  }

  /** Whether a designation ends at a place, as before 通过国家卫健委评审. */
  private boolean isDesignation(int from, int to) {
    return to > from + 1 && lexicon.endsCenter(text, from + 1, to);
  }

  /** In 作为…示范基地的儿科 the designation stands before 的. */
  private int beforeOwner(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (text.charAt(i) == '的' && sentence.isOpen(i)) {
        WordTrie.Match<Lexicon.Head> before = lexicon.heads.endingAt(text, i, from);
        WordTrie.Match<Lexicon.Head> after = lexicon.heads.endingAt(text, to, i);
        boolean designated =
            before != null && before.value().sort() != Sort.NONE || text.charAt(i - 1) == '”';
        return designated && after == null ? i : to;
      }
    }
    return to;
  }

  /** …中心正式成立, …中心通过验收: the verb stands after what it governs, and closes its clause. */
  private void readBeforeVerb(Item item, Governor found) {
    Governor earlier = governors.last(sentence, item.start(), found.start());
    int from = earlier == null ? item.start() : earlier.end();
    int to = beforeAdverbs(from, found.start());
    boolean own = found.verb() != Verb.RECOMMEND && found.isFact();
    boolean others = earlier != null && !earlier.isFact();
    governor = own && !others && isClosed(found, item.end()) ? found : null;
    designations.scope.verifiedBy(
        governor == null ? "" : text.substring(found.end(), item.end()).replace("。", ""));
    if (governor != null && to > from) {
      for (Phrase phrase : bare) {
        designations.propose(governor, phrase, to); // the time stands behind the last of the list
      }
      readMember(item, from, to, true);
    }
    designations.scope.verifiedBy("");
    bare.clear();
    governor = found;
  }

  private boolean isClosed(Governor found, int end) {
    String rest = text.substring(found.end(), end).replace("。", "");
    if (rest.length() <= 2) {
      return true;
    }
    return endsWithAny(rest, AFTER_VERB);
  }

  private int beforeAdverbs(int from, int to) {
    int end = to;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String word : ADVERBS) {
        if (end - word.length() > from && text.startsWith(word, end - word.length())) {
          end -= word.length();
          moved = true;
        }
      }
    }
    return end;
  }

  /**
   * A member after a comma goes on with the list only where it is a designation and nothing else.
   */
  private void readMember(Item item, int from, int to, boolean inList) {
    Phrase phrase = phrases.read(passage, sentence, from, to);
    if (phrase == null) {
      return;
    }
    boolean continued =
        inList
            || governor != null && governor.isFact() && text.startsWith("包括", item.start())
            || item.separator() == ':'
            || item.separator() == '|'
            || startsWithLevel(phrase) && phrase.start() - from <= 3 && item.separator() != 0
            || governor != null && governor.start() == 0 && governor.end() == 0;
    if (!continued) {
      governor = null;
    }
    Sort sort = phrase.head() == null ? null : phrase.head().sort();
    if (sort == null && !phrase.quoted()) {
      waitIfKind(item, phrase, to);
    }
    if (isCounted(phrase)) {
      waiting.clear();
    } else if (governor != null) {
      proposeGoverned(phrase, from, to);
    } else if (sort == Sort.CENTER && isCountOfList(phrase) && !isFuture(phrase.start())) {
      designations.expand(
          new Governor(Verb.BE, phrase.start(), phrase.start(), false), waiting, phrase);
      waiting.clear();
    } else if (sort != null
        && !isFuture(phrase.start())
        && bareReading.read(item, phrase, from, to)) {
      bare.add(phrase);
    }
  }

  /** 儿科呼吸感染等3个北京市重点实验室 behind members that wait for their head. */
  private boolean isCountOfList(Phrase phrase) {
    return !waiting.isEmpty() && !Names.beforeCount(phrase.name()).equals(phrase.name());
  }

  private void proposeGoverned(Phrase phrase, int from, int to) {
    if (governor == null || !governor.isFact() || isFuture(phrase.start())) {
      return;
    }
    Sort sort = phrase.head() == null ? null : phrase.head().sort();
    if (sort == Sort.CENTER) {
      designations.expand(governor, waiting, phrase);
      waiting.clear();
    }
    String contest = Contests.isBarePrize(phrase.name()) ? Contests.before(sentence, from) : "";
    if (contest.isEmpty() && Contests.isPlace(phrase.name())) {
      designations.proposePrize(governor, phrase.name(), phrase, to);
    } else if (contest.isEmpty()) {
      designations.propose(governor, phrase, to);
    } else {
      designations.proposePrize(governor, contest + phrase.name(), phrase, to);
    }
  }

  private boolean startsWithLevel(Phrase phrase) {
    return phrase.quoted() || lexicon.places.head(phrase.name()).end() > 0;
  }

  private void waitIfKind(Item item, Phrase phrase, int to) {
    int lead = lexicon.places.head(phrase.name()).end();
    String body = phrase.name().substring(lead);
    boolean shared =
        designations.statedKind(body) != null || !waiting.isEmpty() || governor != null;
    if (shared && body.length() >= 2 && body.length() <= 12 && !Names.isProse(body)) {
      if (Names.isNoHonour(body)) {
        return;
      }
      waiting.add(new Item(phrase.start() + lead, to, item.separator()));
      designations.scope.listLevel(
          lexicon.places.levelOf(lead > 0 ? phrase.name() : phrase.lead()));
    }
  }

  /** 4个…, 20余个…: a number and not a name. */
  private boolean isCounted(Phrase phrase) {
    if (!phrase.quoted() && Quantities.isCount(text, phrase.end())) {
      return true; // 重庆市重点实验室6个
    }
    return !phrase.quoted() && counts.end(phrase.name(), 0) > 0;
  }
}
