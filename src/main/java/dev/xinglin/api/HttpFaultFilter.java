package dev.xinglin.api;

import dev.xinglin.model.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives requests that never reach GraphQL (another method, another type of content, no JSON) an
 * answer in words, of the same form as GraphQL's own errors.
 */
final class HttpFaultFilter extends OncePerRequestFilter {
  private static final String EXAMPLE = "{\"query\": \"{ hospitals { totalCount } }\"}";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new Spoken(request, response));
    boolean silent = !response.isCommitted() && response.getContentType() == null;
    if (silent && response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      speak(request, response, response.getStatus());
    }
  }

  /** Speaks instead of sending the container's own page of errors. */
  private static final class Spoken extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Spoken(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
      this.response = response;
    }

    @Override
    public void sendError(int status) throws IOException {
      speak(request, response, status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      speak(request, response, status);
    }
  }

  private static void speak(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    int meant = meant(request, status);
    boolean ours = meant >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    ErrorCode code = ours ? ErrorCode.INTERNAL : ErrorCode.BAD_USER_INPUT;
    byte[] body =
        JSON.writeValueAsBytes(
            Map.of(
                "errors",
                List.of(
                    Map.of("message", words(meant), "extensions", Map.of("code", code.name())))));
    response.setStatus(meant);
    if (meant == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
      response.setHeader("Allow", "POST");
    }
    response.setContentType(
        accepts(request, MediaType.APPLICATION_GRAPHQL_RESPONSE)
            ? MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE
            : MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(body);
  }

  /** The router answers 404 to an unknown method and 415 to an Accept that it cannot serve. */
  private static int meant(HttpServletRequest request, int status) {
    if (status == HttpServletResponse.SC_NOT_FOUND && !request.getMethod().equals("POST")) {
      return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    }
    boolean json =
        String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE);
    return status == HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE && json
        ? HttpServletResponse.SC_NOT_ACCEPTABLE
        : status;
  }

  private static boolean accepts(HttpServletRequest request, MediaType type) {
    return String.valueOf(request.getHeader("Accept")).contains(type.toString());
  }

  private static String words(int status) {
    return switch (status) {
      case HttpServletResponse.SC_BAD_REQUEST ->
          "请求体应为 JSON 对象，如 %1$s；variables 若有，也应为对象。 The body has to be a JSON object such as %1$s; variables, if any, an object too."
              .formatted(EXAMPLE);
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED ->
          "请用 POST 把查询发到 /graphql。 Send queries to /graphql by POST.";
      case HttpServletResponse.SC_NOT_ACCEPTABLE ->
          "Accept 应含 application/graphql-response+json 或 application/json。 Accept has to name application/graphql-response+json or application/json.";
      case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE ->
          "Content-Type 应为 application/json。 Content-Type has to be application/json.";
      default ->
          status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
              ? "内部错误，已记入日志。 An internal error; it has been logged."
              : "请求无法处理。 The request cannot be served.";
    };
  }
}
