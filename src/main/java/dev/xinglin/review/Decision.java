package dev.xinglin.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who changes something, why and when; the history of the fact keeps it.
 *
 * @param by who, such as the name of an editor's key
 * @param reason why, as sent; null only where no person decides
 * @param at when
 */
public record Decision(String by, @Nullable String reason, Instant at) {}
