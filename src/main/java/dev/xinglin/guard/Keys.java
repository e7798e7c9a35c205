package dev.xinglin.guard;

import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Who may write. Only hashes of the keys are known here; a plain SHA-256 is enough for keys that
 * are long and random, which cannot be guessed.
 */
public final class Keys {
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern BEARER = Pattern.compile("(?i)Bearer +([^ ]+) *");
  private static final int LONGEST_NAME = 60;

  /** Who changes facts without a key; everybody sees these names. */
  private static final Set<String> PROGRAMS = Set.of("seed", "import");

  private final List<Key> keys;

  /**
   * Reads the configured keys.
   *
   * @throws FailureAnalyzedException if one is at fault; it names the place, never what stands
   *     there
   */
  Keys(List<KeyProperties.Entry> entries) {
    List<Key> read = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> hashes = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Key key = key(entries.get(i), "xinglin.keys[" + i + "]");
      if (!names.add(key.name()) || !hashes.add(HexFormat.of().formatHex(key.hash()))) {
        throw fault("xinglin.keys[" + i + "] has the name or the hash of another key.");
      }
      read.add(key);
    }
    this.keys = List.copyOf(read);
  }

  /**
   * Who sent a request.
   *
   * @param authorization the value of the header {@code Authorization}; null where there is none
   * @return the key's owner; {@link Reader#ANONYMOUS} without a header
   * @throws RequestException with {@link ErrorCode#UNAUTHENTICATED} if the header holds no key that
   *     is known
   */
  public Reader reader(@Nullable String authorization) {
    if (authorization == null) {
      return Reader.ANONYMOUS;
    }
    var bearer = BEARER.matcher(authorization);
    Key found = bearer.matches() ? find(sha256(bearer.group(1))) : null;
    if (found == null) {
      throw new RequestException(
          ErrorCode.UNAUTHENTICATED,
          null,
          "请求头 Authorization 中的密钥无效；应为 Bearer <密钥>，不带这个请求头则匿名读取。",
          "The header Authorization holds no valid key; it has to be Bearer <key>. Without the header"
              + " you read anonymously.");
    }
    return new Reader(found.name(), found.role());
  }

  /** Whether nobody may write. */
  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** Compares with every key and stops at none, so that the time it takes tells nothing. */
  private @Nullable Key find(byte[] hash) {
    Key found = null;
    for (Key key : keys) {
      boolean equal = MessageDigest.isEqual(key.hash(), hash);
      found = equal ? key : found;
    }
    return found;
  }

  private static Key key(KeyProperties.Entry entry, String place) {
    String name = entry.name() == null ? "" : entry.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || !name.matches("[^\\p{Cntrl}]*")) {
      throw fault(place + ".name is missing or longer than " + LONGEST_NAME + " characters.");
    } else if (PROGRAMS.contains(name)) {
      throw fault(place + ".name is that of a program in the history of facts.");
    } else if (entry.role() == null) {
      throw fault(place + ".role is missing.");
    } else if (entry.sha256() == null || !HASH.matcher(entry.sha256().strip()).matches()) {
      throw fault(place + ".sha256 is no SHA-256 in hex.");
    }
    return new Key(name, entry.role(), HexFormat.of().parseHex(entry.sha256().strip()));
  }

  private static FailureAnalyzedException fault(String problem) {
    return new FailureAnalyzedException(
        problem,
        "Each key has a name of its own, a role (READER, EDITOR or ADMIN) and the 64 hex digits that"
            + " this prints: printf %s KEY | sha256sum");
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private record Key(String name, Role role, byte[] hash) {
    @Override
    public String toString() {
      return "key of " + name;
    }
  }
}
