package dev.xinglin.query;

import dev.xinglin.mongo.Store;
import dev.xinglin.vocabulary.Vocabularies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the catalogue and the engine to the other rooms. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

  @Bean
  Catalogue catalogue() {
    return new Catalogue();
  }

  @Bean
  Engine engine(Store store, Vocabularies vocabularies) {
    return new Engine(store, vocabularies);
  }
}
