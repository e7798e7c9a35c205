package dev.xinglin.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * The version of the documents' shape, kept in one document of {@link Collections#META}. A database
 * of an earlier version is brought up to date, one of a later version is refused.
 */
class Schema {
  private static final Logger log = LoggerFactory.getLogger(Schema.class);
  private static final Bson DOCUMENT = Filters.eq("_id", "schema");

  /** The steps from version 1 to this version of Xinglin. */
  static final List<Migration> MIGRATIONS = List.of();

  private final MongoDatabase database;
  private final List<Migration> migrations;

  Schema(MongoDatabase database, List<Migration> migrations) {
    this.database = database;
    this.migrations = migrations;
  }

  /**
   * Runs the migrations that the database has not seen, in their order, each recorded when done. A
   * database without a version is a new one.
   *
   * @throws FailureAnalyzedException if the database is of a later version than this Xinglin
   */
  void prepare() {
    int known = migrations.size() + 1;
    int stored = storedVersion(known);
    if (stored > known) {
      throw tooNew(stored, known);
    }
    migrations.stream().filter(it -> it.version() > stored).forEach(this::migrate);
  }

  private int storedVersion(int known) {
    Document document = meta().find(DOCUMENT).first();
    if (document == null) {
      return recordNew(known);
    }
    return document.getInteger("version");
  }

  private int recordNew(int known) {
    try {
      meta()
          .insertOne(
              new Document("_id", "schema")
                  .append("version", known)
                  .append("migrations", List.of()));
      return known;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return storedVersion(known); // another process was first
      }
      throw e;
    }
  }

  private void migrate(Migration migration) {
    log.info("Migrating the store to version {}: {}", migration.version(), migration.name());
    migration.step().apply(database);
    meta()
        .updateOne(
            Filters.and(DOCUMENT, Filters.eq("version", migration.version() - 1)),
            Updates.combine(
                Updates.set("version", migration.version()),
                Updates.push(
                    "migrations",
                    new Document("version", migration.version())
                        .append("name", migration.name())
                        .append("at", Date.from(Instant.now())))));
  }

  private MongoCollection<Document> meta() {
    return database.getCollection(Collections.META);
  }

  private static FailureAnalyzedException tooNew(int stored, int known) {
    return new FailureAnalyzedException(
        "The store has schema version %d, but this Xinglin knows versions up to %d only."
            .formatted(stored, known),
        "Start the newer Xinglin that wrote it, or use another store: --xinglin.store.directory"
            + " or spring.mongodb.uri.");
  }
}
