package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.Status;

/** Named networks that the hospital founded, leads or joined: 牵头组建清河市肿瘤专科联盟. */
final class NetworkRule implements Rule {
  private static final String NAME = "network";
  private static final String[] ENDS = {
    "医疗集团", "健康集团", "医疗健康集团", "专科联盟", "医疗联合体", "医共体总院", "总医院集团", "协作联盟", "服务联盟", "健康联盟", "救治联盟",
    "医疗联盟", "联盟", "医联体", "医共体", "共同体"
  };
  private static final String[] VERBS = {
    "牵头组建", "牵头成立", "牵头建立", "牵头", "组建", "成立", "加入", "组成", "发起", "建立", "加盟", "建成"
  };
  private static final String[] GENERAL = {
    "紧密型", "城市", "县域", "专科", "区域", "各类", "医疗", "多个", "跨区域", "了"
  };
  private static final int LONGEST = 24;

  private final Lexicon lexicon;

  NetworkRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    boolean named = sentence.contains("联盟", "集团", "医联体", "医共体", "联合体", "共同体");
    if (!named || sentence.isAhead() || sentence.isTableRow()) {
      return;
    }
    int at = 0;
    while (at < sentence.text.length()) {
      int end = endAt(sentence, at);
      if (end > 0) {
        readName(passage, sentence, at, end);
        at = end;
      } else {
        at++;
      }
    }
  }

  private static int endAt(Sentence sentence, int at) {
    int end = 0;
    for (String word : ENDS) {
      end = sentence.text.startsWith(word, at) ? Math.max(end, at + word.length()) : end;
    }
    boolean goes =
        end > 0
            && end < sentence.text.length()
            && "成单理主会副合医".indexOf(sentence.text.charAt(end)) >= 0;
    return goes ? 0 : end;
  }

  private void readName(Passage passage, Sentence sentence, int at, int end) {
    int clause = sentence.clauseStart(at);
    String before = sentence.text.substring(Math.max(clause, at - LONGEST - 6), at);
    String verb = "";
    int start = -1;
    for (String word : VERBS) {
      int found = before.lastIndexOf(word);
      if (found >= 0 && found + word.length() > start) {
        start = found + word.length();
        verb = before.contains("牵头") ? "牵头" : word;
      }
    }
    if (start < 0) {
      return;
    }
    String name = before.substring(start) + sentence.text.substring(at, end);
    name = name.startsWith("了") ? name.substring(1) : name;
    name = Words.unquoted(name);
    String own = name;
    for (String word : GENERAL) {
      own = own.replace(word, "");
    }
    if (own.length() < 4
        || name.startsWith("的")
        || name.length() > LONGEST
        || Names.isProse(name)
        || name.contains("、")) {
      return;
    }
    PartnershipKind kind =
        name.endsWith("联盟")
            ? PartnershipKind.SPECIALTY_ALLIANCE
            : PartnershipKind.MEDICAL_CONSORTIUM;
    passage.add(
        new Draft(sentence, clause, end, NAME, name, new Details.Partnership(null, kind))
            .level(lexicon.places.levelOf(name))
            .status(verb.equals("牵头") ? Status.LEADING : Status.ESTABLISHED)
            .time(sentence.timeAt(at))
            .confidence(0.75));
  }
}
