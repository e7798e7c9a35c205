package dev.xinglin.mongo;

import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.WriteModel;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.DeadlineExceededException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The one way to the database. Every command takes a deadline and gets what is left of it as the
 * driver's operation timeout.
 */
public class Store {
  private final MongoDatabase database;

  /**
   * A store on a database.
   *
   * @param database the database that holds all collections
   */
  public Store(MongoDatabase database) {
    this.database = database;
  }

  /**
   * Reads documents in one command.
   *
   * @param collection the collection's name
   * @param query what to read
   * @param deadline the request's deadline
   * @return the documents in the order asked for
   */
  public List<Document> find(String collection, Query query, Deadline deadline) {
    return run(
        collection,
        deadline,
        it ->
            it.find(query.filter())
                .projection(query.projection())
                .sort(query.sort())
                .limit(query.limit())
                .batchSize(query.limit() > 0 ? query.limit() + 1 : Query.ALL)
                .into(new ArrayList<>()));
  }

  /**
   * Runs an aggregation in one command.
   *
   * @param collection the collection's name
   * @param pipeline the stages
   * @param deadline the request's deadline
   * @return all results
   */
  public List<Document> aggregate(
      String collection, List<? extends Bson> pipeline, Deadline deadline) {
    return run(
        collection,
        deadline,
        it -> it.aggregate(pipeline).batchSize(Query.ALL).into(new ArrayList<>()));
  }

  /**
   * The distinct strings in a field of the documents that match.
   *
   * @param collection the collection's name
   * @param field the field's path
   * @param filter which documents
   * @param deadline the request's deadline
   * @return the values, without null
   */
  public List<String> distinct(String collection, String field, Bson filter, Deadline deadline) {
    return run(
        collection,
        deadline,
        it -> {
          List<String> values = new ArrayList<>();
          for (BsonValue value : it.distinct(field, filter, BsonValue.class)) {
            if (value != null && value.isString()) {
              values.add(value.asString().getValue());
            }
          }
          return values;
        });
  }

  /**
   * Counts documents.
   *
   * @param collection the collection's name
   * @param filter which documents
   * @param deadline the request's deadline
   * @return how many match
   */
  public long count(String collection, Bson filter, Deadline deadline) {
    return run(collection, deadline, it -> it.countDocuments(filter));
  }

  /**
   * Writes documents, in their order, up to the first that fails.
   *
   * @param collection the collection's name
   * @param writes the writes; nothing is sent if there are none
   * @param deadline the deadline
   * @return how many documents were inserted, changed or removed
   * @throws com.mongodb.MongoBulkWriteException if a write is refused, with code 11000 where a
   *     unique key exists
   */
  public int write(
      String collection, List<? extends WriteModel<Document>> writes, Deadline deadline) {
    if (writes.isEmpty()) {
      return 0;
    }
    return run(
        collection,
        deadline,
        it -> {
          var result = it.bulkWrite(writes);
          return result.getInsertedCount()
              + result.getModifiedCount()
              + result.getDeletedCount()
              + result.getUpserts().size();
        });
  }

  private <T> T run(
      String collection, Deadline deadline, Function<MongoCollection<Document>, T> command) {
    try {
      return command.apply(
          database
              .getCollection(collection)
              .withTimeout(deadline.remainingMillis(), TimeUnit.MILLISECONDS));
    } catch (MongoOperationTimeoutException | MongoExecutionTimeoutException e) {
      throw new DeadlineExceededException(e);
    }
  }

  /**
   * What to read of a collection.
   *
   * @param filter which documents
   * @param projection which fields, null for all
   * @param sort in which order, null for any
   * @param limit how many at most, 0 for all
   */
  public record Query(Bson filter, @Nullable Bson projection, @Nullable Bson sort, int limit) {
    /** A batch that holds every result, so that no getMore follows. */
    static final int ALL = 100_000;

    /**
     * Whole documents in any order, without a limit.
     *
     * @param filter which documents
     * @return the query
     */
    public static Query where(Bson filter) {
      return new Query(filter, null, null, 0);
    }
  }
}
