package dev.xinglin.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.mongo.RecordedCases.Difference;
import dev.xinglin.mongo.embedded.EmbeddedStore;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded store, with its data in a file. */
class EmbeddedStoreContractTest extends StoreContract {
  private static final int CACHE_MEGABYTES = 64;

  @TempDir static Path directory;
  private EmbeddedStore server;

  @Override
  String connect() {
    server = EmbeddedStore.open(directory, CACHE_MEGABYTES);
    return server.connectionString();
  }

  @Override
  void disconnect() {
    server.close();
  }

  @Override
  void check(Map<String, Difference> differences) {
    var reviewed = new ReviewedDifferences("embedded-differences.txt");
    assertThat(RecordedCases.count()).isEqualTo(1_427);
    reviewed.coverEach(differences);
    reviewed.areAllIn(differences);
  }
}
