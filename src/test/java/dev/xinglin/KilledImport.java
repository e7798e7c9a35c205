package dev.xinglin;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dev.xinglin.importing.ImportCommand;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.embedded.EmbeddedStore;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** A process that imports a folder until it is killed, or done. */
final class KilledImport {
  static final String DATABASE = "kill";

  private static final Set<String> WRITES = Set.of("insert", "update", "findAndModify");
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  private KilledImport() {}

  /**
   * Imports, and prints a line for each write that is sent to the store.
   *
   * @param args the store's directory and the folder
   */
  public static void main(String[] args) {
    try (EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]), 32);
        MongoClient client = MongoClients.create(reporting(store.connectionString()))) {
      var database = client.getDatabase(DATABASE);
      ImportWorld world = new ImportWorld(database, new Store(database), Clock.systemUTC());
      new ImportCommand(world.intake, ImportWorld.ONCE, NOWHERE, NOWHERE, false)
          .run(List.of(Path.of(args[1])));
    }
  }

  private static MongoClientSettings reporting(String connectionString) {
    CommandListener reporter =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            if (WRITES.contains(event.getCommandName())) {
              System.out.println(
                  event.getCommandName()
                      + " "
                      + event.getCommand().getString(event.getCommandName()).getValue());
            }
          }
        };
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(connectionString))
        .addCommandListener(reporter)
        .build();
  }
}
