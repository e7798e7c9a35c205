package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import dev.xinglin.model.CenterRole;
import dev.xinglin.model.Details;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the clinical field of a centre and what it is for, by the words of its name. */
final class CenterClassifier {
  private static final Map<CenterRole, String[]> ROLES = new LinkedHashMap<>();

  static {
    role(
        CenterRole.SOCIETY_POSITION,
        "理事长单位",
        "理事单位",
        "主席单位",
        "常委单位",
        "委员单位",
        "主委单位",
        "会长单位",
        "学会会员单位",
        "协会会员单位",
        "分会",
        "专委会",
        "专业委员会");
    role(CenterRole.EMERGENCY_MAP, "急救地图", "溶栓地图", "取栓地图");
    role(CenterRole.SENTINEL, "哨点", "监测点", "监测站");
    role(CenterRole.PILOT, "试点");
    role(CenterRole.ALLIANCE_CENTER, "网络质控分中心");
    role(
        CenterRole.QUALITY_CONTROL,
        "质控分中心",
        "质控中心",
        "质量控制分中心",
        "质量控制中心",
        "质控分中心",
        "质量控制与改进中心",
        "质控中心挂靠");
    role(CenterRole.COUNTY_MEDICAL_CENTER, "县域医疗中心", "县域医疗次中心", "县域医疗副中心");
    role(CenterRole.REGIONAL_MEDICAL_CENTER, "区域医疗中心", "区域性医疗中心", "区域医学中心", "区域专科医疗中心", "区域诊疗中心");
    role(
        CenterRole.ALLIANCE_CENTER,
        "分中心",
        "协作单位",
        "协作中心",
        "协作医院",
        "协作网",
        "联盟",
        "合作中心",
        "合作单位",
        "成员单位",
        "网络单位",
        "网络医院",
        "会员单位",
        "会员医院",
        "网络成员",
        "医联体");
    role(
        CenterRole.TRAINING_BASE,
        "培训",
        "教学",
        "实训",
        "实践基地",
        "进修",
        "教育基地",
        "实习",
        "双基地",
        "全科基地",
        "教学医院",
        "实习医院",
        "培养基地",
        "培训学院",
        "住培基地",
        "规培基地",
        "专业基地",
        "授权点",
        "授予点",
        "培养单位",
        "带教",
        "师承",
        "传承工作室",
        "中医药专家",
        "名中医");
    role(
        CenterRole.RESEARCH,
        "研究",
        "实验室",
        "科研",
        "博士后",
        "院士",
        "试验机构",
        "转化医学",
        "工程中心",
        "工程技术",
        "临床试验基地",
        "流动站",
        "药物临床",
        "备案机构");
    role(
        CenterRole.PREVENTION_BASE,
        "筛查与防治",
        "防治基地",
        "筛查基地",
        "防控基地",
        "筛查中心",
        "筛查单位",
        "项目基地",
        "筛查机构",
        "防治所",
        "防治管理中心",
        "防治技术指导中心",
        "筛查");
    role(CenterRole.DEMONSTRATION, "示范");
    role(CenterRole.INTERNET_HOSPITAL, "互联网医院");
    role(CenterRole.CARE_UNIT, "监护病房", "监护室", "监护中心", "重症医学科", "ICU");
    role(
        CenterRole.SHARED_SERVICE,
        "陪检",
        "远程心电",
        "远程影像",
        "远程诊断",
        "远程会诊",
        "共享",
        "服务中心",
        "消毒供应",
        "调度",
        "客服",
        "档案",
        "物流",
        "后勤",
        "配送",
        "调配中心",
        "运营中心",
        "数据中心",
        "采购中心",
        "信息中心",
        "结算中心",
        "预约中心",
        "随访中心",
        "指挥中心");
  }

  private final Lexicon lexicon;

  CenterClassifier(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static void role(CenterRole role, String... words) {
    ROLES.merge(role, words, CenterClassifier::joined);
  }

  private static String[] joined(String[] a, String[] b) {
    return java.util.stream.Stream.of(a, b)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  Details.Center classify(String name) {
    CenterRole role = role(name);
    return new Details.Center(kind(name, role), role);
  }

  private @Nullable String kind(String name, @Nullable CenterRole role) {
    if (name.contains("孕产妇") && name.contains("新生儿")) {
      return "CRITICAL_MATERNAL_NEWBORN";
    }
    String stated = statedKind(name);
    if (stated != null) {
      return stated;
    }
    boolean treats = role == CenterRole.TREATMENT && name.length() > 4 && !name.contains("管理");
    boolean studies = role == CenterRole.RESEARCH && fieldLength(name) >= 3;
    return treats || studies ? "OTHER" : null;
  }

  /** How many characters a name has beside its level and its head. */
  private int fieldLength(String name) {
    WordTrie.Match<Lexicon.Head> head = lexicon.heads.endingAt(name, name.length(), 0);
    String body = name.substring(0, head == null ? name.length() : head.start());
    for (String word : new String[] {"重点", "国家级", "国家", "省级", "省", "市级", "市", "联合"}) {
      body = body.replace(word, "");
    }
    return body.length();
  }

  /** The field that a name states, without a guess; null where it states none. */
  @Nullable String statedKind(String name) {
    String words = name.replace("中医药管理局", "");
    WordTrie.Match<String> clinical = null;
    WordTrie.Match<String> general = null;
    for (int i = 0; i < words.length(); i++) {
      WordTrie.Match<String> match = lexicon.centerKinds.at(words, i, words.length());
      if (match != null && match.value().equals("GENERAL")) {
        general = match;
      } else if (match != null && !isShorter(match, clinical)) {
        clinical = match;
      }
    }
    WordTrie.Match<String> stated = clinical == null ? general : clinical;
    return stated == null ? null : stated.value();
  }

  /** Of two equally long words the later counts. */
  private static boolean isShorter(
      WordTrie.Match<String> match, WordTrie.@Nullable Match<String> than) {
    return than != null && match.end() - match.start() < than.end() - than.start();
  }

  private static @Nullable CenterRole role(String whole) {
    String name = withoutNote(whole);
    int hospital = name.indexOf("医院");
    boolean others = hospital >= 4 && endsWithAny(name, "中心", "工作室") && !name.contains("感染");
    if (others && Institutions.find(name.substring(0, hospital + 2)).size() == 1) {
      return CenterRole.ALLIANCE_CENTER;
    }
    for (Map.Entry<CenterRole, String[]> entry : ROLES.entrySet()) {
      for (String word : entry.getValue()) {
        if (name.contains(word)) {
          return entry.getKey();
        }
      }
    }
    if (isRegional(name)) {
      return CenterRole.REGIONAL_MEDICAL_CENTER;
    }
    boolean guides = name.endsWith("指导中心");
    boolean treats =
        name.endsWith("中心") && !guides
            || name.contains("PCCM")
            || name.contains("救援基地")
            || name.contains("诊治")
            || name.endsWith("定点机构") && name.contains("康复")
            || name.endsWith("定点医院") && (name.contains("手术") || name.contains("分娩"))
            || name.contains("救治")
            || name.contains("诊疗")
            || name.contains("治疗")
            || name.contains("诊断")
            || name.contains("建设单位")
            || name.contains("单元");
    return treats ? CenterRole.TREATMENT : null;
  }

  /** 区域中医医疗中心: a field between 区域 and 医疗中心. */
  private static boolean isRegional(String name) {
    int region = name.indexOf("区域");
    int end = name.length() - 4;
    return region >= 0
        && end > region
        && end - region <= 8
        && (name.endsWith("医疗中心") || name.endsWith("医学中心"));
  }

  /** 胸痛中心(标准版) without the note at its end. */
  private static String withoutNote(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    return open > 2 ? name.substring(0, open) : name;
  }
}
