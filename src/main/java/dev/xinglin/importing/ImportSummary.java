package dev.xinglin.importing;

import dev.xinglin.importing.Receipt.ArticleReceipt;
import dev.xinglin.importing.Receipt.State;
import dev.xinglin.model.Outcome.Verdict;

/** What became of all files of a run. */
final class ImportSummary {
  private final long start = System.nanoTime();
  private int imported;
  private int known;
  private int faults;
  private int articles;
  private int candidates;
  private int added;
  private int confirmed;
  private int conflicts;

  void add(Receipt receipt) {
    imported += receipt.state() == State.IMPORTED ? 1 : 0;
    known += receipt.state() == State.KNOWN ? 1 : 0;
    faults += receipt.state() == State.FAILED ? 1 : 0;
    receipt.articles().forEach(this::add);
  }

  int faults() {
    return faults;
  }

  String text(boolean dryRun) {
    String found =
        "%d files imported, %d known, %d failed; %d articles, %d candidates"
            .formatted(imported, known, faults, articles, candidates);
    double seconds = (System.nanoTime() - start) / 1e9;
    return "%s%s, %d new facts, %d confirmed, %d in conflict; %.1f s."
        .formatted(
            dryRun ? "Nothing was written (dry run): " : "",
            found,
            added,
            confirmed,
            conflicts,
            seconds);
  }

  private void add(ArticleReceipt article) {
    articles++;
    candidates += article.candidates().size();
    added += article.count(Verdict.NEW);
    confirmed += article.count(Verdict.CONFIRMED);
    conflicts += article.conflicts();
  }
}
