package dev.xinglin.importing;

import dev.xinglin.article.Digest;
import dev.xinglin.article.OriginalStore;
import dev.xinglin.article.PageStore;
import dev.xinglin.extraction.Extractor;
import dev.xinglin.model.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in: cleans them, keeps them, stores their articles and proposes the facts that these
 * state.
 *
 * <p>There are no transactions. Every write can be done again, and what comes later leans on what
 * came before: the file, the texts, the facts that quote them, the articles, the mark of the page.
 * An import that was cut is finished by importing the same file again.
 */
public final class Intake {
  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final FileReader reader;
  private final PageStore articles;
  private final OriginalStore originals;
  private final Sink sink;
  private final Clock clock;

  /** The pages that a dry run has seen; null where pages are stored. */
  private final @Nullable Set<String> rehearsed;

  /**
   * An intake.
   *
   * @param extractor finds the facts
   * @param articles where articles and texts go
   * @param originals where files go
   * @param sink where hospitals and facts go
   * @param clock tells when something is stored
   */
  public Intake(
      Extractor extractor, PageStore articles, OriginalStore originals, Sink sink, Clock clock) {
    this(new FileReader(extractor), articles, originals, sink, clock, null);
  }

  private Intake(
      FileReader reader,
      PageStore articles,
      OriginalStore originals,
      Sink sink,
      Clock clock,
      @Nullable Set<String> rehearsed) {
    this.reader = reader;
    this.articles = articles;
    this.originals = originals;
    this.sink = sink;
    this.clock = clock;
    this.rehearsed = rehearsed;
  }

  /**
   * An intake that reports what this one would do, compares with what is stored, writes nothing,
   * and remembers what it would have written for the files that come after. For one thread.
   *
   * @return a new one
   */
  public Intake dryRun() {
    return new Intake(reader, articles, originals, sink.rehearsal(), clock, new HashSet<>());
  }

  /**
   * Whether nothing is written.
   *
   * @return whether this is a {@link #dryRun}
   */
  public boolean isDryRun() {
    return rehearsed != null;
  }

  /**
   * Takes files in. One that cannot be read or stored is reported and the others go on.
   *
   * @param uploads the files; together they are held in memory
   * @param again whether pages that were imported to the end are done anew
   * @param deadline when it has to be done
   * @return a report a file, in their order
   */
  public List<Receipt> take(List<Upload> uploads, boolean again, Deadline deadline) {
    Receipt[] receipts = new Receipt[uploads.size()];
    CleanPage[] pages = new CleanPage[uploads.size()];
    FoundPage[] found = new FoundPage[uploads.size()];
    each(uploads, receipts, i -> pages[i] = reader.clean(uploads.get(i)));
    Set<Integer> fresh = fresh(uploads, pages, receipts, again, deadline);
    each(
        uploads,
        receipts,
        i -> {
          if (fresh.contains(i)) {
            found[i] = reader.find(uploads.get(i), pages[i]);
          }
        });
    try {
      store(found, receipts, deadline);
    } catch (RuntimeException e) {
      if (uploads.size() == 1) {
        log.error("Importing {} failed.", uploads.get(0).name(), e);
        return List.of(Receipt.failed(uploads.get(0).name(), "it could not be stored."));
      }
      log.warn("Importing {} files at once failed; each goes by itself.", uploads.size(), e);
      return uploads.stream().flatMap(it -> take(List.of(it), again, deadline).stream()).toList();
    }
    return List.of(receipts);
  }

  /** Does something with each file, several at a time; one that fails gets its receipt. */
  private static void each(List<Upload> uploads, @Nullable Receipt[] receipts, IntConsumer work) {
    IntStream.range(0, uploads.size())
        .parallel()
        .forEach(
            i -> {
              String name = uploads.get(i).name();
              try {
                work.accept(i);
              } catch (UnreadablePageException e) {
                receipts[i] = Receipt.failed(name, String.valueOf(e.getMessage()));
              } catch (RuntimeException e) {
                log.error("Reading {} failed.", name, e);
                receipts[i] = Receipt.failed(name, name + ": it could not be read.");
              }
            });
  }

  /**
   * The places of the pages that are not imported yet, each page once; no facts are sought in
   * others.
   */
  private Set<Integer> fresh(
      List<Upload> uploads,
      @Nullable CleanPage[] pages,
      @Nullable Receipt[] receipts,
      boolean again,
      Deadline deadline) {
    Set<String> seen = new HashSet<>();
    if (!again) {
      List<String> fingerprints =
          Stream.of(pages).filter(Objects::nonNull).map(CleanPage::fingerprint).toList();
      seen.addAll(originals.finished(fingerprints, deadline));
      seen.addAll(rehearsed == null ? Set.of() : rehearsed);
    }
    Set<Integer> fresh = new HashSet<>();
    for (int i = 0; i < pages.length; i++) {
      CleanPage page = pages[i];
      if (page != null && seen.add(page.fingerprint())) {
        fresh.add(i);
      } else if (page != null) {
        receipts[i] =
            new Receipt(uploads.get(i).name(), Receipt.State.KNOWN, null, List.of(), List.of());
      }
    }
    return fresh;
  }

  private void store(@Nullable FoundPage[] found, @Nullable Receipt[] receipts, Deadline deadline) {
    Map<Integer, FoundPage> pages = new LinkedHashMap<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != null) {
        pages.put(i, found[i]);
      }
    }
    if (pages.isEmpty()) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Set<String> fingerprints =
        pages.values().stream().map(FoundPage::fingerprint).collect(Collectors.toSet());
    Map<String, List<Digest>> digests = articles.digests(fingerprints, deadline);
    Batch batch = new Batch(now, deadline);
    pages.forEach(
        (i, page) -> batch.add(page, digests.getOrDefault(page.fingerprint(), List.of())));
    batch.name(sink);
    if (rehearsed == null) {
      originals.keep(pages.values().stream().map(it -> it.original(now)).toList(), deadline);
    }
    batch.revise(articles, isDryRun());
    batch.propose(sink);
    if (rehearsed == null) {
      articles.save(batch.articles(), deadline);
      sink.refresh(now, deadline);
      originals.finish(fingerprints, now, deadline);
    } else {
      rehearsed.addAll(fingerprints);
    }
    pages.forEach((i, page) -> receipts[i] = batch.receipt(page));
  }
}
