package dev.xinglin.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A newspaper article about one hospital or several.
 *
 * @param id the stored key
 * @param slug its name in addresses, lower-case ASCII
 * @param title the headline
 * @param subtitle the line below or above the headline
 * @param publisher the newspaper, where it is known
 * @param bylines the journalists named
 * @param publishedOn the day it was published; null where unknown, never guessed
 * @param page the page of the newspaper, where it is known
 * @param hospitalIds the hospitals that it is about
 * @param textId the current text revision; null while none is stored
 * @param createdAt when it was stored first
 * @param updatedAt when it was changed last
 */
public record Article(
    String id,
    String slug,
    String title,
    @Nullable String subtitle,
    @Nullable String publisher,
    List<String> bylines,
    @Nullable LocalDate publishedOn,
    @Nullable String page,
    List<String> hospitalIds,
    @Nullable String textId,
    Instant createdAt,
    Instant updatedAt) {}
