package dev.xinglin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution that a hospital works with and that no article is about.
 *
 * @param id the stored key
 * @param name its full name
 * @param aliases other names in use
 * @param region the GB/T 2260 code of the most exact region known
 */
public record Institution(
    String id, String name, List<String> aliases, @Coded("regions") @Nullable String region) {}
