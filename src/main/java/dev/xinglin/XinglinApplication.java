package dev.xinglin;

import dev.xinglin.extraction.ArticleText;
import dev.xinglin.extraction.ExtractCommand;
import dev.xinglin.importing.Importer;
import dev.xinglin.importing.UnreadablePageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Xinglin: the store, the seed and the GraphQL endpoint. */
@SpringBootApplication
public class XinglinApplication {

  /**
   * Starts the application, or runs {@code extract FILE...} without it, or {@code import
   * FILE|DIR...} without the web server.
   *
   * @param args Spring Boot arguments, such as {@code --server.port=8080}, or a command
   */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("extract")) {
      System.exit(extract(List.of(args).subList(1, args.length)));
    }
    if (args.length > 0 && args[0].equals("import")) {
      System.exit(ImportRun.run(List.of(args).subList(1, args.length)));
    }
    SpringApplication.run(XinglinApplication.class, args);
  }

  private static int extract(List<String> files) {
    try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      return new ExtractCommand(XinglinApplication::articles).run(files, out, System.err);
    }
  }

  private static List<ArticleText> articles(byte[] bytes, String name) throws IOException {
    try {
      return new Importer()
          .read(bytes, name).articles().stream()
              .map(
                  it ->
                      new ArticleText(
                          it.hospitals().stream().findFirst().orElse(null), it.content()))
              .toList();
    } catch (UnreadablePageException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
