package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import org.jspecify.annotations.Nullable;

/** Centres that are counted and then named in brackets: 省级质控中心3个(骨科、儿科、护理), 下设三所(老年病研究所、肿瘤防治所). */
final class CountedCenters implements Rule {
  private static final String NAME = "counted-centers";
  private static final int LONGEST_MEMBER = 24;
  private static final int MOST = 30;
  private static final String[] NOT_FIELDS = {
    "其中", "含", "建设", "培育", "国家级", "省级", "市级", "等", "我院", "挂靠", "首批", "优秀", "试点", "年", "级", "版", "病)"
  };

  private final Lexicon lexicon;
  private final CenterClassifier centers;
  private final Governors governors;
  private final Counts counts;
  private final PhraseReader phrases;

  CountedCenters(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.centers = new CenterClassifier(lexicon);
    this.governors = new Governors(lexicon);
    this.counts = new Counts(lexicon);
    this.phrases = new PhraseReader(lexicon);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    String text = sentence.text;
    readLabel(passage, sentence);
    for (int open = text.indexOf('('); open > 0; open = text.indexOf('(', open + 1)) {
      int close = text.indexOf(')', open);
      if (close > open && !sentence.isAhead()) {
        readList(passage, sentence, open, close);
      }
    }
  }

  /** 青海省临床医学研究中心:高原心血管疾病、包虫病. */
  private void readLabel(Passage passage, Sentence sentence) {
    String text = sentence.text;
    int colon = text.indexOf(':');
    int labelEnd = colon < 4 ? 0 : counts.start(text, colon); // 市级质控中心4个:急诊、康复
    int from = labelEnd < 4 ? 0 : phrases.trimLeft(passage, sentence, 0, labelEnd);
    int first = labelEnd < 4 ? 0 : counts.end(text, from); // 8个北京市重点实验室:
    String label = first < labelEnd ? text.substring(first, labelEnd) : "";
    boolean levelled = lexicon.places.head(label).end() > 0;
    if (!levelled || !isCenter(label) || sentence.isAhead()) {
      return;
    }
    int end = sentence.clauseEnd(colon + 1);
    if (counts.end(text, colon + 1) > colon + 1) {
      return; // 质控中心:4个
    }
    for (Item item : Item.between(text, colon + 1, end, "、")) {
      int last = text.startsWith("。", item.end() - 1) ? item.end() - 1 : item.end();
      propose(passage, sentence, label, item.start(), last, null);
    }
  }

  private void readList(Passage passage, Sentence sentence, int open, int close) {
    int from = sentence.clauseStart(open);
    String counted = counted(passage, sentence, from, open);
    if (counted == null) {
      return;
    }
    Governor verb = governors.last(sentence, from, open);
    Status status = verb == null || !verb.isFact() ? Status.ESTABLISHED : verb.status();
    for (Item item : Item.between(sentence.text, open + 1, close, "、,;")) {
      propose(passage, sentence, counted, item.start(), item.end(), status);
    }
  }

  /**
   * What is counted before a bracket: the designation's name, empty for 三所; null where nothing is.
   */
  private @Nullable String counted(Passage passage, Sentence sentence, int from, int open) {
    String text = sentence.text;
    for (int i = Math.max(from, open - 30); i < open; i++) {
      Counts.Count count = counts.at(text, i, open);
      if (count == null || count.value() > MOST || "个所家项".indexOf(count.unit()) < 0) {
        continue;
      }
      if (count.end() == open) {
        int start = designationStart(passage, sentence, from, i);
        String name = text.substring(start, i);
        return isCenter(name) ? name : count.unit().equals("所") ? "" : null;
      }
      String name = text.substring(count.end(), open);
      return isCenter(name) ? name : null;
    }
    return null;
  }

  private int designationStart(Passage passage, Sentence sentence, int from, int to) {
    int start = governors.behindLast(sentence, from, to);
    int joint = sentence.text.lastIndexOf('、', to - 1) + 1;
    return phrases.trimLeft(passage, sentence, Math.max(start, Math.min(joint, to)), to);
  }

  private boolean isCenter(String name) {
    return lexicon.endsCenter(name, 0, name.length())
        && name.length() <= LONGEST_MEMBER
        && !Names.isProse(name);
  }

  /** 心内, 肾内, 医工: a field by its short name. */
  private static boolean isField(String member) {
    return member.length() <= 6 && Words.isHan(member) && !hasAny(member, NOT_FIELDS);
  }

  /** 省级骨科质控中心 of 省级质控中心3个(骨科…): the field stands behind the level. */
  private String named(String counted, String member) {
    int level = lexicon.places.head(counted).end();
    return counted.substring(0, level) + member + counted.substring(level);
  }

  private void propose(
      Passage passage,
      Sentence sentence,
      String counted,
      int start,
      int end,
      @Nullable Status status) {
    String member = sentence.text.substring(start, Math.max(start, end)).replace("等", "");
    boolean whole = isCenter(member) && member.length() >= 4;
    boolean field =
        centers.statedKind(member) != null || Departments.isOne(member) || isField(member);
    if (member.length() > LONGEST_MEMBER
        || member.length() < 2
        || !whole && (!field || counted.isEmpty())) {
      return;
    }
    String name = whole ? member : named(counted, member);
    Level own = lexicon.places.levelOf(member);
    Details.Center counts = centers.classify(counted.isEmpty() ? member : counted);
    Details.Center details =
        whole
            ? centers.classify(member)
            : new Details.Center(centers.classify(member + counted).centerKind(), counts.role());
    passage.add(
        new Draft(sentence, sentence.clauseStart(start), end, NAME, name, details)
            .level(own == null ? lexicon.places.levelOf(counted) : own)
            .status(Names.statedStatus(counted) == null ? status : Names.statedStatus(counted))
            .confidence(0.8));
  }
}
