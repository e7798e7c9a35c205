package dev.xinglin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The example queries that come with the application. Each is a file whose first comments say what
 * it asks: {@code # title-zh: …} and {@code # title-en: …}.
 *
 * @param all the examples in the order of their names
 */
record Examples(List<Example> all) {
  private static final String PATTERN = "classpath:graphql/examples/*.graphql";

  /**
   * An example.
   *
   * @param name the file's name without its ending
   * @param titleZh what it asks, in Chinese
   * @param titleEn what it asks, in English
   * @param query the document
   * @param variables its variables as JSON, where it has any
   */
  record Example(
      String name, String titleZh, String titleEn, String query, @Nullable String variables) {}

  static Examples load() {
    List<Example> examples = new ArrayList<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
        examples.add(read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    examples.sort(Comparator.comparing(Example::name));
    return new Examples(List.copyOf(examples));
  }

  Example named(String name) {
    return all.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static Example read(Resource file) throws IOException {
    String query = file.getContentAsString(StandardCharsets.UTF_8);
    String name = String.valueOf(file.getFilename()).replace(".graphql", "");
    Resource variables = file.createRelative(name + ".variables.json");
    return new Example(
        name,
        head(query, "title-zh", name),
        head(query, "title-en", name),
        query,
        variables.exists() ? variables.getContentAsString(StandardCharsets.UTF_8) : null);
  }

  private static String head(String query, String field, String otherwise) {
    String start = "# " + field + ":";
    return query
        .lines()
        .filter(it -> it.startsWith(start))
        .findFirst()
        .map(it -> it.substring(start.length()).strip())
        .orElse(otherwise);
  }
}
