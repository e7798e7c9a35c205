package dev.xinglin.guard;

import graphql.parser.ParserOptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits in force. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, Access.class})
class GuardConfiguration {

  @Bean
  CostGuard costGuard(Limits limits, Pricing pricing) {
    return new CostGuard(limits, pricing);
  }

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(Limits limits) {
    var registration = new FilterRegistrationBean<>(new BodyLimitFilter(limits.maxBodyBytes()));
    registration.addUrlPatterns("/graphql");
    return registration;
  }

  /** The parser's own limits are the defaults of this process; only the tokens are ours. */
  @Bean
  ParserOptions parserOptions(Limits limits) {
    ParserOptions options =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(it -> it.maxTokens(limits.maxTokens()));
    ParserOptions.setDefaultOperationParserOptions(options);
    return options;
  }
}
