package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.Status;
import dev.xinglin.text.ChineseNumbers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Institutions that the hospital works with, by the words of cooperation in the same clause group.
 */
final class PartnershipRule implements Rule {
  private static final String NAME = "partnership";
  private static final Map<PartnershipKind, String[]> KINDS = new LinkedHashMap<>();
  private static final String[] ESTABLISHED = {
    "签署", "签订", "签约", "共建", "结对", "结成对子", "建立", "结成", "成立", "缔结", "加入", "结为", "达成", "启动", "组建"
  };
  private static final String[] NOT_PARTNER = {
    "进修", "毕业", "研修", "学习深造", "前身", "更名", "举办", "大会", "论坛"
  };

  private static final String[] WEAKER = {"县", "乡", "镇", "旗", "卫生院", "社区", "村", "区人民", "区中"};

  static {
    KINDS.put(PartnershipKind.PUBLIC_WELFARE, new String[] {"义诊"});
    KINDS.put(PartnershipKind.AID, new String[] {"帮扶", "支援", "托管", "援建", "结对"});
    KINDS.put(PartnershipKind.SPECIALTY_ALLIANCE, new String[] {"专科联盟", "联盟"});
    KINDS.put(
        PartnershipKind.MEDICAL_CONSORTIUM, new String[] {"医联体", "医共体", "医疗集团", "医疗联合体", "共同体"});
    KINDS.put(
        PartnershipKind.TEACHING,
        new String[] {"教学", "研究生", "本科", "实习", "培养基地", "临床医学院", "办学", "见习"});
    KINDS.put(PartnershipKind.AFFILIATION, new String[] {"附属医院"});
    KINDS.put(PartnershipKind.RESEARCH, new String[] {"科研合作", "合作研究", "课题", "研究分中心", "共建实验室"});
    KINDS.put(
        PartnershipKind.TECHNICAL,
        new String[] {"合作", "共建", "协作", "远程", "对接", "协议", "签约", "派驻", "名医工作室", "专家工作站", "指导"});
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    if (sentence.isTableRow()) {
      return;
    }
    for (Item item : Institutions.findPartners(sentence.text)) {
      String name = sentence.text.substring(item.start(), item.end());
      String taught = taught(name);
      int from = sentence.clauseStart(item.start());
      int to = Math.min(sentence.text.length(), sentence.clauseEnd(item.end()));
      String clause = sentence.text.substring(from, to);
      PartnershipKind kind =
          taught.isEmpty() ? kind(clause.replace(name, ""), name) : PartnershipKind.TEACHING;
      name = taught.isEmpty() ? name : taught;
      if (kind != null
          && isOther(passage, name)
          && isLinked(passage, sentence.text, from, item)
          && !hasAny(clause, NOT_PARTNER)) {
        add(passage, sentence, item, name, kind);
        String first = sharing(sentence.text, from, item, name);
        if (!first.isEmpty() && isOther(passage, first)) {
          add(passage, sentence, item, first, kind);
        }
      }
    }
  }

  private static void add(
      Passage passage, Sentence sentence, Item item, String name, PartnershipKind kind) {
    int from = sentence.clauseStart(item.start());
    int to = Math.min(sentence.text.length(), sentence.clauseEnd(item.end()));
    String clause = sentence.text.substring(from, to);
    passage.add(
        new Draft(
                sentence,
                from,
                Math.max(item.end(), end(sentence, to)),
                NAME,
                name,
                new Details.Partnership(null, kind))
            .status(hasAny(clause, ESTABLISHED) ? Status.ESTABLISHED : null)
            .time(sentence.timeAt(item.start()))
            .confidence(0.7));
  }

  /** The university of 黔北医学院教学医院; empty where a name is none of these. */
  private static String taught(String name) {
    for (String end : new String[] {"教学医院", "实习医院", "教学基地", "实习基地"}) {
      int cut = name.length() - end.length();
      if (name.endsWith(end) && cut >= 4) {
        return name.substring(0, cut);
      }
    }
    return "";
  }

  /** In 东兰县、凤山县妇幼保健院 the place before has the same institution. */
  private static String sharing(String text, int from, Item item, String name) {
    int county = name.indexOf('县');
    boolean after = county > 0 && item.start() > from + 3 && text.charAt(item.start() - 1) == '、';
    if (!after || text.charAt(item.start() - 2) != '县') {
      return "";
    }
    int start = item.start() - 2;
    while (start > from && item.start() - start < 6 && isOfName(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, item.start() - 1) + name.substring(county + 1);
  }

  private static boolean isOfName(char c) {
    return Words.isHan(c) && "援扶与和对及口".indexOf(c) < 0;
  }

  private static int end(Sentence sentence, int to) {
    return to > 0 && sentence.text.charAt(to - 1) == '。' ? to - 1 : to;
  }

  private static @Nullable PartnershipKind kind(String clause, String name) {
    if (hasAny(clause, "帮扶", "支援", "结对") && !hasAny(name, WEAKER)) {
      return PartnershipKind.TECHNICAL; // Help from a stronger institution.
    }
    for (Map.Entry<PartnershipKind, String[]> entry : KINDS.entrySet()) {
      if (hasAny(clause, entry.getValue())) {
        return entry.getKey();
      }
    }
    return null;
  }

  private static boolean isOther(Passage passage, String name) {
    return !passage.isOwn(name)
        && name.length() <= 26
        && ChineseNumbers.read(name, 0) == null
        && !name.startsWith("等")
        && !name.startsWith("全国")
        && !name.startsWith("国家")
        && !name.contains("级医院")
        && !name.startsWith("三级")
        && !name.startsWith("二级")
        && !name.endsWith("教学医院")
        && !name.contains("甲等")
        && !name.contains("示范")
        && !name.contains("全省");
  }

  /** 与, 和, 联合, 加入 or a verb of aid has to link the hospital to it. */
  private static boolean isLinked(Passage passage, String text, int from, Item item) {
    String before = text.substring(from, item.start());
    String after = text.substring(item.end(), Math.min(text.length(), item.end() + 8));
    return hasAny(
            before, "与", "同", "和", "联合", "携手", "牵手", "加入", "帮扶", "支援", "依托", "托管", "作为", "为", "是",
            "成为", "承担", "、", "对")
        || hasAny(after, "附属医院", "教学", "联盟", "协作");
  }
}
