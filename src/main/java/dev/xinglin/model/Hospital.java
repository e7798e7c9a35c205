package dev.xinglin.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hospital that an article is about. What follows {@code articleIds} is derived from its verified
 * attributes; where those disagree the field is null.
 *
 * @param id the stored key
 * @param slug its name in addresses, lower-case ASCII
 * @param name its full name
 * @param aliases other names in use
 * @param formerNames names it had before
 * @param region the GB/T 2260 code of the most exact region known
 * @param articleIds the articles that are about it
 * @param grade the code of its current grade
 * @param gradeInConflict whether its verified attributes name different current grades
 * @param foundedYear the year it was founded
 * @param ownership whose it is
 * @param motto its motto
 * @param createdAt when it was stored first
 * @param updatedAt when it was changed last
 */
public record Hospital(
    String id,
    String slug,
    String name,
    List<String> aliases,
    List<String> formerNames,
    @Coded("regions") @Nullable String region,
    List<String> articleIds,
    @Coded("hospital-grades") @Nullable String grade,
    boolean gradeInConflict,
    @Nullable Integer foundedYear,
    @Nullable String ownership,
    @Nullable String motto,
    Instant createdAt,
    Instant updatedAt) {}
