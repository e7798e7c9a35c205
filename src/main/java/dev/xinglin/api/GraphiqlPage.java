package dev.xinglin.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Leads from the root and from {@code /graphiql} to the page, opened with an example that runs, and
 * gives the page all examples.
 */
@RestController
class GraphiqlPage {
  private static final String PAGE = "/graphiql/index.html?query=";
  private static final String FIRST = "first";

  private final Examples examples = Examples.load();

  @GetMapping({"/", "/graphiql", "/graphiql/"})
  ResponseEntity<Void> open() {
    String query = UriUtils.encode(examples.named(FIRST).query(), StandardCharsets.UTF_8);
    return ResponseEntity.status(302).location(URI.create(PAGE + query)).build();
  }

  @GetMapping("/graphiql/examples")
  List<Examples.Example> examples() {
    return examples.all();
  }
}
