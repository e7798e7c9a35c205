package dev.xinglin.mongo;

import com.mongodb.client.MongoDatabase;

/**
 * One step from a schema version to the next.
 *
 * @param version the version that it leads to, from 2 on without a gap
 * @param name what it does, in a few words
 * @param step does it; it may be cut and run again, so doing it twice must be the same as once
 */
record Migration(int version, String name, Step step) {

  /** The work of a migration. */
  @FunctionalInterface
  interface Step {
    /**
     * Brings the documents to the next version.
     *
     * @param database where they are
     */
    void apply(MongoDatabase database);
  }
}
