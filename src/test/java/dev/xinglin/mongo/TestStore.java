package dev.xinglin.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import dev.xinglin.mongo.embedded.EmbeddedStore;
import java.util.List;

/** An empty embedded store in memory for one test class, with a client of its own. */
public final class TestStore implements AutoCloseable {
  private static final String DATABASE = "test";

  private final EmbeddedStore server;
  private final MongoClient client;

  private TestStore(EmbeddedStore server, List<CommandListener> listeners) {
    this.server = server;
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(server.connectionString()));
    listeners.forEach(settings::addCommandListener);
    this.client = MongoClients.create(settings.build());
  }

  /** Opens a store; the listeners hear every command that its client sends. */
  public static TestStore open(CommandListener... listeners) {
    return new TestStore(EmbeddedStore.ephemeral(), List.of(listeners));
  }

  /** The store on {@link #database()}. */
  public Store store() {
    return new Store(database());
  }

  /** The driver's client. */
  public MongoClient client() {
    return client;
  }

  /** The database that the store uses. */
  public MongoDatabase database() {
    return client.getDatabase(DATABASE);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
