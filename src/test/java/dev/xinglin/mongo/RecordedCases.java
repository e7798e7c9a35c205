package dev.xinglin.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The answers that a MongoDB server gave to 1,354 reads and 73 sequences of writes, and the way to
 * ask another server the same.
 */
final class RecordedCases {
  private static final int BATCH = 10_000;
  private static final int DUPLICATE_KEY = 11000;
  private static final Pattern MAKES_SETS = Pattern.compile("\"\\$(addToSet|set[A-Z]\\w+)\"");
  private static final List<String> REPLY_FIELDS =
      List.of("n", "nModified", "value", "upserted", "lastErrorObject");

  private final MongoDatabase database;

  RecordedCases(MongoDatabase database) {
    this.database = database;
  }

  /**
   * Replays every case.
   *
   * @return what differs: the case's id and area, what was expected and what came instead
   */
  Map<String, Difference> replay() {
    Map<String, Difference> differences = new TreeMap<>();
    load();
    for (BsonDocument read : lines("reads.jsonl.gz")) {
      compare(differences, read, expectedOfRead(read), actualOfRead(read));
    }
    for (BsonDocument write : lines("writes.jsonl.gz")) {
      compare(differences, write, expectedOfWrite(write), actualOfWrite(write));
    }
    return differences;
  }

  /** How many cases there are. */
  static int count() {
    return lines("reads.jsonl.gz").size() + lines("writes.jsonl.gz").size();
  }

  private static void compare(
      Map<String, Difference> differences, BsonDocument recorded, String expected, String actual) {
    if (!expected.equals(actual)) {
      String id = recorded.getString("id").getValue();
      differences.put(
          id, new Difference(id, recorded.getString("area").getValue(), expected, actual));
    }
  }

  private void load() {
    database.drop();
    BsonDocument data = BsonDocument.parse(text("data.json"));
    data.forEach(
        (collection, documents) -> {
          if (!documents.asArray().isEmpty()) {
            insert(collection, documents.asArray());
          } else {
            database.createCollection(collection);
          }
        });
  }

  private void insert(String collection, BsonArray documents) {
    database
        .getCollection(collection, BsonDocument.class)
        .insertMany(documents.stream().map(BsonValue::asDocument).toList());
  }

  private static String expectedOfRead(BsonDocument read) {
    return read.containsKey("error") ? "error" : answer(read, read);
  }

  private String actualOfRead(BsonDocument read) {
    BsonDocument command = read.getDocument("command").clone();
    if (command.containsKey("find")) {
      command.append("batchSize", new BsonInt32(BATCH));
    } else if (command.containsKey("aggregate")) {
      command.append("cursor", new BsonDocument("batchSize", new BsonInt32(BATCH)));
    }
    try {
      return answer(read, database.runCommand(command, BsonDocument.class));
    } catch (MongoCommandException e) {
      return "error";
    } catch (MongoSocketException e) {
      return "connection closed";
    }
  }

  private static String answer(BsonDocument read, BsonDocument reply) {
    boolean sets = MAKES_SETS.matcher(read.getDocument("command").toJson()).find();
    Canonical canonical = new Canonical(sets);
    if (reply.containsKey("cursor")) {
      var batch = reply.getDocument("cursor").getArray("firstBatch");
      return canonical.list(batch, read.getBoolean("ordered").getValue());
    }
    if (reply.containsKey("documents")) {
      return canonical.list(reply.getArray("documents"), read.getBoolean("ordered").getValue());
    }
    return reply.containsKey("values")
        ? canonical.list(reply.getArray("values"), false)
        : canonical.text(reply.get("n"));
  }

  private static String expectedOfWrite(BsonDocument write) {
    List<String> parts = new ArrayList<>();
    write.getArray("replies").forEach(it -> parts.add(reply(it.asDocument())));
    parts.add(new Canonical(false).list(write.getArray("after"), true));
    return String.join("\n", parts);
  }

  private String actualOfWrite(BsonDocument write) {
    prepare(write);
    List<String> parts = new ArrayList<>();
    write.getArray("commands").forEach(it -> parts.add(send(it.asDocument())));
    List<BsonDocument> after =
        database
            .getCollection("w", BsonDocument.class)
            .find()
            .sort(new BsonDocument("_id", new BsonInt32(1)))
            .into(new ArrayList<>());
    parts.add(new Canonical(false).list(after, true));
    return String.join("\n", parts);
  }

  private void prepare(BsonDocument write) {
    database.getCollection("w").drop();
    database.createCollection("w");
    if (!write.getArray("indexes").isEmpty()) {
      database.runCommand(
          new BsonDocument("createIndexes", new BsonString("w"))
              .append("indexes", write.getArray("indexes")));
    }
    if (!write.getArray("before").isEmpty()) {
      insert("w", write.getArray("before"));
    }
  }

  private String send(BsonDocument command) {
    try {
      return reply(database.runCommand(command, BsonDocument.class));
    } catch (MongoCommandException e) {
      return "error";
    } catch (MongoSocketException e) {
      return "connection closed";
    }
  }

  /** What is compared of a reply. Of codes only the one that Xinglin reads: duplicate key. */
  private static String reply(BsonDocument reply) {
    if (reply.containsKey("error")) {
      return "error";
    }
    BsonDocument kept = new BsonDocument();
    REPLY_FIELDS.stream().filter(reply::containsKey).forEach(it -> kept.put(it, reply.get(it)));
    String errors =
        reply.getArray("writeErrors", new BsonArray()).stream()
            .map(BsonValue::asDocument)
            .map(RecordedCases::writeError)
            .toList()
            .toString();
    return new Canonical(false).text(kept) + errors;
  }

  private static String writeError(BsonDocument error) {
    boolean duplicate = error.getNumber("code").intValue() == DUPLICATE_KEY;
    return error.getNumber("index").intValue() + (duplicate ? " duplicate key" : " error");
  }

  private static List<BsonDocument> lines(String name) {
    return text(name).lines().map(BsonDocument::parse).toList();
  }

  static String text(String name) {
    try (InputStream file = RecordedCases.class.getResourceAsStream("/mongodb/" + name);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file) : file) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A case whose answer is another than the recorded one.
   *
   * @param id of the case
   * @param area what it is about
   * @param expected the recorded answer
   * @param actual the answer that came
   */
  record Difference(String id, String area, String expected, String actual) {
    @Override
    public String toString() {
      return "%n%s (%s)%n  expected %s%n  but got  %s".formatted(id, area, expected, actual);
    }
  }
}
