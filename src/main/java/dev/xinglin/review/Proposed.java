package dev.xinglin.review;

import java.util.Set;

/**
 * What became of proposals.
 *
 * @param added how many new facts wait for an editor
 * @param proven how many stored facts got evidence
 * @param conflicts how many contradictions were found that were not known
 * @param contested the ids of the facts in the contradictions that were found, known or not
 */
public record Proposed(int added, int proven, int conflicts, Set<String> contested) {}
