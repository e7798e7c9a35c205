package dev.xinglin.mongo.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A MongoDB server in this process, on a free port of the loopback interface, without a password. A
 * write that it has acknowledged is in its file and survives the death of the process.
 */
public final class EmbeddedStore implements AutoCloseable {
  /** A slow command blocks its thread, and with it the connections that share the thread. */
  private static final int THREADS = 32;

  private final MongoServer server;

  private EmbeddedStore(MVStore file) {
    server = new MongoServer(new DurableBackend(file));
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, THREADS);
  }

  /**
   * Opens a store that keeps its data in a directory.
   *
   * @param directory where the data file is; made if it is not there
   * @param cacheMegabytes how much of the file may be kept in memory, in MiB
   * @return the running store
   * @throws org.springframework.boot.diagnostics.FailureAnalyzedException if the directory is in
   *     use by another process, not writable, or holds a file that is no store
   */
  public static EmbeddedStore open(Path directory, int cacheMegabytes) {
    return new EmbeddedStore(new StoreFile(directory).open(cacheMegabytes));
  }

  /**
   * Opens a store that keeps its data in memory only.
   *
   * @return the running store, empty
   */
  public static EmbeddedStore ephemeral() {
    return new EmbeddedStore(MVStore.open(null));
  }

  /**
   * Where it listens.
   *
   * @return a MongoDB connection string without a database
   */
  public String connectionString() {
    return server.getConnectionString();
  }

  /** Closes its connections and the data file. */
  @Override
  public void close() {
    server.shutdownNow();
  }
}
