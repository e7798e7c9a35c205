package dev.xinglin.importing;

import dev.xinglin.extraction.Candidate;

/**
 * A candidate with the hospital that it is about.
 *
 * @param hospital the hospital's full name
 * @param candidate the candidate, whose own hospital is the article's foremost one
 */
record OwnedCandidate(String hospital, Candidate candidate) {}
