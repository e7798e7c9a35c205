package dev.xinglin.review;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.model.Article;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes one article of two that were read from the same words of a page: one that was imported, and
 * one of which the seed has a digest that came later. The facts of the first get the evidence's new
 * place; one that says what a fact of the seed says becomes that fact, with what editors decided on
 * it. Each write can be done again: the lost article is removed last.
 */
final class ArticleMerges {
  private static final int ATTEMPTS = 8;
  private static final String EDITED = "edited";
  private static final String EVIDENCE = "evidence";

  /** Who decides on a merge that no person asks for. */
  private static final String BY = "import";

  /** What persons did to a fact; the rest of its history is its own. */
  private static final Set<String> DECISIONS =
      Set.of(Deed.ACCEPTED.name(), Deed.REJECTED.name(), Deed.EDITED.name());

  private final FactStore facts;
  private final ArticleStore articles;
  private final Merges merges;
  private final FactMerges factMerges;

  ArticleMerges(FactStore facts, ArticleStore articles, Merges merges, FactMerges factMerges) {
    this.facts = facts;
    this.articles = articles;
    this.merges = merges;
    this.factMerges = factMerges;
  }

  /** Merges; returns whether there were two articles. */
  boolean merge(String survivorId, String lostId, Instant now, Deadline deadline) {
    Map<String, Article> both = articles.articles(Set.of(survivorId, lostId), deadline);
    Article lost = both.get(lostId);
    if (lost == null || both.size() < 2) {
      return false;
    }
    Decision decision = new Decision(BY, null, now);
    move(lostId, articles.copyTexts(lostId, survivorId, deadline), survivorId, decision, deadline);
    unite(survivorId, decision, deadline);
    Document merge =
        Merges.intent(Merges.Type.ARTICLE, lostId, survivorId, decision)
            .append("slug", lost.slug())
            .append("done", true);
    merges.save(merge, deadline);
    articles.remove(lostId, deadline);
    return true;
  }

  /** Evidence on the texts of the one article is evidence on the same texts of the other. */
  private void move(
      String lostId,
      Map<String, String> texts,
      String survivorId,
      Decision decision,
      Deadline deadline) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<Document> moved = new ArrayList<>();
      for (Document before : facts.ofArticle(lostId, deadline)) {
        Document after = new Document(before);
        List<Document> evidence = new ArrayList<>();
        for (Document piece : before.getList(EVIDENCE, Document.class)) {
          String text = texts.get(piece.getString("textId"));
          evidence.add(
              text == null
                  ? piece
                  : new Document(piece).append("articleId", survivorId).append("textId", text));
        }
        after.put(EVIDENCE, evidence);
        after.put(
            "articleIds", evidence.stream().map(it -> it.get("articleId")).distinct().toList());
        moved.add(History.end(before, after, Deed.MOVED, decision));
      }
      if (facts.replace(moved, deadline) == moved.size()) {
        return;
      }
    }
    throw again();
  }

  private void unite(String survivorId, Decision decision, Deadline deadline) {
    List<Document> here = facts.ofArticle(survivorId, deadline);
    List<Document> seeded = here.stream().filter(it -> it.get("seed") != null).toList();
    Known known = new Known(seeded);
    for (Document fact : here) {
      if (isProposal(fact)) {
        Optional.ofNullable(known.saying(fact))
            .map(it -> it.document())
            .filter(it -> !Known.isRejected(it) || Known.isRejected(fact))
            .ifPresent(it -> unite(it.getString("_id"), fact, decision, deadline));
      }
    }
  }

  /**
   * Whether an import proposed it and it is still a fact of its own, of its own hospital and kind.
   */
  private static boolean isProposal(Document fact) {
    Set<String> edited = edited(fact);
    return Origin.EXTRACTED.name().equals(fact.getString("origin"))
        && fact.get("mergedInto") == null
        && !edited.contains("hospitalId")
        && !edited.contains("kind");
  }

  private void unite(String seeded, Document lost, Decision decision, Deadline deadline) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Document before = facts.byId(List.of(seeded), deadline).get(seeded);
      Document after = before == null ? null : decided(before, lost);
      if (after == null || facts.replace(List.of(after), deadline) == 1) {
        Document merge = Merges.intent(Merges.Type.FACT, lost.getString("_id"), seeded, decision);
        merges.save(merge, deadline);
        factMerges.finish(merge, deadline);
        return;
      }
    }
    throw again();
  }

  /**
   * The fact of the seed with what editors decided on the one that was imported; null if nothing.
   */
  private static @Nullable Document decided(Document before, Document imported) {
    List<Document> decisions =
        imported.getList("history", Document.class, List.of()).stream()
            .filter(it -> DECISIONS.contains(it.getString("what")))
            .toList();
    if (decisions.isEmpty()
        || before.getList("history", Document.class, List.of()).containsAll(decisions)) {
      return null;
    }
    Document after = new Document(before);
    Set<String> fields = edited(imported);
    fields.remove(EVIDENCE);
    SeedMerge.copy(fields, imported, after);
    after.putIfAbsent("proposed", Decisions.proposed(before));
    Set<String> edited = new TreeSet<>(edited(before));
    edited.addAll(fields);
    after.put(EDITED, new ArrayList<>(edited));
    decisions.forEach(it -> History.append(after, it));
    after.put("updatedAt", decisions.get(decisions.size() - 1).get("at"));
    return History.counted(FactStore.reordered(after));
  }

  private static Set<String> edited(Document fact) {
    return new HashSet<>(fact.getList(EDITED, String.class, List.of()));
  }

  private static IllegalStateException again() {
    return new IllegalStateException("The facts were changed again and again while moved.");
  }
}
