package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.extraction.Lexicon.Verb;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import dev.xinglin.text.StatedTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes candidates of the centres that a sentence names. */
final class CenterProposals {
  private static final String NAME = "designation";
  private static final String BARE = "bare-center";
  private static final String[] NOTED = {"认证", "批准", "获批", "通过", "验收", "授牌", "挂牌", "获评"};
  private static final String[] CLAUSAL = {"由", "被", "将", "使", "让", "把", "从", "对", "于"};
  private static final String[] SERVICES = {"制度", "模式", "机制", "品牌", "活动", "举措", "措施", "服务", "工程"};
  private static final String[] LED = {"由该院牵头", "由我院牵头", "由医院牵头"};
  private static final String[] ALL_LED = {"均由该院牵头", "均由我院牵头", "都由该院牵头", "都由我院牵头", "均由医院牵头"};
  private final DesignationScope scope;
  private final Lexicon lexicon;
  private final CenterClassifier centers;
  private final Passage passage;
  private final Sentence sentence;

  CenterProposals(DesignationScope scope, CenterClassifier centers) {
    this.scope = scope;
    this.lexicon = scope.lexicon;
    this.centers = centers;
    this.passage = scope.passage;
    this.sentence = scope.sentence;
  }

  /** 胸痛、卒中、创伤三大中心: the members before take the head of the last. */
  void expand(Governor governor, List<Item> members, Phrase last) {
    String tail = Names.sharedTail(last.name());
    if (Names.isTooBare(last.name())
        || !last.name().endsWith(tail)
        || !Claims.superlative(lexicon.places, sentence, last).isEmpty()) {
      return;
    }
    boolean counted = !Names.beforeCount(last.name()).equals(last.name());
    int lead = lexicon.places.head(tail).end();
    Level level = lead > 0 ? lexicon.places.levelOf(tail) : scope.listLevel();
    for (Item member : members) {
      String body = sentence.text.substring(member.start(), member.end());
      boolean department =
          Departments.isOne(body) && body.endsWith("科") || endsWithAny(body, ")", "室", "病房");
      if (counted || !department && centers.statedKind(body) != null) {
        String name = body + tail.substring(lead);
        addCenter(governor, name, last, member.start(), last.end(), level, 0.85);
      }
    }
  }

  /** The centres that a name under a verb is of: one, or as many as it counts. */
  void propose(Governor governor, Phrase phrase, int to) {
    if (Names.isTooBare(phrase.name())
        || Names.isGeneric(phrase.name())
        || isService(phrase)
        || isProject(phrase.name())
        || hasAny(phrase.name(), "把", "让", "本中心")
        || startsWithAny(phrase.name(), "由", "被", "经", "与")) {
      return;
    }
    Level own = scope.level(phrase);
    String tail = Names.sharedTail(phrase.name());
    own = own == null && phrase.name().endsWith(tail) ? lexicon.places.levelOf(tail) : own;
    Level given = own == null ? scope.given(governor, phrase) : own;
    double confidence = governor.verb() == Verb.BE ? 0.9 : 0.95;
    for (String name : counted(phrase.name())) {
      addCenter(
          governor,
          name,
          phrase,
          phrase.start(),
          to,
          own != null || scope.listLevel() == null ? given : scope.listLevel(),
          confidence);
    }
    boolean reaches =
        !phrase.lead().isEmpty() && !phrase.quoted()
            || Names.levelReachesList(phrase.name())
            || phrase.claim().endsWith("首批");
    scope.passOn(own, reaches);
  }

  /** …能力提升工程建设项目单位 takes part in a project, and what is built is no centre. */
  private boolean isProject(String name) {
    return name.endsWith("项目单位") && Names.withoutUnderConstruction(name, lexicon).equals(name);
  }

  /** 妇科及儿科两个质控中心 are as many as their fields; any other name is one. */
  private List<String> counted(String name) {
    String whole = Names.beforeCount(name);
    if (whole.equals(name)) {
      return Names.split(name);
    }
    String tail = Names.sharedTail(name);
    String body = whole.substring(0, whole.length() - tail.length());
    int lead = lexicon.places.head(body).end();
    List<String> fields = List.of(body.substring(lead).split("[、和及与]"));
    boolean all = fields.stream().allMatch(field -> centers.statedKind(field) != null);
    return all
        ? fields.stream().map(it -> body.substring(0, lead) + it + tail).toList()
        : List.of(whole);
  }

  /** “专家流动工作站”“周三下乡日”等制度 are what 制度 says. */
  private boolean isService(Phrase phrase) {
    String rest = sentence.text.substring(phrase.end(), sentence.clauseEnd(phrase.end()));
    int close = rest.lastIndexOf('”') + 1;
    String after = rest.substring(close).startsWith("等") ? rest.substring(close + 1) : "";
    return phrase.quoted() && startsWithAny(after, SERVICES);
  }

  private void addCenter(
      Governor governor,
      String name,
      Phrase phrase,
      int start,
      int end,
      @Nullable Level level,
      double confidence) {
    String before =
        sentence.text.substring(sentence.clauseStart(governor.start()), governor.start());
    if (before.contains("个") && (before.contains("专业") || before.contains("科室"))) {
      return;
    }
    StatedTime noted = Notes.time(Notes.of(name), null);
    String whole = noted == null ? name : Notes.without(name);
    String shown = Names.withoutUnderConstruction(whole, lexicon);
    if (shown.length() < 3 || shown.length() > 45 || !phrase.quoted() && Names.isProse(shown)) {
      return;
    }
    passage.add(
        new Draft(
                sentence,
                scope.evidenceStart(governor, start),
                end,
                NAME,
                shown,
                centers.classify(shown))
            .level(level)
            .status(status(governor, name, phrase))
            .subject(subject(governor, shown))
            .awardedBy(phrase.awardedBy())
            .time(noted == null ? scope.time(governor, end) : noted)
            .confidence(confidence));
  }

  /** Whose centre it is; a list that the centre itself stands in owns nothing. */
  private @Nullable String subject(Governor governor, String name) {
    String subject = Subjects.before(passage, sentence, governor);
    return subject == null || subject.contains(name) ? null : subject;
  }

  /** Whether 由该院牵头 stands behind a centre, or 均由该院牵头 behind its list. */
  private boolean isLed(Phrase phrase) {
    int end = sentence.clauseEnd(phrase.end());
    return hasAny(sentence.text.substring(phrase.end(), end), LED)
        || startsWithAny(sentence.text, end + 1, ALL_LED);
  }

  /** A centre that somebody approved, as in 国家卫健委指定的…, or its verb says of its status. */
  private @Nullable Status status(Governor governor, String name, Phrase phrase) {
    if (isLed(phrase)) {
      return Status.LEADING;
    }
    if (startsWithAny(sentence.text, phrase.end(), "建设名单", "建设序列", "建设行列", "建设项目")) {
      return Status.UNDER_CONSTRUCTION; // 入选省级区域医疗中心建设名单
    }
    boolean open = governor.status() == null || governor.status() == Status.ESTABLISHED;
    boolean given = phrase.awardedBy() != null || hasAny(Notes.of(name), NOTED);
    return stated(name, open && given ? Status.APPROVED : governor.status());
  }

  /**
   * A centre that is only named, such as 卒中中心 as the subject of its sentence.
   *
   * @param status what the words about it say of its status, or null
   * @param levelled whether its name states a level, so that it need not be a clinical one; of a
   *     clinical one that is named and no more, it is told that it is there
   */
  void proposeBare(Phrase phrase, int to, @Nullable Status status, boolean levelled) {
    int joint = phrase.name().lastIndexOf('、') + 1;
    int department = phrase.name().indexOf("科");
    String rest = department > 0 && department < 6 ? phrase.name().substring(department + 1) : "";
    String owner =
        rest.isEmpty()
            ? ""
            : phrase.name().substring(joint > department ? 0 : joint, department + 1);
    boolean whose =
        rest.length() >= 4
            && centers.statedKind(rest) != null
            && Departments.isOne(owner)
            && !owner.endsWith("专科");
    String name = phrase.name().substring(whose ? Math.max(joint, department + 1) : joint);
    boolean internet = name.equals("互联网医院");
    if (!Names.beforeCount(name).equals(name)) {
      List<String> fields = counted(phrase.name());
      for (String field : fields.size() > 1 ? fields : List.<String>of()) {
        addBare(phrase, field, to, status, levelled);
      }
      return;
    }
    boolean clinical =
        centers.statedKind(name) != null
            && name.endsWith("中心")
            && name.length() >= 4
            && name.length() <= 12;
    if (!(clinical || internet || levelled)
        || hasAny(name, CLAUSAL)
        || Names.isProse(name)
        || Names.isGeneric(name)
        || Names.isTooBare(name)) {
      return;
    }
    addBare(phrase, name, to, status, levelled);
  }

  private void addBare(
      Phrase phrase, String whole, int to, @Nullable Status told, boolean levelled) {
    Status status = told == null && !levelled ? Status.ESTABLISHED : told;
    StatedTime noted = Notes.time(Notes.of(whole), null);
    String name = noted == null ? whole : Notes.without(whole);
    Level own = lexicon.places.levelOf(name);
    boolean approved = name.equals("互联网医院") && sentence.contains("审批", "获批", "牌照");
    passage.add(
        new Draft(
                sentence,
                sentence.clauseStart(phrase.start()),
                to,
                BARE,
                name,
                centers.classify(name))
            .level(
                own != null ? own : scope.verified() != null ? scope.verified() : scope.listLevel())
            .status(
                isLed(phrase) ? Status.LEADING : approved ? Status.APPROVED : stated(name, status))
            .time(noted == null && told != null ? scope.timeOfClauses(phrase.start(), to) : noted)
            .confidence(levelled ? 0.6 : 0.5));
  }

  private static @Nullable Status stated(String name, @Nullable Status otherwise) {
    Status stated = Names.statedStatus(name);
    return stated == null ? otherwise : stated;
  }
}
