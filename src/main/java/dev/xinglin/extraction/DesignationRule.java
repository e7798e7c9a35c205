package dev.xinglin.extraction;

import dev.xinglin.extraction.Lexicon.Sort;
import dev.xinglin.extraction.Lexicon.Verb;
import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Centres and honours: a verb of designation (获批, 荣获, 建成, 成为, 是) and the members of its list, or a
 * designation with its verb after it (…中心成立). Level, status and date go only to what they govern.
 */
final class DesignationRule implements Rule {
  private static final String NAME = "designation";
  private static final String[] CLOSERS = {
    "荣誉称号", "光荣称号", "荣誉", "称号", "殊荣", "奖项", "行列", "之列", "名单", "建设序列", "序列", "资格", "资质", "再认证", "认证",
    "复审", "复评", "评审", "验收", "现场核查", "核查", "审核", "评估", "授牌", "牌匾", "团队", "平台", "项目", "等级", "考核",
    "网络", "。", "!", " ", "荣誉牌匾", "揭牌", "建设", "创建", "创建工作", "工作", "任务", "为一体", "一员", "单位称号", "及",
    "和", "等", "等等", "等多个", "等多项"
  };
  private static final String[] ADVERBS = {
    "正式", "成功", "顺利", "率先", "全面", "同步", "相继", "先后", "已", "已经", "也", "均", "被", "经", "一次性", "首批", "又",
    "再次", "高分", "以高分", "圆满", "于", "分别", "完成", "建设", "创建", "的", "获", "全部", "同时", "并"
  };
  private static final String[] FUTURE = {
    "十五五", "下一步", "力争", "愿景", "奋斗目标", "未来", "目标是", "计划", "将继续", "将进一步", "将以", "展望", "拟于", "争取"
  };

  private final Lexicon lexicon;
  private final Governors governors;
  private final PhraseReader phrases;
  private final CenterClassifier centers;
  private final HonorClassifier honors = new HonorClassifier();

  DesignationRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.governors = new Governors(lexicon);
    this.phrases = new PhraseReader(lexicon);
    this.centers = new CenterClassifier(lexicon);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    new Reading(passage, sentence).readAll();
  }

  /** One sentence under reading: the governor in force and the members still without a head. */
  private final class Reading {
    private final Passage passage;
    private final Sentence sentence;
    private final String text;
    private final List<Item> waiting = new ArrayList<>();
    private @Nullable Governor governor;
    private @Nullable Level listLevel;
    private boolean future;

    Reading(Passage passage, Sentence sentence) {
      this.passage = passage;
      this.sentence = sentence;
      this.text = sentence.text;
      this.future = sentence.contains(FUTURE);
    }

    void readAll() {
      for (Item item : Item.of(sentence, lexicon)) {
        enter(item);
        int coreEnd = coreEnd(item);
        Governor inItem = governors.last(sentence, item.start(), coreEnd);
        if (inItem == null) {
          readMember(item, item.start(), coreEnd, isPure(item));
        } else if (!readAfterVerb(item, inItem, coreEnd)) {
          readBeforeVerb(item, inItem);
        }
      }
    }

    /** A semicolon ends the reach of a verb; a colon after 荣誉 begins a list of honours. */
    private void enter(Item item) {
      if (item.separator() == 0) {
        governor = fromHeading();
      } else if (item.separator() == ';') {
        governor = null;
      } else if (item.separator() == ':' || item.separator() == '|') {
        governor = fromLabel(item.start());
      }
      if (item.separator() != '、') {
        waiting.clear();
        listLevel = null;
      }
    }

    private @Nullable Governor fromHeading() {
      boolean honours = sentence.heading.contains("荣誉") || sentence.heading.contains("获奖");
      boolean line = !text.contains("。") && !text.equals(sentence.heading);
      return honours && line ? new Governor(Verb.AWARD, 0, 0, true) : null;
    }

    private @Nullable Governor fromLabel(int at) {
      String label = text.substring(Math.max(0, at - 12), at);
      if (label.contains("荣誉") || label.contains("称号") || label.contains("奖项")) {
        return new Governor(Verb.AWARD, at, at, true);
      }
      return new Governor(Verb.BE, at, at, false);
    }

    /**
     * A member after a comma goes on with the list only where it is a designation and nothing else.
     */
    private boolean isPure(Item item) {
      return item.separator() != ',' && item.separator() != 0;
    }

    private boolean readAfterVerb(Item item, Governor found, int coreEnd) {
      Phrase phrase = phrases.read(passage, sentence, found.end(), coreEnd);
      boolean named = phrase != null && (phrase.head() != null || phrase.quoted());
      boolean kindOnly = phrase != null && centers.statedKind(phrase.name()) != null;
      if (!named && !kindOnly && found.verb() != Verb.AWARD) {
        if (coreEnd - found.end() <= 8) {
          return false;
        }
      }
      governor = found;
      readMember(item, found.end(), coreEnd, true);
      return true;
    }

    /** …中心正式成立, …中心通过验收: the verb stands after what it governs. */
    private void readBeforeVerb(Item item, Governor found) {
      Governor earlier = governors.last(sentence, item.start(), found.start());
      int from = earlier == null ? item.start() : earlier.end();
      int to = beforeAdverbs(from, found.start());
      boolean own = found.verb() == Verb.APPROVE || found.verb() == Verb.ESTABLISH;
      Governor before = governor;
      governor = own && (earlier == null || earlier.verb() != Verb.OTHERS) ? found : null;
      if (governor != null && to > from) {
        readMember(item, from, to, true);
      }
      governor = found.verb() == Verb.NONE ? before : found;
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

    /** The end of an item without 等, 荣誉称号 and the like. */
    private int coreEnd(Item item) {
      int end = item.end();
      int deng = afterHeadDeng(item);
      end = deng > 0 ? deng : end;
      boolean moved = true;
      while (moved) {
        moved = false;
        for (String word : CLOSERS) {
          int start = end - word.length();
          boolean whole = lexicon.heads.endingAt(text, end, item.start()) != null;
          if (!whole && start > item.start() && text.startsWith(word, start)) {
            end = start;
            moved = true;
          }
        }
      }
      return end;
    }

    /** Where 等 follows a designation, as in 胸痛中心等20个中心; or -1. */
    private int afterHeadDeng(Item item) {
      for (int i = item.end() - 1; i > item.start(); i--) {
        if (text.charAt(i) == '等' && sentence.isOpen(i)) {
          WordTrie.Match<Lexicon.Head> head = lexicon.heads.endingAt(text, i, item.start());
          boolean closes = head != null && head.value().sort() != Sort.NONE;
          if (closes || text.charAt(i - 1) == '”') {
            return i;
          }
        }
      }
      return -1;
    }

    private void readMember(Item item, int from, int to, boolean pure) {
      Phrase phrase = phrases.read(passage, sentence, from, to);
      if (phrase == null) {
        return;
      }
      boolean continued = pure || startsWithLevel(phrase) && phrase.start() - from <= 3;
      boolean ruled = governor != null && governor.isFact() && continued && !future;
      if (!continued) {
        governor = null;
      }
      Sort sort = phrase.head() == null ? null : phrase.head().sort();
      boolean headed = sort != null && sort != Sort.NONE;
      if (!headed && phrase.head() == null && !phrase.quoted()) {
        waitIfKind(item, phrase, from, to);
      }
      if (ruled && startsWithNumber(phrase.name())) {
        waiting.clear();
        return;
      }
      if (ruled) {
        propose(phrase, to);
      } else if (governor == null && sort == Sort.CENTER && !future) {
        proposeBare(phrase, to);
      }
    }

    private boolean startsWithLevel(Phrase phrase) {
      return phrase.quoted() || lexicon.places.head(phrase.name()).end() > 0;
    }

    private void waitIfKind(Item item, Phrase phrase, int from, int to) {
      int lead = lexicon.places.head(phrase.name()).end();
      String body = phrase.name().substring(lead);
      String kind = centers.statedKind(body);
      if (kind != null && body.length() <= 12) {
        waiting.add(new Item(phrase.start() + lead, to, item.separator()));
        if (lead > 0 && listLevel == null) {
          listLevel = lexicon.places.levelOf(phrase.name());
        }
      }
    }

    private void propose(Phrase phrase, int to) {
      Lexicon.Head head = phrase.head();
      if (head != null && head.sort() == Sort.CENTER) {
        expandWaiting(phrase, to);
        proposeCenters(phrase, to);
      } else if (head != null && head.sort() == Sort.HONOR) {
        proposeHonor(phrase, to, 0.9);
      } else if (head == null && governor != null && governor.gives(text) && isNameLike(phrase)) {
        proposeHonor(phrase, to, phrase.quoted() ? 0.85 : 0.6);
      }
    }

    private boolean isNameLike(Phrase phrase) {
      int length = phrase.name().length();
      boolean level = startsWithLevel(phrase) || governor != null && governor.honours();
      return length >= 4
          && length <= 40
          && (phrase.quoted() || level)
          && !Names.isProse(phrase.name());
    }

    /** 胸痛、卒中、创伤三大中心: the members before take the head of the last. */
    private void expandWaiting(Phrase phrase, int to) {
      String tail = Names.sharedTail(phrase.name(), lexicon);
      for (Item item : waiting) {
        String name = text.substring(item.start(), item.end()) + tail;
        addCenter(name, phrase, item.start(), item.end(), listLevel, 0.85);
      }
      waiting.clear();
    }

    private void proposeCenters(Phrase phrase, int to) {
      if (Names.isTooBare(phrase.name())) {
        return;
      }
      Level own = level(phrase);
      for (String name : Names.split(phrase.name(), lexicon)) {
        addCenter(name, phrase, phrase.start(), to, own == null ? listLevel : own, confidence());
      }
      if (own != null && Names.levelReachesList(phrase.name())) {
        listLevel = own;
      } else if (own != null) {
        listLevel = null;
      }
    }

    private double confidence() {
      return governor == null ? 0.5 : governor.verb() == Verb.BE ? 0.85 : 0.93;
    }

    private @Nullable Level level(Phrase phrase) {
      boolean first = !phrase.claim().isEmpty() && !phrase.claim().endsWith("首批");
      Level own = lexicon.places.levelOf(phrase.lead() + phrase.name());
      Level lead = phrase.lead().isEmpty() ? null : lexicon.places.levelOf(phrase.lead());
      if (own == null && phrase.claim().endsWith("首批")) {
        return lexicon.places.levelOf(phrase.claim().substring(0, phrase.claim().length() - 2));
      }
      return first || lead == null ? own : lead;
    }

    private void addCenter(
        String name, Phrase phrase, int start, int end, @Nullable Level level, double confidence) {
      String shown = Names.withoutUnderConstruction(name, lexicon);
      if (shown.length() < 3 || shown.length() > 45 || Names.isProse(shown)) {
        return;
      }
      Details.Center details = centers.classify(shown);
      Draft draft = new Draft(sentence, evidenceStart(start), end, NAME, shown, details);
      passage.add(
          draft
              .level(level)
              .status(status(name))
              .subject(Subjects.before(passage, sentence, governor))
              .awardedBy(phrase.awardedBy())
              .time(sentence.timeAt(end))
              .confidence(confidence));
    }

    private @Nullable Status status(String name) {
      Status stated = Names.statedStatus(name + text.substring(0, 0));
      if (stated != null) {
        return stated;
      }
      return governor == null ? Status.ESTABLISHED : governor.status();
    }

    private int evidenceStart(int start) {
      return governor == null || governor.start() > start
          ? sentence.clauseStart(start)
          : Math.min(start, sentence.clauseStart(governor.start()));
    }

    private void proposeHonor(Phrase phrase, int to, double confidence) {
      String subject = Subjects.before(passage, sentence, governor);
      if (Names.isTooBare(phrase.name())
          || Names.isProse(phrase.name())
          || Subjects.isPerson(subject)) {
        return;
      }
      HonorCategory category = honors.classify(phrase.name(), phrase.head());
      Details.Honor details = new Details.Honor(category, subject, null, null);
      Draft draft =
          new Draft(sentence, evidenceStart(phrase.start()), to, NAME, phrase.name(), details);
      passage.add(
          draft
              .level(level(phrase))
              .awardedBy(phrase.awardedBy())
              .time(sentence.timeAt(to))
              .confidence(confidence));
    }

    /** A centre that is only named, such as 卒中中心 as the subject of its sentence. */
    private void proposeBare(Phrase phrase, int to) {
      String name = phrase.name();
      boolean clinical =
          centers.statedKind(name) != null && name.endsWith("中心") && name.length() <= 12;
      if (clinical && !Names.isProse(name) && !startsWithNumber(name)) {
        Details.Center details = centers.classify(name);
        passage.add(
            new Draft(
                    sentence,
                    sentence.clauseStart(phrase.start()),
                    to,
                    "bare-center",
                    name,
                    details)
                .level(level(phrase))
                .status(Status.ESTABLISHED)
                .confidence(0.5));
      }
    }

    private static boolean startsWithNumber(String name) {
      return dev.xinglin.text.ChineseNumbers.read(name, 0) != null;
    }
  }
}
