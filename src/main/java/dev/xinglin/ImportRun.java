package dev.xinglin;

import dev.xinglin.importing.ImportCommand;
import dev.xinglin.importing.Intake;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs {@code import [--dry-run] [--again] [--option=value…] FILE|DIR…} without the web server. */
final class ImportRun {
  private static final String USAGE =
      "usage: import [--dry-run] [--again] [--xinglin.store.directory=DIR] FILE|DIR...";

  private ImportRun() {}

  /** Imports; returns the exit code that {@link ImportCommand} explains. */
  static int run(List<String> arguments) {
    List<String> options = new ArrayList<>();
    List<Path> paths = new ArrayList<>();
    try {
      for (String argument : arguments) {
        if (argument.startsWith("--")) {
          options.add(argument);
        } else {
          paths.add(Path.of(argument));
        }
      }
    } catch (InvalidPathException e) {
      System.err.println(USAGE);
      return ImportCommand.REFUSED;
    }
    boolean dryRun = options.remove("--dry-run");
    boolean again = options.remove("--again");
    if (paths.isEmpty() || options.stream().anyMatch(it -> !it.contains("="))) {
      System.err.println(USAGE);
      return ImportCommand.REFUSED;
    }
    return run(paths, dryRun, again, options);
  }

  private static int run(List<Path> paths, boolean dryRun, boolean again, List<String> options) {
    try (ConfigurableApplicationContext context = context(options);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8)) {
      Intake intake = context.getBean(Intake.class);
      Intake used = dryRun ? intake.dryRun() : intake;
      return new ImportCommand(used, again, out, err, System.console() != null).run(paths);
    } catch (RuntimeException e) {
      // What Spring reported in words already, or what the log has.
      System.err.println("import: nothing more was done: " + e.getMessage());
      return ImportCommand.REFUSED;
    }
  }

  private static ConfigurableApplicationContext context(List<String> options) {
    return new SpringApplicationBuilder(XinglinApplication.class)
        .web(WebApplicationType.NONE)
        .properties("logging.level.root=warn")
        .run(options.toArray(String[]::new));
  }
}
