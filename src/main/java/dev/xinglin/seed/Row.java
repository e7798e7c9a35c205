package dev.xinglin.seed;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an article's file.
 *
 * @param key its key, unique in the file
 * @param hospital the slug of its hospital
 * @param claim what it says
 * @param statement where the digest states it
 * @param anchor where the original states it
 * @param fields the row in its file, for faults found later
 */
record Row(
    String key,
    String hospital,
    Claim claim,
    Range statement,
    @Nullable Anchor anchor,
    Fields fields) {}
