package dev.xinglin.extraction;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Details;
import dev.xinglin.model.Range;
import dev.xinglin.text.NormalText;
import dev.xinglin.vocabulary.Vocabularies;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the facts that a Chinese text states about a hospital, by rules over the text in normal
 * form. Immutable and safe for use by several threads. The time it takes grows with the length of
 * the text: no rule looks further than its sentence, and a sentence is cut at 600 characters.
 */
public final class Extractor {
  private final List<Rule> rules;

  /**
   * An extractor that knows these vocabularies.
   *
   * @param vocabularies the vocabularies; their labels and aliases are the words it looks for
   */
  public Extractor(Vocabularies vocabularies) {
    Lexicon lexicon = new Lexicon(vocabularies);
    MetricClassifier metrics = new MetricClassifier(lexicon, vocabularies);
    this.rules =
        List.of(
            new DesignationRule(lexicon),
            new CountedCenters(lexicon),
            new SpecialtyRule(lexicon),
            new RankingRule(lexicon),
            new RatingRule(),
            new IndicatorRule(lexicon, metrics),
            new TableRule(lexicon, metrics),
            new FoundingRule(),
            new AliasRule(),
            new GradeRule(lexicon),
            new SelfDescriptionRule(),
            new AffiliationRule(),
            new PartnershipRule(),
            new NetworkRule(lexicon),
            new BuildingRule(),
            ListRule.ofServices(lexicon),
            ListRule.ofEquipment(lexicon),
            ListRule.ofTechnology(lexicon),
            new QuotedRule(),
            new PlanRule(lexicon, vocabularies),
            new PeopleAndEventsRule());
  }

  /**
   * The facts that a text states of its hospital.
   *
   * @param text a cleaned text, a paragraph a line
   * @param hospital the hospital's full name
   * @return the candidates in the order of their evidence
   */
  public List<Candidate> extract(String text, String hospital) {
    NormalText normal = NormalText.of(text);
    List<Sentence> sentences = Sentences.of(normal.text());
    Passage passage = new Passage(hospital, sentences);
    for (Sentence sentence : sentences) {
      rules.forEach(rule -> rule.read(passage, sentence));
    }
    Draft name = name(passage);
    if (name != null) {
      passage.add(name);
    }
    passage.drafts.forEach(Draft::dateByContext);
    passage.drafts.forEach(draft -> draft.levelBy(hospital));
    return Duplicates.removed(passage.drafts).stream()
        .map(draft -> candidate(normal, hospital, draft))
        .sorted(Comparator.comparingInt(candidate -> candidate.evidence().start()))
        .toList();
  }

  private static @Nullable Draft name(Passage passage) {
    for (Sentence sentence : passage.sentences) {
      int at = sentence.text.indexOf(passage.hospital);
      if (at >= 0) {
        Details.Attribute details =
            new Details.Attribute(AttributeName.NAME, passage.hospital, null);
        return new Draft(
                sentence,
                at,
                at + passage.hospital.length(),
                "attribute",
                AttributeWords.of(AttributeName.NAME),
                details)
            .confidence(0.95);
      }
    }
    return null;
  }

  private static Candidate candidate(NormalText normal, String hospital, Draft draft) {
    int start = draft.sentence.offset + draft.start;
    int end = draft.sentence.offset + draft.end;
    Range evidence = normal.original(start, end);
    String quote = normal.originalSlice(start, end);
    return new Candidate(
        hospital, draft.claim(), evidence, quote, draft.rule, draft.confidence, draft.parent);
  }
}
