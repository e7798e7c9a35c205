package dev.xinglin.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.xinglin.mongo.embedded.EmbeddedStore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The store: the embedded one, or the server that {@code spring.mongodb.uri} names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

  /** Comes first, so that an option in the connection string wins. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  MongoClientSettingsBuilderCustomizer storeSettings(StoreProperties properties) {
    return settings ->
        settings
            .applicationName("xinglin")
            .applyToClusterSettings(
                it ->
                    it.serverSelectionTimeout(
                        properties.serverSelectionTimeout().toMillis(), TimeUnit.MILLISECONDS))
            .applyToSocketSettings(
                it ->
                    it.connectTimeout(
                        (int) properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS))
            .applyToConnectionPoolSettings(it -> it.maxSize(properties.maxConnections()));
  }

  @Bean
  Store store(
      MongoClient client,
      MongoConnectionDetails connection,
      StoreProperties properties,
      ObjectProvider<EmbeddedStore> embedded) {
    ConnectionString address = connection.getConnectionString();
    String named = address.getDatabase();
    try {
      MongoDatabase database = client.getDatabase(named == null ? properties.database() : named);
      new Schema(database, Schema.MIGRATIONS).prepare();
      if (embedded.getIfAvailable() == null) {
        Collections.createIndexes(database);
      }
      return new Store(database);
    } catch (MongoTimeoutException e) {
      throw new FailureAnalyzedException(
          "The MongoDB server at " + String.join(",", address.getHosts()) + " does not answer.",
          "Start it, or correct spring.mongodb.uri, or leave that out to use the embedded store.",
          e);
    }
  }

  /** The embedded store and the way to it. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(NoServerNamed.class)
  static class Embedded {
    @Bean
    EmbeddedStore embeddedStore(StoreProperties properties) {
      return properties.ephemeral()
          ? EmbeddedStore.ephemeral()
          : EmbeddedStore.open(properties.directory(), properties.cacheMegabytes());
    }

    @Bean
    MongoConnectionDetails embeddedConnection(EmbeddedStore store) {
      return () -> new ConnectionString(store.connectionString());
    }
  }
}
