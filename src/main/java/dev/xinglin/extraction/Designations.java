package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.extraction.Lexicon.Sort;
import dev.xinglin.extraction.Lexicon.Verb;
import dev.xinglin.model.Details;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a designation is — a centre, an honour, a claim, a membership — and has it proposed.
 */
final class Designations {
  private static final String NAME = "designation";
  private static final String[] ALLIED = {"联盟单位", "联盟成员单位", "联盟成员", "医联体成员单位", "医联体单位", "联盟医院"};
  private static final String[] PRAISED = {"优秀", "先进", "最佳", "十佳", "百佳", "模范", "标杆", "优质"};
  private static final String[] LARGEST = {"最大的", "最大"};

  final DesignationScope scope;
  private final CenterClassifier classifier;
  private final CenterProposals centers;
  private final HonorProposals honors;
  private final Claims claims;

  Designations(Lexicon lexicon, CenterClassifier classifier, Passage passage, Sentence sentence) {
    this.scope = new DesignationScope(lexicon, passage, sentence);
    this.classifier = classifier;
    this.centers = new CenterProposals(scope, classifier);
    this.honors = new HonorProposals(scope);
    this.claims = new Claims(scope);
  }

  @Nullable String statedKind(String name) {
    return classifier.statedKind(name);
  }

  /** A designation under a verb. */
  void propose(Governor governor, Phrase phrase, int to) {
    if (isAlliance(governor, phrase, to)) {
      return;
    }
    Sort sort = sort(phrase);
    boolean center = sort == Sort.CENTER && !endsWithAny(phrase.claim(), LARGEST);
    String superlative =
        center ? Claims.superlative(scope.lexicon.places, scope.sentence, phrase) : "";
    if (!superlative.isEmpty()) {
      claims.propose(superlative, phrase, to);
    } else if (center && hasAny(phrase.name(), PRAISED)) {
      honors.propose(governor, phrase, to, 0.8);
    } else if (center) {
      centers.propose(governor, phrase, to);
    } else if (sort == Sort.HONOR) {
      boolean weak = governor.verb() == Verb.ESTABLISH || governor.verb() == Verb.BE;
      honors.propose(governor, phrase, to, weak ? 0.8 : 0.92);
    } else if (Claims.isMade(phrase)) {
      claims.propose(phrase, to);
    } else if (sort == null && honors.isUnknownOne(governor, phrase)) {
      honors.propose(governor, phrase, to, phrase.quoted() ? 0.85 : 0.65);
    }
  }

  /** What a phrase is by its last word, or by its whole name where that tells otherwise. */
  private @Nullable Sort sort(Phrase phrase) {
    Sort sort = phrase.head() == null ? null : phrase.head().sort();
    if (sort == Sort.HONOR && isCenterByName(phrase.name())) {
      return Sort.CENTER;
    }
    return sort == Sort.CENTER && isHonorByName(phrase.name()) ? Sort.HONOR : sort;
  }

  /** …中心示范单位 and what is accredited for PCCM are centres, whatever their last word. */
  private static boolean isCenterByName(String name) {
    return endsWithAny(name, "中心示范单位", "基地示范单位", "站示范单位", "防治示范单位")
        || name.contains("PCCM") && endsWithAny(name, "达标单位", "优秀单位", "示范单位");
  }

  /** 清廉医院建设示范点 is a title, and no place where anybody is treated. */
  private boolean isHonorByName(String name) {
    return name.endsWith("示范点") && classifier.statedKind(name) == null;
  }

  /** 成为…联盟成员单位 says whom the hospital works with. */
  private boolean isAlliance(Governor governor, Phrase phrase, int to) {
    for (String end : ALLIED) {
      if (phrase.name().endsWith(end)) {
        int cut = phrase.name().length() - end.length() + 2;
        String name = phrase.name().substring(0, end.startsWith("医联体") ? cut + 1 : cut);
        Details.Partnership details =
            new Details.Partnership(null, PartnershipKind.SPECIALTY_ALLIANCE);
        scope.passage.add(
            new Draft(
                    scope.sentence,
                    scope.evidenceStart(governor, phrase.start()),
                    to,
                    NAME,
                    name,
                    details)
                .level(scope.level(phrase))
                .status(governor.status())
                .time(scope.time(governor, to))
                .confidence(0.6));
        return true;
      }
    }
    return false;
  }

  /** 胸痛、卒中、创伤三大中心: the members before take the head of the last. */
  void expand(Governor governor, List<Item> members, Phrase last) {
    centers.expand(governor, members, last);
  }

  /** A prize by the contest that it was won in. */
  void proposePrize(Governor governor, String name, Phrase phrase, int to) {
    honors.proposePrize(governor, name, phrase, to);
  }

  /** An honour whose verb is not known. */
  void proposeNamedHonor(Governor governor, Phrase phrase, int to) {
    honors.propose(governor, phrase, to, 0.6);
  }

  /** A centre that is only named; see {@link CenterProposals#proposeBare}. */
  void proposeBare(Phrase phrase, int to, @Nullable Status status, boolean levelled) {
    centers.proposeBare(phrase, to, status, levelled);
  }
}
