package dev.xinglin.guard;

import graphql.parser.ParserOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits in force. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, Access.class, KeyProperties.class})
class GuardConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(GuardConfiguration.class);

  @Bean
  Keys keys(KeyProperties properties) {
    Keys keys = new Keys(properties.keys());
    if (keys.isEmpty()) {
      LOG.info(
          "没有配置密钥（xinglin.keys），只能读取。 No keys are configured (xinglin.keys), so this is"
              + " read-only.");
    }
    return keys;
  }

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
