package dev.xinglin.api;

import dev.xinglin.model.DeadlineExceededException;
import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/** Turns exceptions into errors with a code and words for a person; none shows how it is built. */
final class ErrorResolver extends DataFetcherExceptionResolverAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

  @Override
  protected GraphQLError resolveToSingleError(
      Throwable exception, DataFetchingEnvironment environment) {
    if (exception instanceof RequestException it) {
      return error(environment, it.code(), String.valueOf(it.getMessage()), extensions(it));
    } else if (exception instanceof DeadlineExceededException) {
      return error(
          environment,
          ErrorCode.TIMEOUT,
          "查询超时；请减小 first/last 或收窄筛选。 The deadline passed; ask for smaller pages or a narrower"
              + " filter.",
          Map.of());
    }
    LOG.error("Field {} failed.", environment.getExecutionStepInfo().getPath(), exception);
    return error(
        environment,
        ErrorCode.INTERNAL,
        "内部错误，已记入日志。 An internal error; it has been logged.",
        Map.of());
  }

  private static Map<String, Object> extensions(RequestException exception) {
    Map<String, Object> extensions = new HashMap<>();
    if (exception.argument() != null) {
      extensions.put("argument", exception.argument());
    }
    if (!exception.candidates().isEmpty()) {
      extensions.put("candidates", exception.candidates());
    }
    return extensions;
  }

  private static GraphQLError error(
      DataFetchingEnvironment environment,
      ErrorCode code,
      String message,
      Map<String, Object> extensions) {
    Map<String, Object> all = new HashMap<>(extensions);
    all.put("code", code.name());
    return GraphQLError.newError()
        .message("%s", message)
        .errorType(ErrorClassification.errorClassification(code.name()))
        .path(environment.getExecutionStepInfo().getPath())
        .location(environment.getField().getSourceLocation())
        .extensions(all)
        .build();
  }
}
