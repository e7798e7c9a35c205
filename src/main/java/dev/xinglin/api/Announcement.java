package dev.xinglin.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person who started the application where to go. */
@Component
class Announcement {
  private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

  private final Environment environment;

  Announcement(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    String port = environment.getProperty("local.server.port");
    if (port != null) {
      LOG.info("杏林已就绪 Xinglin is ready. GraphiQL: http://localhost:{}/graphiql", port);
    }
  }
}
