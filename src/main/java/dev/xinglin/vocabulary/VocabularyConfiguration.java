package dev.xinglin.vocabulary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the vocabularies to the other rooms. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

  @Bean
  Vocabularies vocabularies() {
    return Vocabularies.load();
  }

  @Bean
  Regions regions(Vocabularies vocabularies) {
    return vocabularies.regions();
  }
}
