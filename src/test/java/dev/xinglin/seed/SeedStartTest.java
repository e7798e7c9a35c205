package dev.xinglin.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.TestStore;
import dev.xinglin.review.Review;
import dev.xinglin.vocabulary.Vocabularies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SeedStartTest {
  private final TestStore store = TestStore.open();
  private final SeedWorld world = new SeedWorld(store.database());
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withBean(Store.class, store::store)
          .withBean(Vocabularies.class, () -> SeedWorld.VOCABULARIES)
          .withUserConfiguration(
              FactStore.class,
              HospitalStore.class,
              ArticleStore.class,
              Review.class,
              SeedConfiguration.class);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void the_seed_is_loaded_when_the_application_is_up() {
    application
        .withPropertyValues("xinglin.seed.location=classpath:sample-seed/")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(world.all("facts")).hasSize(17);
            });
  }

  @Test
  void an_empty_location_loads_nothing() {
    application
        .withPropertyValues("xinglin.seed.location=")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(world.state()).isEmpty();
            });
  }

  @Test
  void a_location_without_a_seed_stops_the_start_in_plain_words() {
    application
        .withPropertyValues("xinglin.seed.location=classpath:no-such-seed/")
        .run(
            context -> {
              assertThat(context).hasFailed();
              assertThat(new SeedFailureAnalyzer().analyze(context.getStartupFailure()))
                  .satisfies(
                      it -> {
                        assertThat(it.getDescription())
                            .contains("hospitals.yaml:1: The file is missing.");
                        assertThat(it.getAction()).contains("xinglin.seed.location");
                      });
            });
  }
}
