package dev.xinglin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is answered with an error whose words are meant for the person who sent it. */
public class RequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final @Nullable String argument;
  private final transient List<?> candidates;

  /**
   * A request that cannot be served.
   *
   * @param code what went wrong
   * @param argument the path of the argument at fault, such as {@code filter.level.eq}; null where
   *     none is
   * @param chinese what, where and what would be right, in Chinese
   * @param english the same in English
   */
  public RequestException(
      ErrorCode code, @Nullable String argument, String chinese, String english) {
    this(code, argument, chinese, english, List.of());
  }

  /**
   * A request that fits several things.
   *
   * @param code what went wrong
   * @param argument the path of the argument at fault; null where none is
   * @param chinese what, where and what would be right, in Chinese
   * @param english the same in English
   * @param candidates what the request may have meant, as maps that go into the error's extensions
   */
  public RequestException(
      ErrorCode code,
      @Nullable String argument,
      String chinese,
      String english,
      List<?> candidates) {
    super(chinese + " " + english);
    this.code = code;
    this.argument = argument;
    this.candidates = List.copyOf(candidates);
  }

  /**
   * Input that breaks a rule.
   *
   * @param argument the path of the argument at fault
   * @param chinese what, where and what would be right, in Chinese
   * @param english the same in English
   * @return an exception with the code {@link ErrorCode#BAD_USER_INPUT}
   */
  public static RequestException badInput(
      @Nullable String argument, String chinese, String english) {
    return new RequestException(ErrorCode.BAD_USER_INPUT, argument, chinese, english);
  }

  /**
   * What went wrong.
   *
   * @return the code
   */
  public ErrorCode code() {
    return code;
  }

  /**
   * The argument at fault.
   *
   * @return its path, or null where none is
   */
  public @Nullable String argument() {
    return argument;
  }

  /**
   * What the request may have meant.
   *
   * @return maps for the error's extensions, often empty
   */
  public List<?> candidates() {
    return candidates;
  }
}
