package dev.xinglin.seed;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.model.Deadline;
import dev.xinglin.mongo.Store;
import dev.xinglin.review.Review;
import dev.xinglin.vocabulary.Vocabularies;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the seed when all beans are there and before the web server takes requests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SeedProperties.class)
class SeedConfiguration {
  private static final Logger log = LoggerFactory.getLogger(SeedConfiguration.class);

  @Bean
  SmartInitializingSingleton seed(
      SeedProperties properties,
      Store store,
      ArticleStore articles,
      Review review,
      Vocabularies vocabularies,
      ObjectProvider<SeedListener> listeners) {
    return () -> {
      if (properties.location().isBlank()) {
        return;
      }
      long start = System.nanoTime();
      int files =
          new SeedLoader(
                  store,
                  articles,
                  review,
                  vocabularies,
                  (pages, deadline) -> listeners.forEach(it -> it.loaded(pages, deadline)),
                  Clock.systemUTC())
              .load(
                  new SeedSource(properties.location()).files(), Deadline.in(properties.timeout()));
      log.info(
          "{} files of the seed loaded in {} ms.", files, (System.nanoTime() - start) / 1_000_000);
    };
  }
}
