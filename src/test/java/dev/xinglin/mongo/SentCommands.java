package dev.xinglin.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The names of the commands that a client sent. */
final class SentCommands implements CommandListener {
  private final List<String> names = new CopyOnWriteArrayList<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    names.add(event.getCommandName());
  }

  void clear() {
    names.clear();
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
