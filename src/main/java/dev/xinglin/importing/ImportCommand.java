package dev.xinglin.importing;

import dev.xinglin.article.Original;
import dev.xinglin.importing.Receipt.ArticleReceipt;
import dev.xinglin.importing.Receipt.Candidate;
import dev.xinglin.importing.Receipt.State;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Outcome.Clash;
import dev.xinglin.model.Outcome.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code import FILE|DIR…}: takes files in, some at a time, and reports each. What was
 * imported before is passed over, so a run that was stopped is continued by running it again.
 */
public final class ImportCommand {
  /** Every file was imported, now or before. */
  public static final int DONE = 0;

  /** Some files were at fault; the others are imported. */
  public static final int FAULTS = 1;

  /** Nothing was done: wrong arguments, or the store cannot be opened. */
  public static final int REFUSED = 2;

  private static final int FILES_AT_ONCE = 50;
  private static final long BYTES_AT_ONCE = 32_000_000;
  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  private final Intake intake;
  private final boolean again;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final ImportSummary summary = new ImportSummary();

  /**
   * A command.
   *
   * @param intake takes the files in
   * @param again whether pages that were imported to the end are done anew
   * @param out where the reports go
   * @param err where complaints and the progress line go
   * @param terminal whether a person watches, who is shown a progress line
   */
  public ImportCommand(
      Intake intake, boolean again, PrintStream out, PrintStream err, boolean terminal) {
    this.intake = intake;
    this.again = again;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /**
   * Imports.
   *
   * @param paths files and folders
   * @return the exit code
   */
  public int run(List<Path> paths) {
    List<Path> files = FolderWalker.files(paths, this::complain);
    if (files.isEmpty() && summary.faults() > 0) {
      return REFUSED;
    }
    List<Upload> uploads = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      Upload upload = read(files.get(i));
      if (upload != null) {
        uploads.add(upload);
        bytes += upload.bytes().length;
      }
      if (uploads.size() == FILES_AT_ONCE || bytes > BYTES_AT_ONCE || i + 1 == files.size()) {
        take(uploads);
        progress(i + 1, files.size());
        uploads.clear();
        bytes = 0;
      }
    }
    out.println(summary.text(intake.isDryRun()));
    return summary.faults() == 0 ? DONE : FAULTS;
  }

  private @Nullable Upload read(Path file) {
    try {
      if (Files.size(file) > Original.MAX_BYTES) {
        complain(file, "has more than " + Original.MAX_BYTES + " bytes; split it.");
        return null;
      }
      return new Upload(file.toString(), Files.readAllBytes(file), Upload.Given.NOTHING);
    } catch (IOException e) {
      complain(file, "cannot be read.");
      return null;
    }
  }

  private void take(List<Upload> uploads) {
    if (!uploads.isEmpty()) {
      intake.take(List.copyOf(uploads), again, Deadline.in(TIMEOUT)).forEach(this::report);
    }
  }

  private void complain(Path path, String reason) {
    report(Receipt.failed(path.toString(), path + ": " + reason));
  }

  private void report(Receipt receipt) {
    summary.add(receipt);
    if (receipt.state() == State.FAILED) {
      err.println("FAILED " + Upload.shown(String.valueOf(receipt.fault())));
      return;
    }
    out.println(receipt.state() + " " + Upload.shown(receipt.file()));
    receipt.articles().forEach(this::report);
    flags(receipt.flags());
  }

  private void report(ArticleReceipt article) {
    out.println("  " + article.title() + "  [" + article.slug() + "]");
    out.println(
        "    hospitals: "
            + (article.hospitals().isEmpty() ? "none" : String.join(", ", article.hospitals())));
    out.println(
        "    candidates: "
            + article.candidates().size()
            + article.byKind().entrySet().stream()
                .map(it -> " " + it.getKey() + " " + it.getValue())
                .collect(Collectors.joining()));
    out.println(
        "    facts: %d new, %d confirmed, %d known, %d rejected before, %d in conflict"
            .formatted(
                article.count(Verdict.NEW),
                article.count(Verdict.CONFIRMED),
                article.count(Verdict.KNOWN),
                article.count(Verdict.REJECTED),
                article.conflicts()));
    article.candidates().forEach(this::report);
    if (article.anchors() > 0) {
      out.println("    anchors: %d of %d resolved".formatted(article.proven(), article.anchors()));
      article.unresolved().forEach(it -> out.println("    UNRESOLVED " + it));
    }
    flags(article.flags());
  }

  /** On a dry run every candidate, else those that contradict something. */
  private void report(Candidate candidate) {
    Outcome outcome = candidate.outcome();
    if (intake.isDryRun()) {
      Sink.Finding finding = candidate.finding();
      out.println(
          "    %s %s %s “%s”%s"
              .formatted(
                  outcome.verdict(),
                  finding.claim().kind(),
                  finding.claim().name(),
                  Excerpt.of(finding.evidence().quote()),
                  outcome.factId() == null ? "" : " " + outcome.factId()));
    }
    for (Clash clash : outcome.clashes()) {
      out.println(
          "    CONFLICT %s “%s” in %s with “%s” %s"
              .formatted(
                  candidate.finding().claim().name(),
                  Excerpt.of(candidate.finding().evidence().quote()),
                  String.join(", ", clash.differsIn()),
                  Excerpt.of(clash.quote()),
                  clash.factId() == null ? "of this run" : clash.factId()));
    }
  }

  private void flags(List<Flag> flags) {
    flags.forEach(it -> out.println("    FLAG " + it.kind() + " " + it.words()));
  }

  private void progress(int done, int all) {
    if (terminal) {
      err.print("\r%d of %d files%s".formatted(done, all, done == all ? "\n" : ""));
      err.flush();
    }
  }
}
