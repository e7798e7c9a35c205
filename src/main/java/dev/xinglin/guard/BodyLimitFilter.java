package dev.xinglin.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers bodies that are too long with 413 before anything parses them. */
class BodyLimitFilter extends OncePerRequestFilter {
  /** White space before a body is rare, and short. */
  private static final int START = 100;

  private final int limit;

  BodyLimitFilter(int limit) {
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit) {
      refuse(response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit) {
      refuse(response);
      return;
    }
    if (request.getMethod().equals("POST") && !startsAnObject(body)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(new ReadRequest(request, body), response);
  }

  /** A body of null would be a fault of the server's further on. */
  private static boolean startsAnObject(byte[] body) {
    return new String(body, 0, Math.min(body.length, START), StandardCharsets.UTF_8)
        .stripLeading()
        .startsWith("{");
  }

  private void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setContentType("application/graphql-response+json");
    String message =
        "请求体超过 %d 字节。 The body of the request is longer than %d bytes.".formatted(limit, limit);
    response
        .getOutputStream()
        .write(
            "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"COST_EXCEEDED\"}}]}"
                .formatted(message)
                .getBytes(StandardCharsets.UTF_8));
  }

  /** A request whose body has been read. */
  private static final class ReadRequest extends HttpServletRequestWrapper {
    private final byte[] body;

    ReadRequest(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new BodyStream(new ByteArrayInputStream(body));
    }
  }

  private static final class BodyStream extends ServletInputStream {
    private final ByteArrayInputStream body;

    BodyStream(ByteArrayInputStream body) {
      this.body = body;
    }

    @Override
    public int read() {
      return body.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      return body.read(bytes, offset, length);
    }

    @Override
    public boolean isFinished() {
      return body.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("The body is read already; read it directly.");
    }
  }
}
