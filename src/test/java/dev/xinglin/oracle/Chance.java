package dev.xinglin.oracle;

import java.util.List;
import java.util.Random;

/** Chance with a fixed seed. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** From 0 to bound - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** A constant, or null in one case of ten. */
  <E extends Enum<E>> E constantOrNull(Class<E> type) {
    return percent(10) ? null : of(type.getEnumConstants());
  }

  /** A value, or null in one case of ten. */
  <T> T orNull(List<T> values) {
    return percent(10) ? null : of(values);
  }
}
