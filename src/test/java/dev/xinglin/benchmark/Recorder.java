package dev.xinglin.benchmark;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;

/** Records the commands of one request and how long they took. */
final class Recorder implements CommandListener {
  private static final Set<String> SESSION = Set.of("$db", "lsid", "$clusterTime", "maxTimeMS");

  private final List<BsonDocument> commands = new ArrayList<>();
  private long nanos;

  @Override
  public synchronized void commandStarted(CommandStartedEvent event) {
    if (counts(event.getCommandName())) {
      BsonDocument command = BsonDocument.parse(event.getCommand().toJson());
      SESSION.forEach(command::remove);
      commands.add(command);
    }
  }

  @Override
  public synchronized void commandSucceeded(CommandSucceededEvent event) {
    if (counts(event.getCommandName())) {
      nanos += event.getElapsedTime(TimeUnit.NANOSECONDS);
    }
  }

  @Override
  public synchronized void commandFailed(CommandFailedEvent event) {
    throw new IllegalStateException("A benchmark must not fail.", event.getThrowable());
  }

  synchronized void reset() {
    commands.clear();
    nanos = 0;
  }

  synchronized List<BsonDocument> commands() {
    return List.copyOf(commands);
  }

  synchronized long nanos() {
    return nanos;
  }

  private static boolean counts(String command) {
    return Set.of("find", "aggregate", "distinct", "count").contains(command);
  }
}
