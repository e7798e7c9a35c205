package dev.xinglin.api;

import dev.xinglin.guard.Limits;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.ErrorCode;
import graphql.ErrorType;
import graphql.GraphQLError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Gives each request its deadline, and each error of the parser and the validator a code. */
final class RequestInterceptor implements WebGraphQlInterceptor {
  private static final Map<ErrorType, String> CHINESE =
      Map.of(
          ErrorType.InvalidSyntax, "查询语法有误。",
          ErrorType.ValidationError, "查询不符合 schema。",
          ErrorType.OperationNotSupported, "不支持这种操作。",
          ErrorType.NullValueInNonNullableField, "不可为空的字段没有值。");

  private final Limits limits;

  RequestInterceptor(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    request.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(Map.of(Deadline.class, Deadline.in(limits.timeout()))).build());
    return chain.next(request).map(RequestInterceptor::coded);
  }

  private static WebGraphQlResponse coded(WebGraphQlResponse response) {
    List<ResponseError> errors = response.getErrors();
    if (errors.stream().allMatch(it -> it.getExtensions().containsKey("code"))) {
      return response;
    }
    List<GraphQLError> coded =
        response.getExecutionResult().getErrors().stream().map(RequestInterceptor::coded).toList();
    return response.transform(it -> it.errors(coded));
  }

  private static GraphQLError coded(GraphQLError error) {
    Map<String, Object> extensions =
        new HashMap<>(error.getExtensions() == null ? Map.of() : error.getExtensions());
    if (extensions.containsKey("code")) {
      return error;
    }
    boolean internal =
        error.getErrorType() == ErrorType.DataFetchingException
            || error.getErrorType() == ErrorType.NullValueInNonNullableField;
    extensions.put("code", (internal ? ErrorCode.INTERNAL : ErrorCode.BAD_USER_INPUT).name());
    String chinese =
        error.getErrorType() instanceof ErrorType type ? CHINESE.getOrDefault(type, "") : "";
    return GraphQLError.newError()
        .message("%s", (chinese + " " + error.getMessage()).strip())
        .locations(error.getLocations())
        .errorType(error.getErrorType())
        .path(error.getPath() == null ? List.of() : error.getPath())
        .extensions(extensions)
        .build();
  }
}
