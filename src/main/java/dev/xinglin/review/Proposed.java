package dev.xinglin.review;

import dev.xinglin.model.Outcome;
import dev.xinglin.model.Outcome.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What became of proposals.
 *
 * @param added how many new facts wait for an editor
 * @param proven how many stored facts got evidence
 * @param conflicts how many contradictions were found that were not known
 * @param outcomes what became of each proposal, in their order
 */
public record Proposed(int added, int proven, int conflicts, List<Outcome> outcomes) {

  /** The sum with what was left to do when it was done once more. */
  Proposed and(Proposed again) {
    List<Outcome> sum = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      sum.add(and(outcomes.get(i), again.outcomes.get(i)));
    }
    return new Proposed(
        added + again.added, proven + again.proven, conflicts + again.conflicts, sum);
  }

  /** What is known the second time because the first one wrote it was not known. */
  private static Outcome and(Outcome first, Outcome again) {
    return again.verdict() == Verdict.KNOWN && Objects.equals(first.factId(), again.factId())
        ? new Outcome(first.verdict(), again.factId(), again.clashes())
        : again;
  }
}
