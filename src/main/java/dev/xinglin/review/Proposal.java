package dev.xinglin.review;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Locator;
import dev.xinglin.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a text may state, for an editor to decide on.
 *
 * @param hospitalId the hospital it is about, stored; one that was merged stands for its survivor
 * @param textId the stored text revision that states it
 * @param proof where the text states it, in UTF-16 code units of its content
 * @param locator where that stands in the original page, where known
 * @param claim what it says
 * @param confidence how sure the extraction is, from 0 to 1
 * @param parent on a plan the name of the plan of the same hospital and article that it stands
 *     under
 */
public record Proposal(
    String hospitalId,
    String textId,
    Range proof,
    @Nullable Locator locator,
    Claim claim,
    double confidence,
    @Nullable String parent) {

  /** Refuses a confidence that is none. */
  public Proposal {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("The confidence has to be from 0 to 1: " + confidence);
    }
  }
}
