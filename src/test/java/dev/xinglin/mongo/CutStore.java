package dev.xinglin.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.WriteModel;
import dev.xinglin.model.Deadline;
import java.util.List;
import org.bson.Document;

/** Does so many writes and then none any more, as if the process had ended. */
public final class CutStore extends Store {
  private final int limit;
  private int done;

  /** A store that does at most so many writes. */
  public CutStore(MongoDatabase database, int limit) {
    super(database);
    this.limit = limit;
  }

  /** How many writes it did. */
  public int done() {
    return done;
  }

  @Override
  public int write(
      String collection, List<? extends WriteModel<Document>> writes, Deadline deadline) {
    int left = Math.min(limit - done, writes.size());
    int written = super.write(collection, writes.subList(0, left), deadline);
    done += left;
    if (left < writes.size()) {
      throw new Cut();
    }
    return written;
  }

  /** The end of the process, which nobody catches. */
  public static final class Cut extends Error {
    private static final long serialVersionUID = 1L;
  }
}
