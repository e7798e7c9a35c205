package dev.xinglin.seed;

import dev.xinglin.model.Deadline;
import java.util.Collection;

/** Whoever has something to do when digests were stored, before their load counts as done. */
public interface SeedListener {

  /**
   * Digests were stored. Told again where the load was cut.
   *
   * @param pages the fingerprints of the pages that the digests were made from
   * @param deadline when the load has to be done
   */
  void loaded(Collection<String> pages, Deadline deadline);
}
