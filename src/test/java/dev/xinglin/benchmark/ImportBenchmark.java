package dev.xinglin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.GeneratedPages;
import dev.xinglin.XinglinApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand articles into the embedded store by the command, start and seed included. */
@Tag("benchmark")
class ImportBenchmark {
  private static final int PAGES = 1000;
  @TempDir Path directory;

  @Test
  void the_import_of_a_thousand_articles_is_measured() throws Exception {
    Path pages = directory.resolve("pages");
    GeneratedPages.write(pages, PAGES);

    double first = run(pages);
    String summary = lastLine();
    double again = run(pages);

    System.out.printf(
        Locale.ROOT,
        "import of %d pages: %.1f s with the start and the seed, %.1f s when all are known%n  %s%n",
        PAGES,
        first,
        again,
        summary);
    assertThat(summary).startsWith("1000 files imported");
    assertThat(lastLine()).startsWith("0 files imported, 1000 known");
  }

  private String lastLine() throws Exception {
    List<String> lines = Files.readAllLines(directory.resolve("log"));
    return lines.get(lines.size() - 1);
  }

  private double run(Path pages) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                XinglinApplication.class.getName(),
                "import",
                "--xinglin.store.directory=" + directory.resolve("data"),
                pages.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).as("exit code").isZero();
    return (System.nanoTime() - start) / 1e9;
  }
}
