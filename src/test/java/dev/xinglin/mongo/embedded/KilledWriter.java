package dev.xinglin.mongo.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/**
 * A process that writes texts and facts with evidence into a store until it is killed. It prints
 * each write that was acknowledged: T and the text's id, F and the fact's id, or U, the fact's id
 * and its new version.
 */
final class KilledWriter {
  static final String DATABASE = "kill";
  private static final int THREADS = 8;
  private static final int UPDATES = 3;
  private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥abc123";

  private final MongoDatabase database;
  private final String name;
  private final Random random;

  private KilledWriter(MongoDatabase database, String name) {
    this.database = database;
    this.name = name;
    this.random = new Random(name.hashCode());
  }

  /**
   * Writes until it is killed, or its standard input ends.
   *
   * @param args the store's directory and the number of the round
   */
  public static void main(String[] args) throws IOException {
    EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]), 32);
    MongoClient client = MongoClients.create(store.connectionString());
    MongoDatabase database = client.getDatabase(DATABASE);
    for (int i = 0; i < THREADS; i++) {
      KilledWriter writer = new KilledWriter(database, args[1] + "-" + i);
      new Thread(writer::write).start();
    }
    while (System.in.read() >= 0) {
      // the parent lives
    }
    Runtime.getRuntime().halt(1);
  }

  private void write() {
    for (int i = 0; true; i++) {
      String id = name + "-" + i;
      String text = text();
      collection("texts").insertOne(new Document("_id", id).append("text", text));
      acknowledge("T " + id);
      collection("facts").insertOne(fact(id, text));
      acknowledge("F " + id);
      for (int version = 2; version < 2 + UPDATES; version++) {
        update(id, version, text);
      }
    }
  }

  private void update(String id, int version, String text) {
    collection("facts")
        .updateOne(
            Filters.and(Filters.eq("_id", id), Filters.eq("version", version - 1)),
            Updates.combine(
                Updates.set("version", version),
                Updates.set("copy", "v" + version),
                Updates.set("evidence", evidence(id, text)),
                Updates.set("order.name", new Document("missing", 0).append("key", version))));
    acknowledge("U " + id + " " + version);
  }

  private Document fact(String id, String text) {
    return new Document("_id", id)
        .append("identity", "of " + id)
        .append("version", 1)
        .append("copy", "v1")
        .append("evidence", evidence(id, text))
        .append("order", new Document("name", new Document("missing", 0).append("key", 1)));
  }

  private List<Document> evidence(String textId, String text) {
    return List.of(slice(textId, text), slice(textId, text));
  }

  private Document slice(String textId, String text) {
    int start = random.nextInt(text.length());
    int end = start + 1 + random.nextInt(text.length() - start);
    return new Document("textId", textId)
        .append("start", start)
        .append("end", end)
        .append("quote", text.substring(start, end));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = 20 + random.nextInt(2_000);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private MongoCollection<Document> collection(String collection) {
    return database.getCollection(collection);
  }

  private static void acknowledge(String line) {
    synchronized (System.out) {
      System.out.print(line + "\n");
      System.out.flush();
    }
  }
}
