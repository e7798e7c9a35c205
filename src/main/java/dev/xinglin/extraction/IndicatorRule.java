package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Level;
import dev.xinglin.model.Qualifier;
import dev.xinglin.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers: 开放床位1500张, 1500张开放床位, 由14个增至23个, 分别达到…; what belongs to others is left out or marked.
 */
final class IndicatorRule implements Rule {
  private static final String NAME = "indicator";
  private static final String[] RISING = {
    "增至", "提升至", "提高至", "提升到", "提高到", "增加到", "增加至", "上升到", "上升至", "升至", "升到", "降至", "降到", "下降至",
    "下降到", "缩短至", "缩短到", "扩充至", "扩展至", "扩大到", "扩大至", "增长到", "增长至", "发展到", "跃升至", "跃升到", "减少到", "减至",
    "扩增至", "优化至", "压缩至", "扩至", "扩建至", "增加为", "扩大为", "增长为", "降为", "减为", "升为", "增为", "提前到", "跃升为",
    "提升为", "降低到", "降低至", "缩减到", "缩减至", "压缩到"
  };
  private static final Set<String> AGES = Set.of("年", "载", "周年", "秩");
  private static final String[] OF_AGE = {
    "建院", "风雨", "栉风沐雨", "历程", "历史", "走过", "办院", "春秋", "砥砺", "沧桑", "薪火", "岁月", "院庆", "扎根", "华诞",
    "悠悠", "传承"
  };
  private static final Set<String> VERBS_ONLY =
      Set.of(
          "选派", "派出", "组织", "开展", "完成", "累计", "举办", "接待", "指标", "重点指标", "先后选派", "来自", "参会", "收录");
  private static final String[] AHEAD = {"未来", "力争", "下一步", "十五五"};
  private static final Set<String> UNITS =
      Set.of(
          "名", "人", "个", "项", "家", "张", "台", "例", "篇", "所", "间", "座", "件", "份", "届", "部", "门", "床",
          "人次", "例次", "台次", "台(套)", "台(件)", "台/件", "台套", "台件", "套", "%", "元", "亩", "平方米", "次", "位",
          "批", "种", "场次", "场", "辆", "支", "条", "栋", "本", "件次", "单", "期", "层", "天", "小时", "倍", "户",
          "处", "批次", "剂次", "起", "‰", "个百分点", "分");
  private static final String[] AIDED = {"受援", "帮扶", "对口支援"};
  private static final String[] LEVELLED = {
    "专科", "学科", "中心", "培训", "竞赛", "实验室", "工作室", "奖", "建设项目", "建设单位", "项目", "课题", "基金", "课程", "名科",
    "单元", "基地", "成果", "审核", "教育"
  };

  /** Units of what may have a level. */
  private static final Set<String> COUNTED = Set.of("项", "个", "家", "名", "人", "位", "门", "部");

  /** Words of a place that tell where and not of which level. */
  private static final String[] SCOPES = {"全", "内", "域", "国际", "世界", "中国", "中华", "国务院", "我"};

  private static final String[] DURATIONS = {
    "时间", "用时", "时长", "中位数", "周期", "得分", "评分", "满意度", "分数", "住院日", "间隔", "缩短", "耗时"
  };

  /**
   * Of what small numbers are spelled out in reports; other spelled numbers are turns of phrase.
   */
  private static final String[] COUNTED_IN_WORDS = {
    "院区", "分院", "病区", "中心", "基地", "专科", "学科", "科室", "医院", "工作室", "实验室", "单位", "党支部", "党总支", "课程",
    "大楼", "卫生院", "医疗队", "次", "人员", "医务人员", "医护人员", "队员", "案例", "论文", "项目", "课题", "技术", "竞赛", "层",
    "专业"
  };

  /** Who comes by ones and twos in a patient's story. */
  private static final String[] IN_STORIES = {
    "伤员", "病人", "患者", "老人", "孩子", "产妇", "乘客", "徒弟", "旅客", "游客", "先生"
  };

  private static final int STORY = 10;
  private static final int REACH = 14;
  private static final String[] WEAKER = {"医院", "卫生院", "县", "乡", "镇", "旗", "村", "区"};
  private static final String[] SENT = {"选派", "派出", "派驻", "外派", "派遣", "委派", "抽调", "组派"};
  private static final String[] HELP = {
    "支援", "帮扶", "驰援", "援鄂", "援藏", "援疆", "援非", "援外", "援青", "援沪", "援助", "援建"
  };
  private static final String[] STAFF_SENT = {
    "医护人员", "医务人员", "队员", "医师", "医生", "护士", "专家", "人员", "骨干", "护理人员", "职工", "医护", "医疗队"
  };
  private static final int FEW = 30;
  private static final String[] SEVERAL = {"以上", "各级", "各类", "各项"};
  private static final String[] UNLEVELLED = {
    "省管", "市管", "津贴", "特贴", "乡镇", "社区", "人口", "居民", "职工", "医院", "卫生院", "学校", "之一", "教师", "中医院", "村"
  };

  private static final String[] TALENTS = {
    "人才", "专家", "学者", "名医", "名中医", "百千万", "拔尖", "英才", "百人计划", "千人计划", "人选", "学术技术带头人", "中青年", "培养对象"
  };
  private static final String[] REGIONS = {
    "全市", "全省", "全县", "全国", "全疆", "全区域", "全州", "全盟", "全旗", "全域", "全县域", "同期全"
  };
  private static final String[] VACANT = {"招聘", "诚聘", "招募", "拟招", "岗位需求", "招贤"};
  private static final String[] BEGINNINGS = {
    "只有", "仅有", "最初", "起初", "建院时", "建院之初", "建院初期", "创办时", "成立之初", "创建之初", "当年只", "当时"
  };
  private static final String[] TO_COME = {
    "将", "预计", "届时", "建成后", "投用后", "使用后", "年前建成", "按", "规划", "拟"
  };

  private final Quantities quantities;
  private final MetricClassifier metrics;
  private final IndicatorNames names;
  private final Lexicon lexicon;

  IndicatorRule(Lexicon lexicon, MetricClassifier metrics) {
    this.lexicon = lexicon;
    this.quantities = new Quantities(lexicon);
    this.metrics = metrics;
    this.names = new IndicatorNames(lexicon);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    if (sentence.isTableRow()) {
      return;
    }
    List<Quantity> found = quantities.find(sentence);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Quantity quantity = found.get(i);
      Quantity next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (isBaseline(sentence, quantity, next)) {
        continue;
      }
      Quantity previous = i > 0 ? found.get(i - 1) : null;
      Quantity baseline =
          previous != null && isBaseline(sentence, previous, quantity) ? previous : null;
      IndicatorNames.Named named = names.read(passage, sentence, found, i, baseline, told);
      if (AGES.contains(quantity.unit()) || isSprings(sentence, quantity)) {
        proposeAge(passage, sentence, quantity);
      } else if (named != null
          && !isForeign(sentence, quantity)
          && !("% 人次 家 例 天 日 元 ".contains(quantity.unit() + " ")
              && isOfRegion(passage, named.name()))) {
        named =
            withContest(sentence, quantity, named, told.isEmpty() ? "" : told.get(told.size() - 1));
        told.add(named.name());
        propose(passage, sentence, found, quantity, named, baseline);
      }
    }
  }

  /** 三等奖 after 省科技进步奖二等奖 is of the same prize. */
  private static IndicatorNames.Named withContest(
      Sentence sentence, Quantity quantity, IndicatorNames.Named named, String last) {
    boolean bare = named.name().length() == 3 && named.name().endsWith("等奖");
    boolean same = bare && last.length() > 5 && last.endsWith("奖");
    int prize = last.endsWith("等奖") ? last.length() - 3 : last.length();
    String contest = bare && !same ? Contests.before(sentence, quantity.from()) : "";
    String name = same ? last.substring(0, prize) + named.name() : contest + named.name();
    return same || !contest.isEmpty()
        ? new IndicatorNames.Named(
            name, List.of(name), named.verb(), named.subject(), named.start(), named.end())
        : named;
  }

  /** 从14个增至23个: the first number is the earlier one of the second. */
  private static boolean isBaseline(Sentence sentence, Quantity quantity, @Nullable Quantity next) {
    if (next == null || next.start() - quantity.end() > 12 || next.start() < quantity.end()) {
      return false;
    }
    String between = sentence.text.substring(quantity.end(), next.start());
    if (between.indexOf(',') >= 0 || between.indexOf(';') >= 0) {
      return false;
    }
    boolean sameUnit = quantity.unit().equals(next.unit());
    return sameUnit
        && (hasAny(between, RISING)
            || isFrom(sentence, quantity) && endsWithAny(between, "至", "到", "为", "成"));
  }

  /** Whether 由 or 从 stands before a number: 从912人壮大至1388人. */
  private static boolean isFrom(Sentence sentence, Quantity quantity) {
    int clause = sentence.clauseStart(quantity.from());
    String before =
        sentence.text.substring(Math.max(clause, quantity.from() - 10), quantity.from());
    int at = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'));
    return at >= 0 && (at == before.length() - 1 || before.endsWith("的"));
  }

  /** 走过50多个春秋: years by another word. */
  private static boolean isSprings(Sentence sentence, Quantity quantity) {
    return quantity.unit().equals("个") && sentence.text.startsWith("春秋", quantity.end());
  }

  private static void proposeAge(Passage passage, Sentence sentence, Quantity quantity) {
    int from = Math.max(0, quantity.start() - 6);
    int to = Math.min(sentence.text.length(), quantity.end() + 6);
    String around = sentence.text.substring(from, to);
    for (String word : OF_AGE) {
      if (around.contains(word) && quantity.value() >= 5) {
        Details.Indicator details =
            new Details.Indicator(
                "HOSPITAL_AGE",
                quantity.value(),
                null,
                quantity.unit(),
                quantity.qualifier(),
                null,
                null);
        passage.add(
            new Draft(
                    sentence,
                    sentence.clauseStart(quantity.start()),
                    quantity.end(),
                    NAME,
                    "建院年数",
                    details)
                .confidence(0.8));
        return;
      }
    }
  }

  /** 首批50家, 全国13家…之一: the number counts others. */
  private static boolean isForeign(Sentence sentence, Quantity quantity) {
    String before = sentence.text.substring(Math.max(0, quantity.from() - 6), quantity.from());
    int clauseEnd = sentence.clauseEnd(quantity.end());
    String after = sentence.text.substring(quantity.end(), clauseEnd);
    boolean units = "家个所名".contains(quantity.unit()) && !quantity.unit().isEmpty();
    boolean scope =
        before.endsWith("首批")
            || before.endsWith("省内")
            || before.endsWith("全国")
            || before.endsWith("全省")
            || before.endsWith("国内")
            || before.endsWith("全球")
            || before.endsWith("省")
            || before.endsWith("全区");
    return units && (after.contains("之一") || scope && !after.isEmpty());
  }

  /** 全市新生儿疾病筛查率: a number of the whole city, and not of the hospital. */
  private static boolean isOfRegion(Passage passage, String name) {
    boolean whole = startsWithAny(name, REGIONS);
    for (int i = 2; i <= 6 && !whole; i++) {
      boolean place = name.length() > i && startsWithAny(name.substring(i), "全市", "全省", "全县", "全区");
      whole = place && passage.hospital.startsWith(name.substring(0, i));
    }
    return whole;
  }

  private void propose(
      Passage passage,
      Sentence sentence,
      List<Quantity> found,
      Quantity quantity,
      IndicatorNames.Named named,
      @Nullable Quantity baseline) {
    String context = recruiting(sentence, quantity);
    String metric = metrics.classify(named.name(), context + named.verb(), quantity.unit());
    boolean aided = metrics.ofAided(metric) != null && isAided(passage, sentence);
    metric = aided ? metrics.ofAided(metric) : metric;
    metric = metric == null ? ofSent(passage, sentence, quantity, named) : metric;
    metric = metric == null ? metrics.ofBeds(named.name(), named.verb(), quantity.unit()) : metric;
    metric = isOfOldTimes(sentence, quantity) || isVacancy(sentence, metric) ? null : metric;
    boolean rescued = named.name().equals("成功率") && sentence.contains("抢救", "救治");
    metric = rescued || named.name().startsWith("抢救成功率") ? "RESCUE_SUCCESS_RATE" : metric;
    boolean scheme =
        "DOCTORATE_STAFF".equals(metric) && level(sentence, named, quantity) == Level.PROVINCIAL;
    metric = scheme ? "PROVINCIAL_TALENTS" : metric;
    metric =
        metric == null && isPlanOfProvince(sentence, named, quantity)
            ? "PROVINCIAL_SCIENCE_PLAN_PROJECTS"
            : metric;
    metric = metric == null && isTalent(sentence, named, quantity) ? "PROVINCIAL_TALENTS" : metric;
    if (isPlanned(sentence, quantity, named, metric)) {
      metric = "PLANNED_BEDS";
    }
    if (isAhead(sentence) && !isProject(metric, quantity, named.name())) {
      return;
    }
    if (metric == null && !isWorthy(sentence, quantity, named)) {
      return;
    }
    Draft other = metric == null ? thing(sentence, found, quantity, named) : null;
    if (other != null) {
      passage.add(other);
    }
    if (other != null && other.details instanceof Details.Equipment) {
      return;
    }
    for (String name : named.shared()) {
      passage.add(draft(sentence, found, quantity, named, name, metric, baseline));
    }
  }

  /** 广西科技计划项目19项: projects of the plan of a province. */
  private boolean isPlanOfProvince(
      Sentence sentence, IndicatorNames.Named named, Quantity quantity) {
    return "项个".contains(quantity.unit())
        && hasAny(named.name(), "科技计划", "重点研发计划", "科技厅")
        && level(sentence, named, quantity) == Level.PROVINCIAL;
  }

  /** 诚聘临床医师18名: people who are not there yet. */
  private static boolean isVacancy(Sentence sentence, @Nullable String metric) {
    boolean people = "PHYSICIANS".equals(metric) || "NURSES".equals(metric);
    return people && (sentence.contains(VACANT) || sentence.section.isAbout(VACANT));
  }

  /** 建院之初只有20张病床: a number of the beginnings is not the hospital's. */
  private static boolean isOfOldTimes(Sentence sentence, Quantity quantity) {
    int clause = sentence.clauseStart(quantity.start());
    return hasAny(sentence.text.substring(clause, quantity.start()), BEGINNINGS);
  }

  /** 广西优秀专家1人: people of a scheme of their province. */
  private boolean isTalent(Sentence sentence, IndicatorNames.Named named, Quantity quantity) {
    return "人名位".contains(quantity.unit())
        && hasAny(named.name(), TALENTS)
        && !hasAny(named.name(), "津贴", "委员", "省级以上", "省部级", "省城", "外聘", "柔性")
        && level(sentence, named, quantity) == Level.PROVINCIAL;
  }

  /** 届时开放床位将达到1500张: beds that are to come. */
  private static boolean isPlanned(
      Sentence sentence, Quantity quantity, IndicatorNames.Named named, @Nullable String metric) {
    boolean beds =
        "OPEN_BEDS".equals(metric)
            || quantity.unit().equals("张") && hasAny(named.name(), "床位", "病床");
    int clause = sentence.clauseStart(quantity.start());
    String after = sentence.text.substring(quantity.end(), sentence.clauseEnd(quantity.end()));
    return beds
        && (hasAny(sentence.text.substring(clause, quantity.start()), TO_COME)
            || after.contains("设计")
            || after.contains("规划"));
  }

  /** Whether the hospital aids another: 帮扶 and what follows is a place that is not its own. */
  private static boolean isAided(Passage passage, Sentence sentence) {
    for (String word : AIDED) {
      int at = sentence.text.indexOf(word);
      int end = at < 0 ? -1 : Math.min(sentence.clauseEnd(at), at + word.length() + REACH);
      String object = at < 0 ? "" : sentence.text.substring(at + word.length(), end);
      boolean own = passage.names.stream().anyMatch(object::contains);
      boolean down = object.startsWith("下") || object.startsWith("协议") || object.startsWith("的");
      if (at >= 0 && !own && !down && (word.equals("受援") || hasAny(object, WEAKER))) {
        return true;
      }
    }
    return false;
  }

  /** 选派86人赴南疆帮扶, 派出援非医疗队员38名: staff sent to help elsewhere. */
  private static @Nullable String ofSent(
      Passage passage, Sentence sentence, Quantity quantity, IndicatorNames.Named named) {
    int from = sentence.clauseStart(quantity.start());
    String clause = sentence.text.substring(from, sentence.clauseEnd(quantity.end()));
    boolean sent =
        hasAny(clause, SENT) || hasAny(clause, "驰援", "出征") || named.name().startsWith("援");
    boolean aid =
        hasAny(clause, HELP)
            || named.name().startsWith("援")
            || clause.contains("援") && hasAny(clause, "医疗队", "队员");
    boolean staff =
        endsWithAny(named.name(), STAFF_SENT) || startsWithAny(named.name(), STAFF_SENT);
    boolean people = "名人位人次".contains(quantity.unit()) && staff && !named.name().equals("医疗队");
    String subject = clause.substring(0, Math.max(0, firstOf(clause, SENT)));
    boolean others =
        !Institutions.find(subject).isEmpty()
            && passage.names.stream().noneMatch(subject::contains);
    boolean city = subject.length() > 2 && subject.replace("先后", "").endsWith("市");
    return sent && aid && people && !others && !city ? "MEDICAL_AID_STAFF" : null;
  }

  private static int firstOf(String text, String[] words) {
    int first = text.length();
    for (String word : words) {
      int at = text.indexOf(word);
      first = at >= 0 ? Math.min(first, at) : first;
    }
    return first;
  }

  private static boolean isAhead(Sentence sentence) {
    return sentence.isAhead() || sentence.contains(AHEAD);
  }

  /** What a building that is planned will have: beds, space and cost. */
  private static boolean isProject(@Nullable String metric, Quantity quantity, String name) {
    boolean size = "平方米 亩 张".contains(quantity.unit()) && !quantity.unit().isEmpty();
    boolean cost = quantity.unit().equals("元") && name.contains("投资");
    return "PLANNED_BEDS".equals(metric) || size || cost;
  }

  /** A prize (省科技进步奖二等奖1项) or a machine (3.0T磁共振2台) with its count. */
  private @Nullable Draft thing(
      Sentence sentence, List<Quantity> found, Quantity quantity, IndicatorNames.Named named) {
    String name = named.name();
    int end = Math.max(named.end(), quantity.end());
    boolean few = quantity.value() <= FEW && quantity.qualifier() == Qualifier.EXACT;
    boolean people = "人名位".contains(quantity.unit());
    boolean levelled = lexicon.places.head(name).end() > 0;
    if (few && levelled && !people && name.endsWith("奖") && !hasAny(name, SEVERAL)) {
      HonorCategory category =
          Contests.isOne(name) ? HonorCategory.COMPETITION : HonorCategory.AWARD;
      Details.Honor details = new Details.Honor(category, null, null, null);
      return new Draft(sentence, named.start(), end, NAME, name, details)
          .level(lexicon.places.levelOf(name))
          .time(IndicatorTimes.of(sentence, quantity, found, false))
          .confidence(0.85);
    }
    boolean machine = lexicon.machines.endingAt(name, name.length(), 0) != null;
    return few && machine && quantity.unit().startsWith("台") && !name.contains("设备")
        ? new Draft(sentence, named.start(), end, NAME, name, new Details.Equipment())
            .time(IndicatorTimes.of(sentence, quantity, found, false))
            .confidence(0.8)
        : null;
  }

  /** 引进 reaches all members of its list: 引进博士1人、硕士3人. */
  private static String recruiting(Sentence sentence, Quantity quantity) {
    String clause =
        sentence.text.substring(sentence.clauseStart(quantity.start()), quantity.start());
    return clause.contains("引进") ? "引进" : clause.contains("招录") ? "招录" : "";
  }

  private Draft draft(
      Sentence sentence,
      List<Quantity> found,
      Quantity quantity,
      IndicatorNames.Named named,
      String name,
      @Nullable String metric,
      @Nullable Quantity baseline) {
    Details.Indicator details =
        new Details.Indicator(
            metric,
            quantity.value(),
            quantity.valueTo(),
            quantity.unit(),
            quantity.qualifier(),
            baseline == null ? null : baseline.value(),
            sentence.text.substring(quantity.start(), quantity.end()));
    return new Draft(
            sentence, named.start(), Math.max(named.end(), quantity.end()), NAME, name, details)
        .level(
            metric == null
                ? level(sentence, named, quantity)
                : level(sentence, metric, named, quantity))
        .status(status(named, metric))
        .subject(named.subject())
        .time(IndicatorTimes.of(sentence, quantity, found, baseline != null))
        .confidence(metric == null ? quantity.spelled() ? 0.6 : 0.75 : 0.93);
  }

  /** Some metrics are of one level by what they count: the 国考, the national foundation. */
  private @Nullable Level level(
      Sentence sentence, String metric, IndicatorNames.Named named, Quantity quantity) {
    return switch (metric) {
      case "NSFC_PROJECTS", "NHC_PROJECTS" -> Level.NATIONAL;
      case "PROVINCIAL_NSF_PROJECTS",
          "PROVINCIAL_SCIENCE_PLAN_PROJECTS",
          "PROVINCIAL_JOINT_FUND_PROJECTS" ->
          Level.PROVINCIAL;
      default ->
          metric.startsWith("PERFORMANCE_") ? Level.NATIONAL : level(sentence, named, quantity);
    };
  }

  /** The level that the name of what is counted states: 省级名中医 and 市级课题, not 县域内住院率. */
  private @Nullable Level level(Sentence sentence, IndicatorNames.Named named, Quantity quantity) {
    String whole = Names.unquoted(named.name());
    String name = whole.startsWith("参与") ? whole.substring(2) : whole;
    if (lexicon.places.head(name).end() == name.length()) {
      return null; // 20多个国家 counts countries
    }
    Level label = lexicon.places.labelled(sentence, named.start());
    if (label != null && COUNTED.contains(quantity.unit())) {
      return label;
    }
    if (name.length() <= 3) {
      return lexicon.places.levelOf(name);
    }
    boolean designation = endsWithAny(name, LEVELLED);
    Places.Reading head = lexicon.places.head(name);
    boolean scope = hasAny(name.substring(0, head.end()), SCOPES);
    boolean list = head.end() < name.length() && name.charAt(head.end()) == '、';
    boolean stated = designation || COUNTED.contains(quantity.unit()) && !scope && !list;
    return !stated || hasAny(name, UNLEVELLED) ? null : lexicon.places.levelOf(name);
  }

  private static @Nullable Status status(IndicatorNames.Named named, @Nullable String metric) {
    if ("PLANNED_BEDS".equals(metric)) {
      return Status.PLANNED;
    }
    boolean network = endsWithAny(named.name(), "单元", "联盟", "中心", "联合体", "医联体", "医共体", "成员单位");
    boolean leads = hasAny(named.verb(), "牵头") || named.name().startsWith("牵头");
    return leads && network ? Status.LEADING : null;
  }

  private static boolean isWorthy(
      Sentence sentence, Quantity quantity, IndicatorNames.Named named) {
    int length = named.name().length();
    boolean wish =
        quantity.spelled() && sentence.contains("十五五", "发展目标") || VERBS_ONLY.contains(named.name());
    boolean time = "分钟 小时 天 日 分 秒".contains(quantity.unit()) && !quantity.unit().isEmpty();
    boolean duration = time && endsWithAny(named.name(), DURATIONS);
    boolean index = quantity.unit().isEmpty() && hasAny(named.name(), "CMI", "指数", "难度值");
    boolean counted = UNITS.contains(quantity.unit()) && !time || duration || index;
    boolean few = quantity.value() <= STORY && "名位人".contains(quantity.unit());
    boolean story = few && hasAny(named.name(), IN_STORIES);
    boolean vague = quantity.spelled() && !endsWithAny(named.name(), COUNTED_IN_WORDS);
    return counted && length >= 2 && length <= 40 && !wish && !story && !vague;
  }
}
