package dev.xinglin.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

class KeysTest {
  private static final String KEY = "zkF7uG0vQ2mXw9rT4sYpLc81";
  private static final Keys KEYS =
      new Keys(
          List.of(
              entry("first", Role.ADMIN, hash("another key")),
              entry("li", Role.EDITOR, hash(KEY)),
              entry("last", Role.READER, hash("a third key").toUpperCase())));

  @Test
  void nobody_is_anonymous_and_a_key_is_its_owner() {
    assertThat(KEYS.reader(null)).isEqualTo(Reader.ANONYMOUS);
    assertThat(KEYS.reader("Bearer " + KEY)).isEqualTo(new Reader("li", Role.EDITOR));
    assertThat(KEYS.reader("bearer  " + KEY)).isEqualTo(new Reader("li", Role.EDITOR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Basic bGk6bGk=",
        "Bearer a b",
        "钥匙",
        "Bearer 钥匙"
      })
  void what_is_no_key_is_never_silently_anonymous(String header) {
    assertThatThrownBy(() -> KEYS.reader(header))
        .isInstanceOfSatisfying(
            RequestException.class,
            it -> assertThat(it.code()).isEqualTo(ErrorCode.UNAUTHENTICATED))
        .hasMessageNotContaining("wrong");
    assertThatThrownBy(() -> KEYS.reader("Bearer " + hash(KEY)))
        .as("the hash is no key")
        .isInstanceOf(RequestException.class);
  }

  @Test
  void a_fault_of_the_configuration_is_told_without_what_was_written() {
    for (var wrong :
        List.of(
            List.of(entry("li", Role.EDITOR, KEY)),
            List.of(entry("", Role.EDITOR, hash(KEY))),
            List.of(entry("seed", Role.EDITOR, hash(KEY))),
            List.of(entry("li", null, hash(KEY))),
            List.of(entry("li", Role.EDITOR, null)),
            List.of(entry("li", Role.EDITOR, hash(KEY)), entry("wu", Role.ADMIN, hash(KEY))),
            List.of(entry("li", Role.EDITOR, hash(KEY)), entry("li", Role.ADMIN, hash("b"))))) {
      assertThatThrownBy(() -> new Keys(wrong))
          .isInstanceOf(FailureAnalyzedException.class)
          .hasMessageContaining("xinglin.keys[")
          .hasMessageNotContaining(KEY)
          .hasMessageNotContaining(hash(KEY));
    }
    assertThat(entry("li", Role.EDITOR, hash(KEY)).toString()).doesNotContain(hash(KEY));
  }

  @Test
  void keys_are_compared_by_the_jdks_constant_time_comparison_alone() {
    var calls =
        new ClassFileImporter()
                .importClass(Keys.class)
                .getMethod("find", byte[].class)
                .getMethodCallsFromSelf()
                .stream()
                .map(it -> it.getTarget().getOwner().getSimpleName() + "." + it.getName())
                .collect(Collectors.toSet());
    assertThat(calls)
        .contains("MessageDigest.isEqual")
        .noneMatch(it -> it.endsWith(".equals") || it.endsWith(".findFirst"));
  }

  private static KeyProperties.Entry entry(String name, Role role, String hash) {
    return new KeyProperties.Entry(name, role, hash);
  }

  private static String hash(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
