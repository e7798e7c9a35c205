package dev.xinglin.review;

/**
 * What became of proposals.
 *
 * @param added how many new facts wait for an editor
 * @param proven how many stored facts got evidence
 * @param conflicts how many contradictions were found that were not known
 */
public record Proposed(int added, int proven, int conflicts) {}
