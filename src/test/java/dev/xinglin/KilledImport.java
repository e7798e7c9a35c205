package dev.xinglin;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.xinglin.importing.ImportCommand;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.embedded.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A process that imports a folder until it is killed, or done. */
final class KilledImport {
  static final String DATABASE = "kill";

  private KilledImport() {}

  /**
   * Imports.
   *
   * @param args the store's directory and the folder
   */
  public static void main(String[] args) {
    try (EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]), 32);
        MongoClient client = MongoClients.create(store.connectionString())) {
      var database = client.getDatabase(DATABASE);
      ImportWorld world = new ImportWorld(database, new Store(database), Clock.systemUTC());
      new ImportCommand(world.intake, ImportWorld.ONCE, System.out, System.err, false)
          .run(List.of(Path.of(args[1])));
    }
  }
}
