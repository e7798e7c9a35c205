package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.vocabulary.Term;
import dev.xinglin.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts: the longest known word that ends its name and goes with its unit. */
final class MetricClassifier {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("张", " 张 床 "),
          Map.entry("人", " 人 名 位 "),
          Map.entry("人次", " 人次 人(次) 人 例 次 名 位 例次 "),
          Map.entry("例", " 例 台 台次 例次 人次 人 次 "),
          Map.entry("台次", " 例 台 台次 例次 人次 人 次 "),
          Map.entry("%", " % "),
          Map.entry("平方米", " 平方米 平米 m2 亩 公顷 "),
          Map.entry("项", " 项 个 种 门 "),
          Map.entry("个", " 个 家 间 项 名 支 所 "),
          Map.entry("家", " 家 个 所 "),
          Map.entry("间", " 间 个 "),
          Map.entry("篇", " 篇 "),
          Map.entry("台", " 台 台套 件 台(套) 台/套 台(件) 台/件 台件 套 例 台次 人次 "),
          Map.entry("分钟", " 分钟 分 小时 秒 "),
          Map.entry("日", " 日 天 "),
          Map.entry("元", " 元 "),
          Map.entry("位", " 位 个 名 "),
          Map.entry("年", " 年 载 周年 秩 "));
  private static final String[] TAILS = {
    "总数", "数量", "总量", "人数", "总人次", "人次", "例数", "台次", "总台次", "台数", "数", "量", "共计", "总计", "合计", "人员",
    "总额", "立项", "情况", "者", "的总量", "的数量", "的总数", "的患者", "的病人", "手术患者", "安装", "工作", "到账"
  };
  private static final Set<String> STOCKS =
      Set.of(
          "STAFF",
          "HEALTH_PROFESSIONALS",
          "PHYSICIANS",
          "NURSES",
          "DOCTORATE_STAFF",
          "MASTERS_STAFF",
          "WARDS",
          "DEPARTMENTS",
          "SENIOR_TITLE_STAFF");

  /** Wards of one field are not the wards of the hospital. */
  private static final String[] OF_SOME_WARDS = {"科", "男", "女", "放疗", "化疗", "负压", "隔离", "肿瘤", "感染"};

  private static final Set<String> PEOPLE = Set.of("PHYSICIANS", "NURSES");

  /** Doctors of one sort are not the doctors of the hospital. */
  private static final String[] OF_A_SORT = {
    "住院医师", "骨干医生", "骨干医师", "家庭医生", "乡村医生", "主管护师", "副主任护师", "主任护师", "护师", "规培医师", "进修医师", "进修医生",
    "全科医生", "全科医师", "青年医师", "专科护士"
  };

  /** What may stand between the word that names a number and the number itself. */
  private static final String[] FILLING = {
    "队伍", "见刊", "从无到有", "的", "有", "中", "里", "占", "扩充", "扩大", "增", "达", "已", "就", "共", "人数", "、",
    "总体", "平均", "便", "数字", "为", "到"
  };

  private static final String[] SENT = {
    "培养", "选派", "派出", "派驻", "派遣", "接收", "进修", "驰援", "外派", "支援", "培训", "新增", "奖励", "表彰", "覆盖", "范围",
    "涌现", "轮训", "招收"
  };
  private static final String[] RECRUITING = {"引进", "招录", "招聘", "录取", "招收", "招引", "引育", "招募", "引回"};
  private static final Map<String, String> OF_AIDED =
      Map.of(
          "OUTPATIENT_VISITS", "AID_OUTPATIENTS",
          "OUTPATIENT_EMERGENCY_VISITS", "AID_OUTPATIENTS",
          "NEW_TECHNIQUES", "AID_NEW_TECHNIQUES",
          "LEVEL3_4_SURGERY_SHARE", "AIDED_LEVEL3_4_SURGERY_SHARE");

  /** Numbers of which an increase is another thing. */
  private static final Set<String> OF_STOCK =
      Set.of("QUALITY_CONTROL_CENTERS", "PARTY_MEMBERS", "OPEN_BEDS", "STAFF", "PARTY_BRANCHES");

  /** What a pattern says of names that look like a metric and are none. */
  private static final String NO_METRIC = "-";

  /** A name that holds a word, and ends with another where that is stated. */
  private record Pattern(String word, String end, String metric) {
    boolean fits(String name) {
      return name.contains(word) && name.endsWith(end);
    }
  }

  private final List<Pattern> patterns = new ArrayList<>();
  private final Lexicon lexicon;
  private final Map<String, String> unitOf = new HashMap<>();

  MetricClassifier(Lexicon lexicon, Vocabularies vocabularies) {
    this.lexicon = lexicon;
    Lexicon.read(
        "metric-patterns.tsv", cells -> patterns.add(new Pattern(cells[0], cells[1], cells[2])));
    for (Term term : vocabularies.get("metrics").terms()) {
      unitOf.put(term.code(), term.unit() == null ? "" : term.unit());
    }
  }

  /**
   * The metric of a number.
   *
   * @param printed the words that name it
   * @param verb the words before it in its clause, for 引进 and 培养
   * @param unit its unit
   */
  @Nullable String classify(String printed, String verb, String unit) {
    String whole = Words.unquoted(printed);
    boolean cultivated = whole.contains("(培育)");
    String name = cultivated ? whole.replace("(培育)", "培育") : withoutNotes(whole);
    String special = special(name, verb, unit);
    if (special != null) {
      return special.isEmpty() ? null : special;
    }
    boolean recruiting = hasAny(verb + name, RECRUITING) && "名人位".contains(unit);
    String found = recruiting ? find("引进" + tailOf(name), unit) : find(name, unit);
    if (found == null && !verb.isEmpty()) {
      found = find(verb.substring(Math.max(0, verb.length() - 4)) + name, unit);
    }
    found = found == null ? within(name, unit) : found;
    if (found != null && STOCKS.contains(found) && hasAny(verb + name, SENT)) {
      return null;
    }
    if (found != null && PEOPLE.contains(found) && endsWithAny(name, OF_A_SORT)) {
      return null;
    }
    if ("DEPARTMENTS".equals(found) && hasAny(verb, "新建", "新增", "新设", "帮助", "指导")) {
      return null; // as many as were added
    }
    if (recruiting && found != null && !found.startsWith("RECRUITED")) {
      return null;
    }
    return found;
  }

  /** 职工队伍扩充, 论文见刊的: a known word with nothing but filling behind it. */
  private @Nullable String within(String name, String unit) {
    for (int start = 0; start < name.length() - 1; start++) {
      WordTrie.Match<String> word = lexicon.metrics.at(name, start, name.length());
      if (word != null
          && word.end() < name.length()
          && start <= 6
          && isFilling(name.substring(word.end()))
          && goesWith(word.value(), unit)) {
        return word.value();
      }
    }
    return null;
  }

  private static boolean isFilling(String words) {
    String rest = words;
    for (String word : FILLING) {
      rest = rest.replace(word, "");
    }
    return rest.isEmpty();
  }

  /** (甲级) and (MDT) are notes on a name; 国家重点(培育)学科 is one name. */
  private static String withoutNotes(String name) {
    int open = name.indexOf('(');
    int close = open < 0 ? -1 : name.indexOf(')', open);
    boolean note = open > 1 && close > 0;
    return note ? name.substring(0, open) + name.substring(close + 1) : name;
  }

  /**
   * What is told by words anywhere in a name rather than by its end: a metric, empty for none, or
   * null where nothing is told.
   */
  private @Nullable String special(String name, String verb, String unit) {
    if (name.equals("病房") && unit.equals("个")) {
      return "WARDS";
    }
    if (name.equals("科室") && unit.equals("个")) {
      return "DEPARTMENTS";
    }
    if (name.equals("全院") && unit.equals("人")) {
      return "STAFF";
    }
    boolean added = verb.endsWith("新增") || name.startsWith("新增") || name.startsWith("发展");
    boolean levelled = lexicon.places.head(name).level() != null && !Places.isOfSeveral(name);
    String found = shareOf(name, unit);
    if (!unit.equals("%") && hasAny(name, "三四级手术", "三、四级手术")) {
      return "";
    }
    for (Pattern pattern : patterns) {
      if (pattern.metric.equals(NO_METRIC) && pattern.fits(name)) {
        return "";
      }
      if (found == null && pattern.fits(name) && goesWith(pattern.metric, unit)) {
        found = pattern.metric;
      }
    }
    found = found == null ? find(name, unit) : found;
    if (added && found != null && OF_STOCK.contains(found)
        || levelled && "RESEARCH_PROJECTS".equals(found)
        || "SURGERIES".equals(found) && !isAllSurgery(name)
        || "WAITING_TIME_REDUCTION".equals(found) && !name.contains("缩短")) {
      return "";
    }
    boolean share = shareOf(name, unit) != null;
    boolean stated = share || found != null && patterns.stream().anyMatch(it -> it.fits(name));
    return stated ? found : null;
  }

  /** 三、四级手术占61.3%: the share of a class of surgery, however it is put. */
  private static @Nullable String shareOf(String name, String unit) {
    if (!unit.equals("%") || !name.contains("占")) {
      return null;
    }
    String part = name.substring(0, name.indexOf('占'));
    return endsWithAny(part, "三、四级手术", "三四级手术", "三级和四级手术")
        ? "LEVEL3_4_SURGERY_SHARE"
        : endsWithAny(part, "微创手术", "微创", "微创的") ? "MINIMALLY_INVASIVE_SHARE" : null;
  }

  /** 肾移植手术 are not the surgeries of a hospital; 住院手术 and 各类手术 are. */
  private static boolean isAllSurgery(String name) {
    int at = name.indexOf("手术");
    String before = at < 0 ? "" : name.substring(0, at);
    for (String word :
        new String[] {
          "全年", "年均", "全院", "年", "住院", "患者", "病人", "各类", "各种", "各项", "大小", "总", "开展", "完成", "实施",
          "外科", "择期", "大型", "医院", "累计"
        }) {
      before = before.replace(word, "");
    }
    return before.isEmpty();
  }

  /** The metric of a bare 床位; null for any other name. */
  @Nullable String ofBeds(String whole, String verb, String unit) {
    String name = withoutNotes(whole);
    boolean bare =
        name.equals("实开")
            || name.equals("开放")
            || name.equals("床位")
            || name.equals("病床")
            || name.equals("床位数");
    boolean added = verb.endsWith("新增") || verb.endsWith("增加");
    return bare && !added && (unit.equals("张") || unit.equals("床")) ? "OPEN_BEDS" : null;
  }

  @Nullable String ofAided(@Nullable String metric) {
    return metric == null ? null : OF_AIDED.get(metric);
  }

  private static String tailOf(String name) {
    for (String word : RECRUITING) {
      int at = name.lastIndexOf(word);
      if (at >= 0) {
        return name.substring(at + word.length()).replace("了", "");
      }
    }
    return name;
  }

  private @Nullable String find(String name, String unit) {
    String found = ending(name, unit);
    for (int i = 0; i < TAILS.length && found == null; i++) {
      if (name.endsWith(TAILS[i])) {
        found = ending(name.substring(0, name.length() - TAILS[i].length()), unit);
      }
    }
    return found;
  }

  private @Nullable String ending(String name, String unit) {
    WordTrie.Match<String> match = lexicon.metrics.endingAt(name, name.length(), 0);
    if (match == null || !goesWith(match.value(), unit)) {
      return null;
    }
    String before = name.substring(0, match.start());
    boolean several = before.endsWith("、") || before.endsWith("和");
    boolean near =
        match.start() <= 10
            || endsWithAny(before, "完成", "开展", "实施")
            || match.end() - match.start() >= 5;
    boolean supervisors = match.value().equals("GRADUATE_SUPERVISORS");
    boolean ofWards = match.value().equals("WARDS") && hasAny(before, OF_SOME_WARDS);
    return near && (!several || supervisors) && !ofWards ? match.value() : null;
  }

  private boolean goesWith(String metric, String unit) {
    String plain = unitOf.getOrDefault(metric, "");
    boolean patients = metric.endsWith("_PATIENTS") && " 例 人次 例次 名 ".contains(" " + unit + " ");
    boolean points = metric.equals("PATIENT_SATISFACTION") && unit.equals("分");
    return unit.isEmpty()
        || patients
        || points
        || UNITS.getOrDefault(plain, " " + plain + " ").contains(" " + unit + " ");
  }
}
