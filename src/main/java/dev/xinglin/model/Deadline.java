package dev.xinglin.model;

import java.time.Duration;

/**
 * The point in time by which a request has to be answered. It travels with the request, and every
 * command of the store gets what is left of it.
 */
public final class Deadline {
  private final long nanoTime;

  private Deadline(long nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * A deadline that starts now.
   *
   * @param duration how long the request may take, positive
   * @return the deadline
   */
  public static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /**
   * What is left of the time.
   *
   * @return milliseconds, at least 1
   * @throws DeadlineExceededException if nothing is left
   */
  public long remainingMillis() {
    long millis = (nanoTime - System.nanoTime()) / 1_000_000;
    if (millis < 1) {
      throw new DeadlineExceededException(null);
    }
    return millis;
  }
}
