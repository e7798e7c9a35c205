package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.extraction.Lexicon.Verb;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import dev.xinglin.text.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of the level and the time of its designations beyond their own words: by the
 * list they stand in, by who gave or verified them, by their verb.
 */
final class DesignationScope {
  private static final String[] ANEW = {"先后", "曾", "多次", "陆续", "相继", "连续", "累计", "目前", "现", "近年来"};

  /** 的牌匾 between a centre and the clause that tells when it was given. */
  private static final int LONGEST_SIGN = 3;

  final Lexicon lexicon;
  final Passage passage;
  final Sentence sentence;
  private final Awarders awarders;

  /** The level that the first member of the list under reading states for all. */
  private @Nullable Level listLevel;

  private boolean inModifier;

  /** The level of who verified the centre under reading: 通过省卫健委验收. */
  private @Nullable Level verified;

  DesignationScope(Lexicon lexicon, Passage passage, Sentence sentence) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.sentence = sentence;
    this.awarders = new Awarders(lexicon.places);
  }

  /**
   * Whether the member under reading closes a modifier, as in 创立雾化治疗中心的儿科: no date reaches into it.
   */
  void inModifier(boolean inside) {
    inModifier = inside;
  }

  /** The words behind a verb that stands after its centre: 国家基层版认证, 市卫健局验收. */
  void verifiedBy(String words) {
    verified = words.isEmpty() ? null : lexicon.places.levelOf(words);
  }

  @Nullable Level verified() {
    return verified;
  }

  void endList() {
    listLevel = null;
  }

  @Nullable Level listLevel() {
    return listLevel;
  }

  void listLevel(@Nullable Level level) {
    listLevel = level == null ? listLevel : level;
  }

  /** A member of a list was read: whether its level goes on to the next, or its own ends it. */
  void passOn(@Nullable Level own, boolean reaches) {
    listLevel = own == null ? listLevel : reaches ? own : null;
  }

  /** The level that a designation states: before it, in its name, or by its batch (全省首批). */
  @Nullable Level level(Phrase phrase) {
    Level lead = phrase.lead().isEmpty() ? null : lexicon.places.levelOf(phrase.lead());
    lead = lead == null ? lexicon.places.labelled(sentence, phrase.start()) : lead;
    if (lead != null) {
      return lead;
    }
    Level own = lexicon.places.levelOf(withoutSession(phrase.name()));
    boolean batch = phrase.claim().endsWith("首批");
    return own == null && batch ? lexicon.places.levelOf(phrase.claim().replace("首批", "")) : own;
  }

  /** 第六届中国…大赛 without 第六届. */
  static String withoutSession(String name) {
    int session = name.indexOf('届');
    boolean counted = session > 0 && session <= 5 && (name.startsWith("第") || name.startsWith("首"));
    return counted ? name.substring(session + 1) : name;
  }

  /** The level of who gave or verified a designation that states none itself. */
  @Nullable Level given(Governor governor, Phrase phrase) {
    if (verified != null) {
      return verified;
    }
    String awarder = phrase.awardedBy();
    awarder =
        awarder == null && governor.status() == Status.APPROVED
            ? awarders.before(passage, sentence, governor)
            : awarder;
    return awarders.level(awarder);
  }

  /** What something is has no date of an earlier clause: 2015年晋升为三级医院,是国家级胸痛中心. */
  @Nullable StatedTime time(Governor governor, int at) {
    StatedTime time = sentence.timeAt(at);
    for (StatedTime between : sentence.times) {
      boolean behind = between.start() >= at && between.end() <= governor.start();
      if (behind && between.start() - at <= 1) {
        return between; // 儿童医学中心于2020年6月揭牌
      }
    }
    boolean copula = governor.verb() == Verb.BE && !sentence.text.startsWith("成", governor.start());
    boolean same = time != null && time.start() >= sentence.clauseStart(governor.start());
    boolean heads = time != null && sentence.clauseEnd(time.end()) == time.end();
    return !same && (inModifier || !heads && (isAnew(governor) || copula)) ? null : time;
  }

  /** 先后荣获 after a comma begins what has dates of its own. */
  private boolean isAnew(Governor governor) {
    String before =
        sentence.text.substring(sentence.clauseStart(governor.start()), governor.start());
    return hasAny(before, ANEW);
  }

  /** The time of a centre's clause, of the clause behind it, or one that heads the sentence. */
  @Nullable StatedTime timeOfClauses(int start, int to) {
    int clause = sentence.clauseStart(start);
    int end = sentence.clauseEnd(to);
    int next =
        end - to <= LONGEST_SIGN && end < sentence.text.length()
            ? sentence.clauseEnd(end + 1)
            : end;
    StatedTime time = sentence.timeAt(next);
    if (time == null) {
      return null;
    }
    boolean heads = sentence.clauseEnd(time.end()) == time.end() && time.end() + 1 == clause;
    return time.start() >= clause || heads ? time : null;
  }

  /** Where the words that prove a designation begin: with the clause of its verb. */
  int evidenceStart(Governor governor, int start) {
    int clause = sentence.clauseStart(governor.start() > start ? start : governor.start());
    return Math.min(start, clause);
  }
}
