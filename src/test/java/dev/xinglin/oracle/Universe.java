package dev.xinglin.oracle;

import dev.xinglin.api.Commands;
import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The generated world as a bean, one for all tests that share a context. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Commands.class)
class Universe {
  static final long SEED = 20260131;

  @Bean
  World world(HospitalStore hospitals, ArticleStore articles, FactStore facts) {
    return new World(SEED, hospitals, articles, facts);
  }
}
