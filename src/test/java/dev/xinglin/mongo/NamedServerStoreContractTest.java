package dev.xinglin.mongo;

import org.junit.jupiter.api.Assumptions;

/** The contract on the server that the environment names, in a database of its own. */
class NamedServerStoreContractTest extends ServerStoreContract {
  private static final String VARIABLE = "MONGODB_URI";

  @Override
  String connect() {
    String uri = System.getenv(VARIABLE);
    if (uri == null || uri.isBlank()) {
      String reason =
          "SKIPPED, the store's contract on a named server: " + VARIABLE + " is not set";
      System.err.println(reason);
      Assumptions.abort(reason);
    }
    return uri;
  }
}
