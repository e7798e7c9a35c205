package dev.xinglin.mongo;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the facts are kept. {@code directory}, {@code ephemeral} and {@code cacheSize} speak of the
 * embedded store, which is used where {@code spring.mongodb.uri} names no server.
 *
 * @param directory Directory of the embedded store's data file.
 * @param ephemeral Whether the embedded store keeps its data in memory only and forgets it at the
 *     end.
 * @param database Name of the database, where spring.mongodb.uri does not name one.
 * @param cacheSize How much of the data file the embedded store may keep in memory, from 16MB to
 *     4GB. Default is a quarter of the heap, at most 256MB.
 * @param serverSelectionTimeout How long a command waits for a server that can be reached.
 * @param connectTimeout How long opening a connection may take.
 * @param maxConnections How many connections to the server may be open at once.
 */
@ConfigurationProperties(prefix = "xinglin.store", ignoreUnknownFields = false)
record StoreProperties(
    @DefaultValue("./data") Path directory,
    @DefaultValue("false") boolean ephemeral,
    @DefaultValue("xinglin") String database,
    @Nullable DataSize cacheSize,
    @DefaultValue("5s") Duration serverSelectionTimeout,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("64") int maxConnections) {
  private static final long MIN_CACHE = 16;
  private static final long MAX_CACHE = 4096;
  private static final long MAX_DEFAULT_CACHE = 256;

  StoreProperties {
    if (!database.matches("[A-Za-z0-9_-]{1,63}")) {
      throw new IllegalArgumentException(
          "xinglin.store.database is '"
              + database
              + "', but a database is named with 1 to 63 ASCII letters, digits, '_' and '-'.");
    }
    if (cacheSize != null
        && (cacheSize.toMegabytes() < MIN_CACHE || cacheSize.toMegabytes() > MAX_CACHE)) {
      throw new IllegalArgumentException(
          "xinglin.store.cache-size is " + cacheSize + ", but it may be from 16MB to 4GB.");
    }
    requirePositive("server-selection-timeout", serverSelectionTimeout.toMillis());
    requirePositive("connect-timeout", connectTimeout.toMillis());
    requirePositive("max-connections", maxConnections);
  }

  /** The size of the embedded store's cache in MiB. */
  int cacheMegabytes() {
    if (cacheSize != null) {
      return (int) cacheSize.toMegabytes();
    }
    long quarter = DataSize.ofBytes(Runtime.getRuntime().maxMemory()).toMegabytes() / 4;
    return (int) Math.max(MIN_CACHE, Math.min(MAX_DEFAULT_CACHE, quarter));
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(
          "xinglin.store." + name + " must be more than 0, but it is " + value + ".");
    }
  }
}
