package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.Status;
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
    "签署", "签约", "建立", "结成", "成立", "缔结", "加入", "结为", "达成", "启动", "组建"
  };
  private static final String[] NOT_PARTNER = {
    "进修", "毕业", "研修", "学习深造", "前身", "更名", "举办", "大会", "论坛"
  };

  static {
    KINDS.put(PartnershipKind.PUBLIC_WELFARE, new String[] {"义诊"});
    KINDS.put(PartnershipKind.AID, new String[] {"帮扶", "支援", "托管", "援建"});
    KINDS.put(PartnershipKind.SPECIALTY_ALLIANCE, new String[] {"专科联盟", "联盟"});
    KINDS.put(
        PartnershipKind.MEDICAL_CONSORTIUM, new String[] {"医联体", "医共体", "医疗集团", "医疗联合体", "共同体"});
    KINDS.put(PartnershipKind.TEACHING, new String[] {"教学", "研究生", "本科", "实习", "培养基地", "临床医学院"});
    KINDS.put(PartnershipKind.AFFILIATION, new String[] {"附属医院"});
    KINDS.put(PartnershipKind.RESEARCH, new String[] {"科研合作", "合作研究", "课题"});
    KINDS.put(
        PartnershipKind.TECHNICAL,
        new String[] {"合作", "共建", "协作", "远程", "对接", "名医工作室", "专家工作站", "指导"});
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    for (Item item : Institutions.find(sentence.text)) {
      String name = sentence.text.substring(item.start(), item.end());
      int from = sentence.clauseStart(item.start());
      int to = Math.min(sentence.text.length(), sentence.clauseEnd(item.end()));
      String clause = sentence.text.substring(from, to);
      PartnershipKind kind = kind(clause.replace(name, ""), name);
      if (kind != null
          && isOther(passage, name)
          && isLinked(passage, sentence.text, from, item)
          && !hasAny(clause, NOT_PARTNER)) {
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
    }
  }

  private static int end(Sentence sentence, int to) {
    return to > 0 && sentence.text.charAt(to - 1) == '。' ? to - 1 : to;
  }

  private static @Nullable PartnershipKind kind(String clause, String name) {
    for (Map.Entry<PartnershipKind, String[]> entry : KINDS.entrySet()) {
      if (hasAny(clause, entry.getValue())) {
        return entry.getKey();
      }
    }
    return null;
  }

  private static boolean isOther(Passage passage, String name) {
    for (String own : passage.names) {
      if (name.contains(own) || own.contains(name)) {
        return false;
      }
    }
    return name.length() <= 26
        && dev.xinglin.text.ChineseNumbers.read(name, 0) == null
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

  private static boolean hasAny(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
