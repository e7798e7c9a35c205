package dev.xinglin.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a request may ask at most, under {@code xinglin.guard}.
 *
 * @param maxDepth how many fields may lie one in another; introspection does not count
 * @param maxCost how dear an operation may be: about the number of values that it can return, plus
 *     what its filters make the store do
 * @param maxTokens how many tokens a document may have
 * @param maxBodyBytes how long the body of a request may be
 * @param timeout how long an operation may take
 */
@ConfigurationProperties("xinglin.guard")
public record Limits(
    @DefaultValue("20") int maxDepth,
    @DefaultValue("200000") int maxCost,
    @DefaultValue("10000") int maxTokens,
    @DefaultValue("262144") int maxBodyBytes,
    @DefaultValue("10s") Duration timeout) {}
