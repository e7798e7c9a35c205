package dev.xinglin;

import dev.xinglin.article.OriginalStore;
import dev.xinglin.article.PageStore;
import dev.xinglin.extraction.Extractor;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.importing.Intake;
import dev.xinglin.review.Review;
import dev.xinglin.seed.SeedListener;
import dev.xinglin.vocabulary.Vocabularies;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the intake and the review together, which know nothing of each other. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

  @Bean
  SeedListener importedPages(Intake intake, PageStore pages, OriginalStore originals) {
    return new ImportedPages(intake, pages, originals);
  }

  @Bean
  Intake intake(
      Vocabularies vocabularies,
      PageStore pages,
      OriginalStore originals,
      Review review,
      HospitalStore hospitals) {
    return new Intake(
        new Extractor(vocabularies),
        pages,
        originals,
        new ReviewSink(review, hospitals, vocabularies),
        Clock.systemUTC());
  }
}
