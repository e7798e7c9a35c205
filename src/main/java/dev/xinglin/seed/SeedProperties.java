package dev.xinglin.seed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is loaded before the first request is answered.
 *
 * @param location Folder of the seed, a path or a Spring resource location. Empty: no seed is
 *     loaded.
 * @param timeout How long loading the seed may take.
 */
@ConfigurationProperties(prefix = "xinglin.seed", ignoreUnknownFields = false)
record SeedProperties(
    @DefaultValue("classpath:seed/") String location, @DefaultValue("5m") Duration timeout) {

  SeedProperties {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("xinglin.seed.timeout has to be more than 0.");
    }
  }
}
