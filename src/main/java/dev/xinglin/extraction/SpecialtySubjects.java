package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whose designation a clause tells of, where no list of departments stands beside it. */
final class SpecialtySubjects {
  private static final String[] OF_TOPIC = {
    "该科", "该学科", "该专科", "科室", "学科", "专科", "也", "还", "先后", "已", "现", "同年", "后", "曾"
  };
  private static final String[] NO_SUBJECT = {
    "医院", "我院", "该院", "先后", "相继", "也", "还", "又", "被", "经", "由", "目前", "同时", "科室", "该科", "并", "均",
    "已", "其", "全部", "我们", "他", "她", "它", "批", "次", "成功", "正式", "首", "再", "后", "多个", "一个", "今年", "去年"
  };
  private static final String[] HOSPITAL = {"医院", "我院", "全院"};
  private static final int LONGEST_APPOSITION = 12;
  private static final int LONGEST_LEAD = 2;
  private static final int LONGEST_NAMED = 8;

  private final Departments departments;
  private final PhraseReader phrases;
  private final Topics topics;

  SpecialtySubjects(Lexicon lexicon) {
    this.departments = new Departments(lexicon);
    this.phrases = new PhraseReader(lexicon);
    this.topics = new Topics(lexicon);
  }

  /**
   * The departments that open the clause of a designation, whatever its verb, or that are all that
   * the clause before it says, else the topic of its sentence: 骨科、儿科双双捧回省级重点专科; 骨伤科,市级重点专科;
   * 肛肠科——省级重点专科.
   */
  List<Item> of(SpecialtyDesignation designation) {
    Passage passage = designation.passage();
    Sentence sentence = designation.sentence();
    int clause = designation.clauseStart();
    List<Item> found = departments.opening(passage, sentence, clause, designation.start());
    if (found.isEmpty()) {
      found = apposed(designation, clause);
    }
    return found.isEmpty() && isSilent(designation) ? topics.of(passage, sentence) : found;
  }

  /** 骨伤科,市级重点专科: all that the clause before says is the department. */
  private List<Item> apposed(SpecialtyDesignation designation, int clause) {
    Sentence sentence = designation.sentence();
    boolean near = designation.start() - clause <= LONGEST_APPOSITION;
    if (!near || clause < 2 || sentence.text.charAt(clause - 1) != ',') {
      return List.of();
    }
    int from = sentence.clauseStart(clause - 1);
    List<Item> found = departments.endingAt(designation.passage(), sentence, from, clause - 1);
    boolean whole = !found.isEmpty() && found.get(0).start() - from <= LONGEST_LEAD;
    return whole ? found : List.of();
  }

  /** The topic of the paragraph where a clause itself names no subject: 2019年获批省级重点专科; or null. */
  @Nullable String topic(SpecialtyDesignation designation) {
    return isSilent(designation)
        ? topics.before(designation.passage(), designation.sentence())
        : null;
  }

  /** Whether a clause says nothing of its subject: it begins with the verb, or with 该科. */
  private boolean isSilent(SpecialtyDesignation designation) {
    Passage passage = designation.passage();
    Sentence sentence = designation.sentence();
    Governor verb = designation.verb();
    int start = designation.start();
    int from = phrases.trimLeft(passage, sentence, designation.clauseStart(), start);
    int to = verb == null ? from : Math.min(verb.start(), start);
    String before = from < to ? sentence.text.substring(from, to) : "";
    boolean passive = sentence.text.startsWith("被", designation.clauseStart());
    boolean others = hasAny(before, HOSPITAL) || passage.names.stream().anyMatch(before::contains);
    return !others && (before.isEmpty() || passive || startsWithAny(before, OF_TOPIC));
  }

  /** A subject that no list of departments knows: 创伤急救 of 创伤急救获选市级重点学科; or null. */
  @Nullable Item named(SpecialtyDesignation designation) {
    Governor verb = designation.verb();
    if (verb == null || verb.status() != Status.APPROVED) {
      return null;
    }
    Sentence sentence = designation.sentence();
    int clause = sentence.clauseStart(verb.start());
    int from = phrases.trimLeft(designation.passage(), sentence, clause, verb.start());
    String words = from < verb.start() ? sentence.text.substring(from, verb.start()) : "";
    boolean named =
        Fields.isOne(words) && words.length() <= LONGEST_NAMED && !hasAny(words, NO_SUBJECT);
    return named ? new Item(from, verb.start(), (char) 0) : null;
  }
}
