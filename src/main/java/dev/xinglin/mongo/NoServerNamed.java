package dev.xinglin.mongo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** True where no property names a MongoDB server; an empty one, as compose files pass, is none. */
class NoServerNamed implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    var environment = context.getEnvironment();
    return !StringUtils.hasText(environment.getProperty("spring.mongodb.uri"))
        && !StringUtils.hasText(environment.getProperty("spring.mongodb.host"));
  }
}
