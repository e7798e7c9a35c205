package dev.xinglin.guard;

import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request. It travels in the request's GraphQL context.
 *
 * @param name the name of the key; null for somebody without one
 * @param role what the key allows; null for somebody without one
 */
public record Reader(@Nullable String name, @Nullable Role role) {
  /** Somebody without a key. */
  public static final Reader ANONYMOUS = new Reader(null, null);

  /**
   * Whether the reader may do what a role may.
   *
   * @param least the role
   * @return false for somebody without a key
   */
  public boolean is(Role least) {
    return role != null && role.compareTo(least) >= 0;
  }

  /**
   * Lets only those pass who may do what a role may.
   *
   * @param least the role
   * @param chinese what is kept from others, a sentence in Chinese
   * @param english the same in English
   * @param argument the argument that asks for it; null where none does
   * @throws RequestException with {@link ErrorCode#UNAUTHENTICATED} where there is no key, {@link
   *     ErrorCode#FORBIDDEN} where its role is too low
   */
  public void require(Role least, @Nullable String argument, String chinese, String english) {
    if (role == null) {
      throw new RequestException(
          ErrorCode.UNAUTHENTICATED,
          argument,
          chinese + "请在请求头中给出密钥：Authorization: Bearer <密钥>。",
          english + " Send a key in the header: Authorization: Bearer <key>.");
    } else if (!is(least)) {
      throw new RequestException(
          ErrorCode.FORBIDDEN,
          argument,
          chinese + "这个密钥的角色是 %s，需要 %s。".formatted(role, least),
          english + " The role of this key is %s; %s is needed.".formatted(role, least));
    }
  }
}
