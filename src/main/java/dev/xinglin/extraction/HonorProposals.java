package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Level;
import org.jspecify.annotations.Nullable;

/** Makes candidates of the honours that a sentence names. */
final class HonorProposals {
  private static final String NAME = "designation";
  private static final String[] HONOURED = {"医院", "单位", "集体", "团队", "班组", "窗口", "科室", "支部", "党委"};
  private static final String[] NOT_HONOURED = {
    "附属", "教学", "综合医院", "综合性", "级医院", "定点", "直属", "所属", "隶属", "专科医院", "中医医院", "人民医院", "儿童医院",
    "重点科室", "临床科室", "项目单位", "事业单位", "企业单位", "指定", "唯一", "最大", "首家", "规模"
  };
  private final DesignationScope scope;
  private final Lexicon lexicon;
  private final HonorClassifier honors = new HonorClassifier();
  private final Passage passage;
  private final Sentence sentence;

  HonorProposals(DesignationScope scope) {
    this.scope = scope;
    this.lexicon = scope.lexicon;
    this.passage = scope.passage;
    this.sentence = scope.sentence;
  }

  /**
   * Whether a name that no last word tells for an honour is one: by its verb, or by whom it
   * honours.
   */
  boolean isUnknownOne(Governor governor, Phrase phrase) {
    String name = phrase.name();
    boolean university = name.startsWith("附属") || name.startsWith("其附属");
    if (hasAny(name, ",", "。") || university || name.endsWith("基金")) {
      return false; // words that somebody said, a university's hospital, money
    }
    return isTitle(phrase) || governor.gives(sentence.text) && isNameLike(governor, phrase);
  }

  /** 全国人文爱心医院: a level and whom it honours, and no grade or institution. */
  private boolean isTitle(Phrase phrase) {
    String name = phrase.name();
    return endsWithAny(name, HONOURED)
        && lexicon.places.head(phrase.lead() + name).level() != null
        && name.length() <= 24
        && !hasAny(name, NOT_HONOURED)
        && lexicon.grades.longestIn(name) == null
        && Institutions.find(name).isEmpty()
        && !Names.isProse(name);
  }

  private boolean isNameLike(Governor governor, Phrase phrase) {
    String name = Notes.without(phrase.name());
    boolean level = phrase.quoted() || lexicon.places.head(name).end() > 0 || governor.honours();
    boolean length = name.length() >= 4 && name.length() <= 40;
    return length && level && !Names.isNoHonour(name) && (phrase.quoted() || !Names.isProse(name));
  }

  /** An honour under a verb. */
  void propose(Governor governor, Phrase phrase, int to, double confidence) {
    String name = Notes.without(phrase.name());
    boolean prose = !phrase.quoted() && Names.isProse(name);
    if (Names.isTooBare(name) || prose || name.length() > 45 || Names.isPersonal(name)) {
      return;
    }
    boolean ofCounties = name.startsWith("县域") || name.startsWith("县级医院");
    Level own = ofCounties ? null : scope.level(phrase);
    addHonor(
        governor,
        name,
        honors.classify(name, phrase.head()),
        own == null ? scope.given(governor, phrase) : own,
        phrase,
        to,
        confidence);
  }

  /** A prize by the contest that it was won in. */
  void proposePrize(Governor governor, String name, Phrase phrase, int to) {
    addHonor(
        governor,
        name,
        HonorCategory.COMPETITION,
        lexicon.places.levelOf(DesignationScope.withoutSession(name)),
        phrase,
        to,
        0.85);
  }

  private void addHonor(
      Governor governor,
      String name,
      HonorCategory category,
      @Nullable Level level,
      Phrase phrase,
      int to,
      double confidence) {
    String note = Notes.of(phrase.name());
    String subject = Departments.isOne(note) ? note : Subjects.before(passage, sentence, governor);
    boolean person = Subjects.isPerson(subject) || Subjects.isNamedPerson(sentence, governor);
    if (person || name.length() > 60) {
      return;
    }
    int start = scope.evidenceStart(governor, phrase.start());
    passage.add(
        new Draft(sentence, start, to, NAME, name, new Details.Honor(category, subject, null, null))
            .level(level)
            .awardedBy(phrase.awardedBy())
            .time(Notes.time(note, scope.time(governor, to)))
            .confidence(confidence));
  }
}
