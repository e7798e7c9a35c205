package dev.xinglin.api;

import dev.xinglin.guard.Keys;
import dev.xinglin.guard.Limits;
import dev.xinglin.guard.Reader;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/** Gives each request its deadline, and each error of the parser and the validator a code. */
final class RequestInterceptor implements WebGraphQlInterceptor {
  private static final Map<ErrorType, String> CHINESE =
      Map.of(
          ErrorType.InvalidSyntax, "查询语法有误。",
          ErrorType.ValidationError, "查询不符合 schema。",
          ErrorType.OperationNotSupported, "不支持这种操作。");

  private static final EngineWords.Words INTERNAL =
      new EngineWords.Words(
          ErrorCode.INTERNAL, null, "内部错误，已记入日志。 An internal error; it has been logged.");

  private final Limits limits;
  private final Keys keys;
  private final EngineWords words;

  RequestInterceptor(Limits limits, Keys keys, EngineWords words) {
    this.limits = limits;
    this.keys = keys;
    this.words = words;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    try {
      Reader reader = keys.reader(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
      request.configureExecutionInput(
          (input, builder) ->
              builder
                  .graphQLContext(
                      Map.of(Deadline.class, Deadline.in(limits.timeout()), Reader.class, reader))
                  .build());
      return chain.next(request).map(this::coded);
    } catch (RequestException e) {
      return Mono.just(refusal(request, e));
    }
  }

  /** A wrong key is told before anything is executed; it never reads as nobody. */
  private static WebGraphQlResponse refusal(WebGraphQlRequest request, RequestException e) {
    GraphQLError error =
        GraphQLError.newError()
            .message("%s", String.valueOf(e.getMessage()))
            .errorType(ErrorClassification.errorClassification(e.code().name()))
            .extensions(Map.of("code", e.code().name()))
            .build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(
            request.toExecutionInput(),
            ExecutionResultImpl.newExecutionResult().addError(error).build()));
  }

  private WebGraphQlResponse coded(WebGraphQlResponse response) {
    List<ResponseError> errors = response.getErrors();
    if (errors.stream().allMatch(it -> it.getExtensions().containsKey("code"))) {
      return response;
    }
    List<GraphQLError> coded =
        response.getExecutionResult().getErrors().stream().map(this::coded).toList();
    return response.transform(it -> it.errors(coded));
  }

  private GraphQLError coded(GraphQLError error) {
    Map<String, Object> extensions =
        new HashMap<>(error.getExtensions() == null ? Map.of() : error.getExtensions());
    if (extensions.containsKey("code")) {
      return error;
    }
    boolean internal =
        error.getErrorType() == ErrorType.DataFetchingException
            || error.getErrorType() == ErrorType.NullValueInNonNullableField;
    EngineWords.Words said = internal ? INTERNAL : said(error);
    extensions.put("code", said.code().name());
    if (said.argument() != null) {
      extensions.put("argument", said.argument());
    }
    return GraphQLError.newError()
        .message("%s", said.message())
        .locations(error.getLocations())
        .errorType(error.getErrorType())
        .path(error.getPath() == null ? List.of() : error.getPath())
        .extensions(extensions)
        .build();
  }

  /** A message without a rule is shown as the engine has it, after a word of Chinese. */
  private EngineWords.Words said(GraphQLError error) {
    String chinese =
        error.getErrorType() instanceof ErrorType type ? CHINESE.getOrDefault(type, "") : "";
    return words
        .of(error.getMessage())
        .orElseGet(
            () ->
                new EngineWords.Words(
                    ErrorCode.BAD_USER_INPUT, null, (chinese + " " + error.getMessage()).strip()));
  }
}
