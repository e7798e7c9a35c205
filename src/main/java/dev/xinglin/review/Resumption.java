package dev.xinglin.review;

import dev.xinglin.model.Deadline;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Finishes at the start what was cut at the end, before the web server takes requests. */
@Component
class Resumption implements SmartInitializingSingleton {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  private final Review review;

  Resumption(Review review) {
    this.review = review;
  }

  @Override
  public void afterSingletonsInstantiated() {
    review.resume(Clock.systemUTC().instant(), Deadline.in(TIMEOUT));
  }
}
