package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.extraction.Lexicon.Sort;
import dev.xinglin.extraction.Lexicon.Verb;
import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Level;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.Status;
import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes candidates of a sentence's designations, with the level, status and date that govern each.
 */
final class Designations {
  private static final String NAME = "designation";
  private static final String[] ALLIED = {"联盟单位", "联盟成员单位", "联盟成员", "医联体成员单位", "医联体单位", "联盟医院"};
  private static final Pattern BARE_YEAR =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9年])");
  private static final String[] NOTED = {"认证", "批准", "获批", "通过", "验收", "授牌", "挂牌", "获评"};
  private static final String[] CLAUSAL = {"由", "被", "将", "使", "让", "把", "从", "对", "于"};
  private static final String[] PRAISED = {"优秀", "先进", "最佳", "十佳", "百佳", "模范", "标杆", "优质"};
  private static final String[] HONOURED = {"医院", "单位", "集体", "团队", "班组", "窗口", "科室", "支部", "党委"};
  private static final String[] NOT_HONOURED = {
    "附属", "教学", "综合医院", "综合性", "级医院", "定点", "直属", "所属", "隶属", "专科医院", "中医医院", "人民医院", "儿童医院",
    "重点科室", "临床科室", "项目单位", "事业单位", "企业单位", "指定", "唯一", "最大", "首家", "规模"
  };
  private final Lexicon lexicon;
  private final CenterClassifier centers;
  private final HonorClassifier honors = new HonorClassifier();
  private final Awarders awarders;
  private final Passage passage;
  private final Sentence sentence;

  /** The level that the first member of the list under reading states for all. */
  private @Nullable Level listLevel;

  private boolean inModifier;

  /** The level of who verified the centre under reading: 通过省卫健委验收. */
  private @Nullable Level verified;

  Designations(Lexicon lexicon, CenterClassifier centers, Passage passage, Sentence sentence) {
    this.lexicon = lexicon;
    this.awarders = new Awarders(lexicon.places);
    this.centers = centers;
    this.passage = passage;
    this.sentence = sentence;
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

  void endList() {
    listLevel = null;
  }

  void listLevel(@Nullable Level level) {
    listLevel = level == null ? listLevel : level;
  }

  @Nullable String statedKind(String name) {
    return centers.statedKind(name);
  }

  /** 成为…联盟成员单位 says whom the hospital works with. */
  private boolean isAlliance(Governor governor, Phrase phrase, int to) {
    for (String end : ALLIED) {
      if (phrase.name().endsWith(end)) {
        int cut = phrase.name().length() - end.length() + 2;
        String name = phrase.name().substring(0, end.startsWith("医联体") ? cut + 1 : cut);
        Details.Partnership details =
            new Details.Partnership(null, PartnershipKind.SPECIALTY_ALLIANCE);
        passage.add(
            new Draft(sentence, evidenceStart(governor, phrase.start()), to, NAME, name, details)
                .level(level(phrase))
                .status(governor.status())
                .time(time(governor, to))
                .confidence(0.6));
        return true;
      }
    }
    return false;
  }

  /** A designation under a verb. */
  void propose(Governor governor, Phrase phrase, int to) {
    if (isAlliance(governor, phrase, to)) {
      return;
    }
    Sort sort = phrase.head() == null ? null : phrase.head().sort();
    String claim = phrase.claim();
    boolean disguised = sort == Sort.HONOR && isCenterByName(phrase.name());
    boolean praise = sort == Sort.CENTER && isHonorByName(phrase.name());
    if (disguised || praise) {
      sort = disguised ? Sort.CENTER : Sort.HONOR;
    }
    boolean center = sort == Sort.CENTER && !claim.endsWith("最大的") && !claim.endsWith("最大");
    String superlative = center ? superlative(phrase) : "";
    if (!superlative.isEmpty()) {
      proposeFirst(superlative, phrase, to);
    } else if (center && hasAny(phrase.name(), PRAISED)) {
      proposeHonor(governor, phrase, to, 0.8);
    } else if (center) {
      proposeCenters(governor, phrase, to);
    } else if (sort == Sort.HONOR) {
      boolean weak = governor.verb() == Verb.ESTABLISH || governor.verb() == Verb.BE;
      proposeHonor(governor, phrase, to, weak ? 0.8 : 0.92);
    } else if (!claim.isEmpty() && !claim.endsWith("首批") && isInstitution(phrase)) {
      proposeFirst(phrase, to);
    } else if (sort == null && isTitle(phrase)
        || sort == null && governor.gives(sentence.text) && isNameLike(governor, phrase)) {
      proposeHonor(governor, phrase, to, phrase.quoted() ? 0.85 : 0.65);
    }
  }

  /** …中心示范单位 and what is accredited for PCCM are centres, whatever their last word. */
  private static boolean isCenterByName(String name) {
    return endsWithAny(name, "中心示范单位", "基地示范单位", "站示范单位")
        || name.contains("PCCM") && endsWithAny(name, "达标单位", "优秀单位", "示范单位");
  }

  /** 清廉医院建设示范点 is a title, and no place where anybody is treated. */
  private boolean isHonorByName(String name) {
    return name.endsWith("示范点") && centers.statedKind(name) == null;
  }

  /** In 东北地区最早的集…为一体的…中心 the claim with its place; nothing where the clause claims nothing. */
  private String superlative(Phrase phrase) {
    int clause = sentence.clauseStart(phrase.start());
    String before = sentence.text.substring(clause, phrase.start());
    int most = Math.max(before.lastIndexOf("最早的"), before.lastIndexOf("最大的"));
    for (int i = 0; i < most; i++) {
      Places.Reading place = lexicon.places.head(before.substring(i));
      if (place.end() > 0 && most - i <= 14) {
        return before.substring(i, most + 3);
      }
    }
    return "";
  }

  private void proposeFirst(String claim, Phrase phrase, int to) {
    Details.Honor details = new Details.Honor(HonorCategory.FIRST, null, null, null);
    passage.add(
        new Draft(
                sentence,
                sentence.clauseStart(phrase.start()),
                to,
                NAME,
                claim + phrase.name(),
                details)
            .level(lexicon.places.levelOf(claim))
            .confidence(0.6));
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

  private static boolean isInstitution(Phrase phrase) {
    return phrase.name().endsWith("医院")
        || phrase.name().endsWith("中心")
        || phrase.name().endsWith("单位");
  }

  /** 全省规模最大的…, 国内首家…医院. */
  private void proposeFirst(Phrase phrase, int to) {
    if (phrase.name().contains("获此")) {
      return; // 唯一获此殊荣的医院 tells of an honour, and is none
    }
    Level level = lexicon.places.levelOf(phrase.claim());
    Details.Honor details = new Details.Honor(HonorCategory.FIRST, null, null, null);
    String name = phrase.claim() + phrase.name();
    boolean graded = lexicon.grades.longestIn(phrase.name()) != null; // 唯一的三级医院 is a grade
    if (name.length() <= 45 && name.indexOf(',') < 0 && !graded) {
      passage.add(
          new Draft(sentence, sentence.clauseStart(phrase.start()), to, NAME, name, details)
              .level(level)
              .confidence(0.6));
    }
  }

  private boolean isNameLike(Governor governor, Phrase phrase) {
    String name = withoutNote(phrase.name());
    boolean level = phrase.quoted() || lexicon.places.head(name).end() > 0 || governor.honours();
    boolean length = name.length() >= 4 && name.length() <= 40;
    return length && level && !Names.isNoHonour(name) && (phrase.quoted() || !Names.isProse(name));
  }

  /** 胸痛、卒中、创伤三大中心: the members before take the head of the last. */
  void expand(Governor governor, List<Item> members, Phrase last) {
    String tail = Names.sharedTail(last.name());
    if (Names.isTooBare(last.name())
        || !last.name().endsWith(tail)
        || !superlative(last).isEmpty()) {
      return;
    }
    boolean counted = !Names.beforeCount(last.name()).equals(last.name());
    int lead = lexicon.places.head(tail).end();
    Level level = lead > 0 ? lexicon.places.levelOf(tail) : listLevel;
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

  private void proposeCenters(Governor governor, Phrase phrase, int to) {
    if (Names.isTooBare(phrase.name())
        || Names.isGeneric(phrase.name())
        || isService(phrase)
        || isProject(phrase.name())
        || hasAny(phrase.name(), "把", "让", "本中心")
        || startsWithAny(phrase.name(), "由", "被", "经", "与")) {
      return;
    }
    Level own = level(phrase);
    String tail = Names.sharedTail(phrase.name());
    own = own == null && phrase.name().endsWith(tail) ? lexicon.places.levelOf(tail) : own;
    Level given = own == null ? given(governor, phrase) : own;
    double confidence = governor.verb() == Verb.BE ? 0.9 : 0.95;
    for (String name : counted(phrase.name())) {
      addCenter(
          governor,
          name,
          phrase,
          phrase.start(),
          to,
          own != null || listLevel == null ? given : listLevel,
          confidence);
    }
    boolean reaches =
        !phrase.lead().isEmpty() && !phrase.quoted()
            || Names.levelReachesList(phrase.name())
            || phrase.claim().endsWith("首批");
    listLevel = own == null ? listLevel : reaches ? own : null;
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
    for (String word : new String[] {"制度", "模式", "机制", "品牌", "活动", "举措", "措施", "服务", "工程"}) {
      if (phrase.quoted() && after.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Level level(Phrase phrase) {
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
  private static String withoutSession(String name) {
    int session = name.indexOf('届');
    boolean counted = session > 0 && session <= 5 && (name.startsWith("第") || name.startsWith("首"));
    return counted ? name.substring(session + 1) : name;
  }

  /** The level of who gave or verified a designation that states none itself. */
  private @Nullable Level given(Governor governor, Phrase phrase) {
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
    StatedTime noted = timeOf(note(name), null);
    String whole = noted == null ? name : withoutNote(name);
    String shown = Names.withoutUnderConstruction(whole, lexicon);
    if (shown.length() < 3 || shown.length() > 45 || !phrase.quoted() && Names.isProse(shown)) {
      return;
    }
    passage.add(
        new Draft(
                sentence, evidenceStart(governor, start), end, NAME, shown, centers.classify(shown))
            .level(level)
            .status(status(governor, name, phrase))
            .subject(Subjects.before(passage, sentence, governor))
            .awardedBy(phrase.awardedBy())
            .time(noted == null ? time(governor, end) : noted)
            .confidence(confidence));
  }

  /** A centre that somebody approved, as in 国家卫健委指定的…, or its verb says of its status. */
  private static @Nullable Status status(Governor governor, String name, Phrase phrase) {
    boolean open = governor.status() == null || governor.status() == Status.ESTABLISHED;
    boolean given = phrase.awardedBy() != null || hasAny(note(name), NOTED);
    return stated(name, open && given ? Status.APPROVED : governor.status());
  }

  /** What something is has no date of an earlier clause: 2015年晋升为三级医院,是国家级胸痛中心. */
  private @Nullable StatedTime time(Governor governor, int at) {
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
    for (String word : new String[] {"先后", "曾", "多次", "陆续", "相继", "连续", "累计", "目前", "现", "近年来"}) {
      if (before.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private int evidenceStart(Governor governor, int start) {
    int clause = sentence.clauseStart(governor.start() > start ? start : governor.start());
    return Math.min(start, clause);
  }

  private void proposeHonor(Governor governor, Phrase phrase, int to, double confidence) {
    String name = withoutNote(phrase.name());
    boolean prose = !phrase.quoted() && Names.isProse(name);
    if (Names.isTooBare(name) || prose || name.length() > 45 || Names.isPersonal(name)) {
      return;
    }
    boolean ofCounties = name.startsWith("县域") || name.startsWith("县级医院");
    Level own = ofCounties ? null : level(phrase);
    addHonor(
        governor,
        name,
        honors.classify(name, phrase.head()),
        own == null ? given(governor, phrase) : own,
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
        lexicon.places.levelOf(withoutSession(name)),
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
    String note = note(phrase.name());
    String subject = Departments.isOne(note) ? note : Subjects.before(passage, sentence, governor);
    boolean person = Subjects.isPerson(subject) || Subjects.isNamedPerson(sentence, governor);
    if (person || name.length() > 60) {
      return;
    }
    int start = evidenceStart(governor, phrase.start());
    passage.add(
        new Draft(sentence, start, to, NAME, name, new Details.Honor(category, subject, null, null))
            .level(level)
            .awardedBy(phrase.awardedBy())
            .time(timeOf(note, time(governor, to)))
            .confidence(confidence));
  }

  /** The note in brackets at the end of an honour: (2015年,国家卫生计生委), (急诊科), (连续18年). */
  private static String note(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    return open > 2 ? name.substring(open + 1, name.length() - 1) : "";
  }

  private static String withoutNote(String name) {
    String note = note(name);
    return note.isEmpty() ? name : name.substring(0, name.length() - note.length() - 2);
  }

  /** The time that a note states, as (2020), (标准版,2018) or (2022年11月通过认证). */
  private static @Nullable StatedTime timeOf(String note, @Nullable StatedTime otherwise) {
    return ChineseTimes.find(BARE_YEAR.matcher(note).replaceAll("$1年")).stream()
        .filter(time -> time.year() != null)
        .findFirst()
        .orElse(otherwise);
  }

  /** An honour whose verb is not known. */
  void proposeNamedHonor(Governor governor, Phrase phrase, int to) {
    proposeHonor(governor, phrase, to, 0.6);
  }

  /**
   * A centre that is only named, such as 卒中中心 as the subject of its sentence.
   *
   * @param levelled whether its name states a level, so that it need not be a clinical one
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
        addBare(phrase, field, to, status, 0.5);
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
    addBare(phrase, name, to, status, levelled ? 0.6 : 0.5);
  }

  private void addBare(
      Phrase phrase, String whole, int to, @Nullable Status status, double confidence) {
    StatedTime noted = timeOf(note(whole), null);
    String name = noted == null ? whole : withoutNote(whole);
    Level own = lexicon.places.levelOf(name);
    boolean approved = name.equals("互联网医院") && sentence.contains("审批", "获批", "牌照");
    passage.add(
        new Draft(
                sentence,
                sentence.clauseStart(phrase.start()),
                to,
                "bare-center",
                name,
                centers.classify(name))
            .level(own == null ? verified : own)
            .status(approved ? Status.APPROVED : stated(name, status))
            .time(noted == null && status != null ? timeOfClauses(phrase.start(), to) : noted)
            .confidence(confidence));
  }

  private static @Nullable Status stated(String name, @Nullable Status otherwise) {
    Status stated = Names.statedStatus(name);
    return stated == null ? otherwise : stated;
  }

  /** The time of a centre's clause, of the clause behind it, or one that heads the sentence. */
  private @Nullable StatedTime timeOfClauses(int start, int to) {
    int clause = sentence.clauseStart(start);
    int end = sentence.clauseEnd(to);
    int next = end == to && end < sentence.text.length() ? sentence.clauseEnd(end + 1) : end;
    StatedTime time = sentence.timeAt(next);
    if (time == null) {
      return null;
    }
    boolean heads = sentence.clauseEnd(time.end()) == time.end() && time.end() + 1 == clause;
    return time.start() >= clause || heads ? time : null;
  }
}
