package dev.xinglin.api;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hears which commands a request sends to the store. */
@TestConfiguration(proxyBeanMethods = false)
public class Commands {
  private static final Set<String> HOUSEKEEPING = Set.of("hello", "isMaster", "ismaster", "ping");

  /** What was sent since the last look. */
  public static final class Log implements CommandListener {
    private final List<String> names = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (!HOUSEKEEPING.contains(event.getCommandName())) {
        names.add(event.getCommandName());
      }
    }

    /** The commands since the last call. */
    public List<String> take() {
      List<String> taken = new ArrayList<>(names);
      names.clear();
      return taken;
    }
  }

  @Bean
  Log commandLog() {
    return new Log();
  }

  @Bean
  MongoClientSettingsBuilderCustomizer listening(Log log) {
    return settings -> settings.addCommandListener(log);
  }
}
