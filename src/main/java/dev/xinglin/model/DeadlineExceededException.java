package dev.xinglin.model;

import org.jspecify.annotations.Nullable;

/** The time of a request is used up. */
public class DeadlineExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An exceeded deadline.
   *
   * @param cause what the driver said, if it was the driver that gave up
   */
  public DeadlineExceededException(@Nullable Throwable cause) {
    super("The deadline of the request is exceeded.", cause);
  }
}
