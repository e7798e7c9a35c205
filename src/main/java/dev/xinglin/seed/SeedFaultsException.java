package dev.xinglin.seed;

import java.util.List;
import java.util.stream.Collectors;

/** The seed is at fault; nothing of it was loaded. */
class SeedFaultsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<SeedFault> faults;

  /**
   * All faults of all files.
   *
   * @param faults at least one
   */
  SeedFaultsException(List<SeedFault> faults) {
    super(
        "The seed has %d fault(s); nothing was loaded.%n%s"
            .formatted(
                faults.size(),
                faults.stream()
                    .sorted()
                    .map(SeedFault::toString)
                    .collect(Collectors.joining(System.lineSeparator()))));
    this.faults = faults.stream().sorted().toList();
  }

  /** The faults by file and line. */
  List<SeedFault> faults() {
    return faults;
  }
}
