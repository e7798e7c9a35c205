package dev.xinglin.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in plain words why a faulty seed stopped the start. */
class SeedFailureAnalyzer extends AbstractFailureAnalyzer<SeedFaultsException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, SeedFaultsException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Correct the lines above and start again; what was loaded before is still stored. To start"
            + " without loading, leave xinglin.seed.location empty. docs/seed-format.md describes"
            + " the format.",
        cause);
  }
}
