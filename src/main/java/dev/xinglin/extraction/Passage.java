package dev.xinglin.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text under reading: its hospital, its sentences, and what the rules have found so far. */
final class Passage {
  final String hospital;

  /** The hospital's names, the longest first. */
  final List<String> names;

  final List<Sentence> sentences;
  final List<Draft> drafts = new ArrayList<>();

  /** The priorities that are open where the reading stands. */
  final OpenPlans plans = new OpenPlans();

  /** The last row of a table that gives years. */
  @Nullable Sentence tableHeader;

  Passage(String hospital, List<Sentence> sentences) {
    this.hospital = hospital;
    this.names = names(hospital);
    this.sentences = sentences;
  }

  /** Whether an institution is the hospital: 中心医院 may be, but not 省中心医院 of another place. */
  boolean isOwn(String institution) {
    return institution.endsWith(hospital) || hospital.endsWith(institution);
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  /** The names that stand for a hospital in its own text. */
  private static List<String> names(String hospital) {
    List<String> names = new ArrayList<>();
    names.add(hospital);
    for (char c : new char[] {'省', '市', '县', '区', '旗', '州'}) {
      int at = hospital.indexOf(c);
      if (at > 0 && at + 4 < hospital.length()) {
        names.add(hospital.substring(at));
        names.add(hospital.substring(at + 1));
      }
    }
    names.removeIf(name -> name.length() < 4);
    names.sort((a, b) -> b.length() - a.length());
    return names;
  }
}
