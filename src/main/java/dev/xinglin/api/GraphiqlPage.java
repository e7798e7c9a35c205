package dev.xinglin.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;

/** Leads from the root and from {@code /graphiql} to the page, opened with an example that runs. */
@Controller
class GraphiqlPage {
  private static final String PAGE = "/graphql-ui/index.html?query=";
  private static final String EXAMPLE = "graphql/examples/first.graphql";

  private final URI page;

  GraphiqlPage() throws IOException {
    String example = new ClassPathResource(EXAMPLE).getContentAsString(StandardCharsets.UTF_8);
    this.page = URI.create(PAGE + UriUtils.encode(example, StandardCharsets.UTF_8));
  }

  @GetMapping({"/", "/graphiql"})
  ResponseEntity<Void> open() {
    return ResponseEntity.status(302).location(page).build();
  }
}
