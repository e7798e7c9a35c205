package dev.xinglin.seed;

import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import java.util.List;

/**
 * The whole seed, read and without fault.
 *
 * @param hospitals the hospitals with nothing derived
 * @param institutions the institutions
 * @param articles the articles in the order of their files
 */
record Seed(List<Hospital> hospitals, List<Institution> institutions, List<SeedArticle> articles) {}
