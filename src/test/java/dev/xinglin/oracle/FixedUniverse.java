package dev.xinglin.oracle;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The fixed documents as a bean. */
@TestConfiguration(proxyBeanMethods = false)
class FixedUniverse {

  @Bean
  FixedWorld fixedWorld(HospitalStore hospitals, ArticleStore articles, FactStore facts) {
    return new FixedWorld(hospitals, articles, facts);
  }
}
