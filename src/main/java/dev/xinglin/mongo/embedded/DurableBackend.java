package dev.xinglin.mongo.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * A backend that acknowledges a write only when it is in the file. The stock backend commits once a
 * second, so that a killed process loses writes that were acknowledged, and commits in the middle
 * of a command, so that a document and its index entry can part.
 */
class DurableBackend extends H2Backend {
  /** Commands that change nothing. Every other one, known or not, counts as a write. */
  private static final Set<String> READS =
      Set.of(
          "find",
          "aggregate",
          "count",
          "distinct",
          "getmore",
          "killcursors",
          "listcollections",
          "listdatabases",
          "listindexes",
          "ismaster",
          "buildinfo",
          "ping",
          "serverstatus",
          "endsessions");

  private static final int WRITES_BETWEEN_COMPACTIONS = 50;
  private static final int LEAST_PERCENT_LIVE = 50;
  private static final int COMPACTED_BYTES = 4 * 1024 * 1024;

  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
  private long writes;

  DurableBackend(MVStore file) {
    super(file);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new TypedDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    if (name.equals("hello")) {
      return super.handleCommand(channel, database, "ismaster", query)
          .append("isWritablePrimary", true);
    }
    return reads(name, query)
        ? read(channel, database, command, query)
        : write(channel, database, command, query);
  }

  private static boolean reads(String command, Document query) {
    return READS.contains(command) && !(command.equals("aggregate") && endsInWrite(query));
  }

  private static boolean endsInWrite(Document aggregate) {
    return aggregate.get("pipeline") instanceof List<?> stages
        && stages.stream()
            .anyMatch(
                it ->
                    it instanceof Document stage
                        && (stage.containsKey("$out") || stage.containsKey("$merge")));
  }

  /** The reply is copied: an update alters a stored document in place, also one being sent. */
  private Document read(Channel channel, String database, String command, Document query) {
    lock.readLock().lock();
    try {
      return super.handleCommand(channel, database, command, query).cloneDeeply();
    } finally {
      lock.readLock().unlock();
    }
  }

  private Document write(Channel channel, String database, String command, Document query) {
    lock.writeLock().lock();
    try {
      return commitAfter(channel, database, command, query);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Commits after a failure too: a command of many writes may have done some of them. */
  private Document commitAfter(Channel channel, String database, String command, Document query) {
    try {
      return super.handleCommand(channel, database, command, query).cloneDeeply();
    } finally {
      if (getMvStore().hasUnsavedChanges()) {
        store();
      }
    }
  }

  /**
   * Puts the write into the file and, now and then, the live rest of old chunks into new ones, so
   * that their space is used again. {@code compactFile}, which also moves chunks, is not used: it
   * fails an assertion in H2 2.3 and 2.4 (h2database issue 4086).
   */
  private void store() {
    commit();
    getMvStore().sync();
    writes++;
    if (writes % WRITES_BETWEEN_COMPACTIONS == 0) {
      getMvStore().compact(LEAST_PERCENT_LIVE, COMPACTED_BYTES);
    }
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      super.close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
