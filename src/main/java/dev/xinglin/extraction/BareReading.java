package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.extraction.Lexicon.Sort;
import dev.xinglin.extraction.Lexicon.Verb;
import dev.xinglin.model.Status;
import dev.xinglin.text.StatedTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Designations under no known verb: on a line by themselves, in quotation marks, as the subject of
 * their clause, or named with their level in a clause whose verb nobody has listed.
 */
final class BareReading {
  private static final String[] APPROVED = {
    "认证", "验收", "授牌", "挂牌", "评审", "复审", "复核", "命名", "授予", "认定", "批复", "批准", "核准", "名单", "入围", "入选",
    "转正", "铜牌", "牌子", "牌匾", "达标", "获评", "评为", "获批"
  };
  private static final String[] CULTIVATED = {"培育单位", "培育对象", "培育名单", "培育期"};
  private static final String[] ESTABLISHED = {
    "建成", "成立", "建立", "运行", "投用", "落户", "落地", "启用", "揭牌", "设在", "设于", "组建", "拥有", "设立", "开诊", "运转"
  };
  private static final String[] OF_OTHERS_BEFORE = {
    "被", "由", "经", "与", "同", "跟", "向", "赴", "到", "来自", "对标", "按照", "参照", "根据", "依据", "邀请", "联合",
    "携手", "依托", "加入", "围绕", "对照", "申报", "冲刺", "创建", "争创", "打造", "推进", "申请", "迎接", "瞄准", "走进", "前往",
    "接入", "上级"
  };
  private static final String[] OF_OTHERS_AFTER = {
    "颁发", "授予", "指定", "评选", "公布", "发布", "专家", "主任", "教授", "标准", "的", "要求", "办公室", "总部", "组织", "主办",
    "联合", "反馈", "制定", "印发", "数据", "系统", "平台", "排名", "建设指南", "联盟", "网站", "工作方案", "共建", "党委", "团队来"
  };
  private static final String[] SIGNS = {
    "的牌", "的铜牌", "的铜匾", "的名号", "的称号", "的头衔", "的招牌", "的资质", "的帽子", "的建设单位", "的试点单位", "的证书"
  };
  private static final String[] VERIFIED = {"通过", "经", "被", "获"};
  private static final String NOT_SUBJECT = "建主工团是为”、副医院站室";
  private static final int FARTHEST = 34;
  private static final int SHORTEST_GIVEN = 3;

  /** The first cell of a row of a list of honours: 2019 全国文明单位 中央文明委. */
  private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)[0-9]{2} ");

  private final Lexicon lexicon;
  private final Governors governors;
  private final PhraseReader phrases;
  private final Designations designations;
  private final Passage passage;
  private final Sentence sentence;
  private final String text;

  BareReading(
      Lexicon lexicon,
      Governors governors,
      PhraseReader phrases,
      Designations designations,
      Passage passage,
      Sentence sentence) {
    this.lexicon = lexicon;
    this.governors = governors;
    this.phrases = phrases;
    this.designations = designations;
    this.passage = passage;
    this.sentence = sentence;
    this.text = sentence.text;
  }

  /**
   * A member of a list or clause without a verb.
   *
   * @return whether it is a centre that a verb behind it may yet govern
   */
  boolean read(Item item, Phrase phrase, int from, int to) {
    Sort sort = phrase.head() == null ? Sort.NONE : phrase.head().sort();
    String name = phrase.claim().endsWith("首批") ? phrase.claim() : phrase.lead() + phrase.name();
    boolean levelled = lexicon.places.head(name).end() > 0;
    boolean alone = isAlone(item, phrase, from) && levelled;
    if (sort == Sort.HONOR && levelled && (alone || phrase.quoted())) {
      designations.propose(governor(Verb.AWARD, phrase), phrase, to);
    } else if (sort == Sort.HONOR && levelled && isNamed(phrase)) {
      designations.proposeNamedHonor(governor(Verb.BE, phrase), phrase, to);
    } else if (sort == Sort.CENTER && alone) {
      designations.propose(governor(Verb.BE, phrase), phrase, to);
    } else if (sort == Sort.CENTER && levelled && isNamed(phrase)) {
      designations.proposeBare(phrase, to, cue(phrase), true);
      return true;
    } else if (sort == Sort.CENTER) {
      proposeClinical(phrase, to);
      return true;
    }
    return false;
  }

  private static Governor governor(Verb verb, Phrase phrase) {
    return new Governor(verb, phrase.start(), phrase.start(), false);
  }

  /** Whether a designation is all that its line holds beside a date. */
  private boolean isAlone(Item item, Phrase phrase, int from) {
    return item.start() <= phrase.start()
        && phrase.start() - from <= 9
        && (item.end() >= text.length() - 8 || text.charAt(item.end()) == ' ')
        && (item.start() == 0
            || BARE_YEAR.matcher(text.substring(0, item.start())).matches()
            || !sentence.times.isEmpty() && sentence.times.get(0).end() >= item.start() - 1);
  }

  /** Whether a whole name stands there that is not of whom the hospital only has to do with. */
  private boolean isNamed(Phrase phrase) {
    String before = text.substring(Math.max(0, phrase.start() - 4), phrase.start());
    String after = text.substring(phrase.end());
    boolean sign = startsWithAny(after, SIGNS); // 国家标准版胸痛中心的铜牌
    return phrase.name().length() >= 6
        && !endsWithAny(before, OF_OTHERS_BEFORE)
        && (sign || !startsWithAny(after, OF_OTHERS_AFTER))
        && !Quantities.isCount(text, phrase.end());
  }

  /**
   * What the words about a centre say of its status: in its clause, or the one that follows a list.
   */
  private @Nullable Status cue(Phrase phrase) {
    int clause = sentence.clauseStart(phrase.start());
    int joint = text.lastIndexOf('、', phrase.start());
    int stop = cueEnd(phrase);
    String around =
        text.substring(Math.max(clause, Math.min(joint + 1, phrase.start())), phrase.start())
            + text.substring(phrase.end(), stop);
    if (hasAny(around, CULTIVATED)) {
      return Status.CANDIDATE;
    }
    return hasAny(around, APPROVED)
        ? Status.APPROVED
        : hasAny(around, ESTABLISHED) ? Status.ESTABLISHED : null;
  }

  /** Where the words about a centre end: with its clause, or with the one that follows a list. */
  private int cueEnd(Phrase phrase) {
    int end = sentence.clauseEnd(phrase.end());
    boolean listed = end - lastHead(phrase.end(), end) <= 1 && end < text.length();
    return listed ? sentence.clauseEnd(end + 1) : end;
  }

  /** Where the last designation of a stretch ends. */
  private int lastHead(int from, int to) {
    for (int end = to; end > from; end--) {
      WordTrie.Match<Lexicon.Head> head = lexicon.heads.endingAt(text, end, from);
      if (head != null && head.value().sort() != Sort.NONE) {
        return end;
      }
    }
    return from;
  }

  /** A centre without a level; one that was approved has that of who verified it: 接受省级验收. */
  private void proposeClinical(Phrase phrase, int to) {
    Status status = isGivenAnother(phrase) ? null : cue(phrase);
    boolean approved = status == Status.APPROVED;
    designations.scope.verifiedBy(
        approved ? verifying(text.substring(phrase.end(), cueEnd(phrase))) : "");
    designations.proposeBare(phrase, to, status, false);
    designations.scope.verifiedBy("");
  }

  /** In 脑病中心获批国家级卒中中心 the verb gives another designation, and says nothing of the subject. */
  private boolean isGivenAnother(Phrase phrase) {
    int end = sentence.clauseEnd(phrase.end());
    Governor verb = governors.last(sentence, phrase.end(), end);
    boolean gives = verb != null && (verb.verb() == Verb.AWARD || verb.verb() == Verb.APPROVE);
    int last = verb == null ? end : lastHead(verb.end(), end) - verb.end();
    boolean verified = verb != null && text.startsWith("通过", verb.start());
    return gives && !verified && last > SHORTEST_GIVEN;
  }

  /** 国家认证 of 于2022年8月通过国家认证, 市卫健委验收 of 2022年经市卫健委验收. */
  private static String verifying(String words) {
    for (String word : VERIFIED) {
      int at = words.lastIndexOf(word);
      if (at >= 0) {
        String rest = words.substring(at + word.length());
        return rest.startsWith("了") ? rest.substring(1) : rest;
      }
    }
    return words;
  }

  /** Centres that are the subjects of their clauses: 创伤中心全年救治…, 5月,创伤中心接受省级验收. */
  void readSubjects() {
    designations.scope.endList();
    for (int start = 0; start < text.length(); start = sentence.clauseEnd(start) + 1) {
      readSubject(start, sentence.clauseEnd(start));
    }
  }

  private void readSubject(int start, int end) {
    int at = subjectEnd(start, end);
    if (at < 0 || NOT_SUBJECT.indexOf(text.charAt(at)) >= 0 || !sentence.isOpen(at - 1)) {
      return;
    }
    if (text.charAt(at) == '的' && !startsWithAny(text, at, SIGNS) || Quantities.isCount(text, at)) {
      return;
    }
    Phrase phrase = phrases.read(passage, sentence, afterJoint(start, at), at);
    if (phrase == null || !isNotOfOthers(phrase)) {
      return;
    }
    if (lexicon.places.head(phrase.name()).end() > 0 && isNamed(phrase)) {
      designations.proposeBare(phrase, at, cue(phrase), true);
    } else if (phrase.name().endsWith("中心")) {
      proposeClinical(phrase, at);
    } else if (isNamed(phrase) && cue(phrase) == Status.APPROVED) {
      designations.proposeBare(phrase, at, Status.APPROVED, true); // 博士后科研工作站获批设立
    }
  }

  /** Behind the 和 that joins two centres, as in 胸痛中心和卒中中心; the start where none does. */
  private int afterJoint(int start, int end) {
    for (int at = end - 2; at > start + 2; at--) {
      boolean joint = "和及与".indexOf(text.charAt(at)) >= 0;
      if (joint && lexicon.endsCenter(text, start, at)) {
        return at + 1;
      }
    }
    return start;
  }

  /** Where the centre ends that opens a clause, before its first verb or date; or -1. */
  private int subjectEnd(int start, int end) {
    int stop = Math.min(end - 1, start + FARTHEST);
    for (StatedTime time : sentence.times) {
      stop = time.start() > start + 2 ? Math.min(stop, time.start()) : stop;
    }
    for (int at = stop; at > start + 2; at--) {
      if (lexicon.endsCenter(text, start, at) && governors.last(sentence, start, at) == null) {
        return at;
      }
    }
    return -1;
  }

  private boolean isNotOfOthers(Phrase phrase) {
    String before = text.substring(Math.max(0, phrase.start() - 4), phrase.start());
    return !endsWithAny(before, OF_OTHERS_BEFORE);
  }
}
