package dev.xinglin.importing;

import dev.xinglin.article.Digest;
import dev.xinglin.article.PageStore;
import dev.xinglin.article.PageText;
import dev.xinglin.importing.Receipt.ArticleReceipt;
import dev.xinglin.model.Article;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The articles of some pages on their way into the store, so that each step is one command. */
final class Batch {
  private final Instant now;
  private final Deadline deadline;
  private final List<Entry> entries = new ArrayList<>();

  Batch(Instant now, Deadline deadline) {
    this.now = now;
    this.deadline = deadline;
  }

  /** Adds the articles of a page; one that a digest tells is that digest's article. */
  void add(FoundPage page, List<Digest> digests) {
    AnchorFinder finder = new AnchorFinder(page.clean().original());
    PageLines lines = new PageLines(page.clean().original());
    List<Entry> added = new ArrayList<>();
    for (FoundArticle article : page.articles()) {
      added.add(new Entry(page, article, added.size() + 1, lines, finder));
    }
    for (Digest digest : digests) {
      added.stream()
          .filter(it -> it.digest == null)
          .max(Comparator.comparingInt(it -> it.overlap(digest)))
          .filter(it -> it.overlap(digest) > 0)
          .ifPresent(it -> it.digest = digest);
    }
    entries.addAll(added);
  }

  /** Finds the hospitals of the articles; those of a digest are the ones that the seed says. */
  void name(Sink sink) {
    Map<String, String> ids = sink.hospitals(names(false), now, deadline);
    Map<String, String> known = sink.known(names(true), deadline);
    entries.forEach(it -> it.name(it.digest == null ? ids : known));
  }

  private Set<String> names(boolean digests) {
    return entries.stream()
        .filter(it -> (it.digest != null) == digests)
        .flatMap(it -> it.article.hospitals().stream())
        .collect(Collectors.toSet());
  }

  /** Finds the stored texts, and stores those that are new. */
  void revise(PageStore articles, boolean dryRun) {
    List<PageText> candidates = entries.stream().map(Entry::pageText).toList();
    Map<String, Text> texts =
        dryRun ? articles.revisions(candidates, deadline) : articles.revise(candidates, deadline);
    entries.forEach(it -> it.revised(texts.get(it.id())));
  }

  /**
   * Hands over the proofs of digests, then what was imported before there were digests, then the
   * candidates, which may say the same.
   */
  void propose(Sink sink) {
    Map<String, Evidence> proofs = new LinkedHashMap<>();
    entries.forEach(it -> proofs.putAll(it.proofs));
    sink.prove(proofs, now, deadline);
    sink.unite(
        entries.stream()
            .filter(it -> it.digest != null)
            .collect(Collectors.toMap(Entry::importedId, Entry::id, (a, b) -> a)),
        now,
        deadline);
    List<Outcome> outcomes =
        sink.propose(entries.stream().flatMap(it -> it.proposals.stream()).toList(), now, deadline);
    int from = 0;
    for (Entry entry : entries) {
      entry.outcomes = outcomes.subList(from, from + entry.proposals.size());
      from += entry.proposals.size();
    }
  }

  /** The articles to store, with their pages; what the seed says of an article stands. */
  Map<Article, String> articles() {
    return entries.stream()
        .filter(it -> it.digest == null)
        .collect(Collectors.toMap(it -> it.stored(now), it -> it.page.fingerprint()));
  }

  Receipt receipt(FoundPage page) {
    List<ArticleReceipt> articles =
        entries.stream().filter(it -> it.page == page).map(Entry::receipt).toList();
    return new Receipt(
        page.upload().name(), Receipt.State.IMPORTED, null, articles, page.clean().flags());
  }
}
