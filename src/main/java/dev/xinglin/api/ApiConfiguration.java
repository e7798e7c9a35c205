package dev.xinglin.api;

import dev.xinglin.guard.Access;
import dev.xinglin.guard.Keys;
import dev.xinglin.guard.Limits;
import dev.xinglin.guard.Pricing;
import dev.xinglin.importing.Intake;
import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Engine;
import dev.xinglin.review.Review;
import dev.xinglin.vocabulary.Vocabularies;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Puts the schema, its wiring and its errors together. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

  @Bean
  GraphQlSourceBuilderCustomizer derivedSchema(Catalogue catalogue, Vocabularies vocabularies) {
    return builder -> builder.configureTypeDefinitions(new DerivedSchema(catalogue, vocabularies));
  }

  @Bean
  RuntimeWiringConfigurer wiring(
      Catalogue catalogue, Engine engine, Vocabularies vocabularies, Access access, Review review) {
    return new Wiring(catalogue, engine, vocabularies, access, review);
  }

  @Bean
  RuntimeWiringConfigurer importWiring(Intake intake, Catalogue catalogue, Engine engine) {
    return new ImportWiring(intake, catalogue, engine);
  }

  @Bean
  Pricing pricing(Catalogue catalogue, Engine engine) {
    return new SchemaPricing(catalogue, engine);
  }

  @Bean
  DataFetcherExceptionResolver errorResolver() {
    return new ErrorResolver();
  }

  @Bean
  WebGraphQlInterceptor requestInterceptor(Limits limits, Keys keys, GraphQlSource source) {
    return new RequestInterceptor(limits, keys, new EngineWords(source.schema()));
  }

  /** Outside of all other filters of this address, so that it sees what they answer. */
  @Bean
  FilterRegistrationBean<HttpFaultFilter> httpFaultFilter() {
    var registration = new FilterRegistrationBean<>(new HttpFaultFilter());
    registration.addUrlPatterns("/graphql");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
