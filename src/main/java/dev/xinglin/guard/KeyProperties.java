package dev.xinglin.guard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys as they are configured, under {@code xinglin.keys}. They are checked in {@link Keys}, so
 * that no message of the binding shows what was written by mistake.
 *
 * @param keys Hashes of the keys that may write, each with a name and a role. None: read-only.
 */
@ConfigurationProperties("xinglin")
record KeyProperties(@DefaultValue List<Entry> keys) {

  /**
   * A key.
   *
   * @param name Whose it is, as the history of facts shows it to editors.
   * @param role What it allows: READER, EDITOR or ADMIN.
   * @param sha256 The key's SHA-256 in hex, as {@code printf %s KEY | sha256sum} prints it.
   */
  record Entry(@Nullable String name, @Nullable Role role, @Nullable String sha256) {
    @Override
    public String toString() {
      return "key of " + name;
    }
  }
}
