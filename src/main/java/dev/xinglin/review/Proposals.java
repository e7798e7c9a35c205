package dev.xinglin.review;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Details.Partnership;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Origin;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Outcome.Clash;
import dev.xinglin.model.Outcome.Verdict;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import dev.xinglin.review.Merges.Merged;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Turns proposals into facts that wait for an editor, unless they say what is known. */
final class Proposals {
  /** The name in the history of whatever proposes. */
  private static final String BY = "import";

  private static final int ATTEMPTS = 5;

  private final FactStore facts;
  private final HospitalStore hospitals;
  private final ArticleStore articles;
  private final Merges merges;

  Proposals(FactStore facts, HospitalStore hospitals, ArticleStore articles, Merges merges) {
    this.facts = facts;
    this.hospitals = hospitals;
    this.articles = articles;
    this.merges = merges;
  }

  /** Proposes, again where somebody else changed one of the facts meanwhile. */
  Proposed propose(Collection<Proposal> proposals, Instant now, Deadline deadline) {
    Proposed sum = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Round round = round(proposals, now, deadline);
      Proposed done = round.write();
      sum = sum == null ? done : sum.and(done);
      if (round.complete(done)) {
        return sum;
      }
    }
    throw new IllegalStateException(
        "The facts were changed again and again while others were proposed.");
  }

  /**
   * What would become of proposals.
   *
   * @param written the facts that count instead of the stored ones or besides them, by their ids;
   *     what would be written is put there
   * @param unstored gets the ids of the facts that would be new
   */
  List<Outcome> rehearse(
      List<Map.Entry<Proposal, Evidence>> proposed,
      Map<String, Document> written,
      Set<String> unstored,
      Instant now,
      Deadline deadline) {
    Map<Proposal, Evidence> evidence = new HashMap<>();
    proposed.forEach(it -> evidence.put(it.getKey(), it.getValue()));
    Round round =
        new Round(
            proposed.stream().map(Map.Entry::getKey).toList(),
            it -> Objects.requireNonNull(evidence.get(it)),
            hospital -> hospital,
            written,
            now,
            deadline);
    unstored.addAll(round.inserted.keySet());
    written.putAll(round.inserted);
    written.putAll(round.replaced);
    return round.outcomes();
  }

  private Round round(Collection<Proposal> proposals, Instant now, Deadline deadline) {
    Map<String, Text> texts =
        articles.texts(
            proposals.stream().map(Proposal::textId).collect(Collectors.toSet()), deadline);
    return new Round(
        proposals,
        it -> evidence(it, texts.get(it.textId())),
        it -> {
          throw new IllegalArgumentException("No hospital is stored as " + it);
        },
        Map.of(),
        now,
        deadline);
  }

  private static Evidence evidence(Proposal proposal, @Nullable Text text) {
    if (text == null) {
      throw new IllegalArgumentException("No text is stored as " + proposal.textId());
    }
    int start = proposal.proof().start();
    int end = proposal.proof().end();
    if (start < 0 || end <= start || end > text.content().length()) {
      throw new IllegalArgumentException("No range of " + text.id() + ": " + proposal.proof());
    }
    return new Evidence(
        text.articleId(),
        text.id(),
        start,
        end,
        text.content().substring(start, end),
        text.kind() == TextKind.FULL_TEXT,
        proposal.locator());
  }

  /** One comparison of all proposals with what is stored. */
  private final class Round {
    private final Instant now;
    private final Deadline deadline;
    private final Merged merged;
    private final Function<Proposal, Evidence> proofs;
    private final UnaryOperator<String> unknown;
    private final Map<String, Hospital> about;
    private final Known known;
    private final Map<String, Document> inserted = new LinkedHashMap<>();
    private final Map<String, Document> replaced = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Known.Entry> entries = new ArrayList<>();
    private @Nullable List<Institution> institutions;

    /**
     * Compares.
     *
     * @param proofs the evidence of a proposal
     * @param unknown the name of a hospital that is not stored
     * @param written facts that count instead of the stored ones or besides them
     */
    Round(
        Collection<Proposal> proposals,
        Function<Proposal, Evidence> proofs,
        UnaryOperator<String> unknown,
        Map<String, Document> written,
        Instant now,
        Deadline deadline) {
      this.now = now;
      this.deadline = deadline;
      this.proofs = proofs;
      this.unknown = unknown;
      this.merged = merges.all(deadline);
      Set<String> ids = new TreeSet<>();
      proposals.forEach(it -> ids.add(merged.hospital(it.hospitalId())));
      this.about = hospitals.hospitals(ids, deadline);
      Map<String, Document> stored = new LinkedHashMap<>();
      facts.known(ids, deadline).forEach(it -> stored.put(it.getString("_id"), it));
      stored.replaceAll((id, fact) -> written.getOrDefault(id, fact));
      written.forEach(
          (id, fact) -> {
            if (ids.contains(fact.getString("hospitalId"))) {
              stored.put(id, fact);
            }
          });
      this.known = new Known(stored.values());
      proposals.forEach(this::add);
      int at = 0;
      for (Proposal proposal : proposals) {
        setParent(proposal, entries.get(at++));
      }
    }

    Proposed write() {
      int added = facts.insert(parentsFirst(), deadline);
      int proven = facts.replace(replaced.values(), deadline);
      int found =
          added == inserted.size() && proven == replaced.size()
              ? facts.addConflicts(conflicts, deadline)
              : 0;
      return new Proposed(added, proven, found, outcomes());
    }

    boolean complete(Proposed done) {
      return done.added() == inserted.size() && done.proven() == replaced.size();
    }

    /** A plan that waits for review stands under the one plan that the proposal names. */
    private void setParent(Proposal proposal, Known.Entry entry) {
      Document fact = entry.document();
      String id = entry.id();
      if (proposal.parent() == null
          || proposal.claim().kind() != Kind.PLAN
          || !isOpen(fact, "parentId")) {
        return;
      }
      Object article = fact.getList("articleIds", String.class).get(0);
      List<String> parents =
          known.plans(fact.getString("hospitalId"), article, proposal.parent()).stream()
              .map(Known.Entry::id)
              .filter(it -> !it.equals(id))
              .toList();
      if (parents.size() == 1 && !isUnder(parents.get(0), id)) {
        change(entry, new Document(fact).append("parentId", parents.get(0)));
      }
    }

    /** Whether a proposal may still say what a fact points to. */
    private static boolean isOpen(Document fact, String field) {
      return fact.get(field) == null
          && ReviewStatus.PENDING.name().equals(fact.getString("review"))
          && Origin.EXTRACTED.name().equals(fact.getString("origin"))
          && !fact.getList("edited", String.class, List.of()).contains(field);
    }

    private boolean isUnder(String plan, String other) {
      Set<String> seen = new TreeSet<>();
      for (String it = plan; it != null && seen.add(it); it = known.parentOf(it)) {
        if (it.equals(other)) {
          return true;
        }
      }
      return false;
    }

    /** So that a cut leaves no plan under one that is not stored. */
    private Collection<Document> parentsFirst() {
      Map<String, Document> ordered = new LinkedHashMap<>();
      for (String id : inserted.keySet()) {
        Deque<Document> line = new ArrayDeque<>();
        for (Document it = inserted.get(id);
            it != null && !ordered.containsKey(it.getString("_id"));
            it = inserted.get(String.valueOf(it.get("parentId")))) {
          line.push(it);
        }
        line.forEach(it -> ordered.put(it.getString("_id"), it));
      }
      return ordered.values();
    }

    /** What a proposal claims, with the one institution that a partner's name stands for. */
    private Claim claim(Proposal proposal) {
      Claim claim = proposal.claim();
      if (!(claim.details() instanceof Partnership it) || it.partnerId() != null) {
        return claim;
      }
      if (institutions == null) {
        institutions = hospitals.institutions(deadline);
      }
      String partner = HospitalStore.institution(institutions, claim.name());
      return claim.with(new Partnership(partner, it.partnershipKind()));
    }

    /** What became of each proposal. */
    List<Outcome> outcomes() {
      Map<String, List<Clash>> clashes = clashes();
      List<Outcome> outcomes = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        String id = entries.get(i).id();
        outcomes.add(new Outcome(verdicts.get(i), id, clashes.getOrDefault(id, List.of())));
      }
      return outcomes;
    }

    private Map<String, List<Clash>> clashes() {
      Map<String, Map<String, Clash>> clashes = new HashMap<>();
      for (Conflict conflict : conflicts) {
        for (String id : conflict.factIds()) {
          for (String other : conflict.factIds()) {
            if (!other.equals(id)) {
              clashes
                  .computeIfAbsent(id, it -> new LinkedHashMap<>())
                  .put(other, known.clash(other, conflict.differsIn()));
            }
          }
        }
      }
      return clashes.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, it -> List.copyOf(it.getValue().values())));
    }

    private void add(Proposal proposal) {
      List<String> identities = identities(proposal);
      Known.Entry entry = known.identified(identities, merged.facts());
      if (entry == null) {
        entry =
            known.alike(merged.hospital(proposal.hospitalId()), proposal.claim(), merged.facts());
      }
      Verdict verdict = Verdict.REJECTED;
      if (entry == null) {
        entry = known.add(insert(proposal, identities.get(0)));
        verdict = Verdict.NEW;
      } else if (!entry.isRejected()) {
        verdict = prove(entry, proposal, identities) ? Verdict.CONFIRMED : Verdict.KNOWN;
      }
      verdicts.add(verdict);
      entries.add(entry);
      conflicts.addAll(known.contradictions(entry));
    }

    private Document insert(Proposal proposal, String identity) {
      String hospitalId = merged.hospital(proposal.hospitalId());
      Hospital hospital = about.get(hospitalId);
      String name = hospital == null ? unknown.apply(hospitalId) : hospital.name();
      Fact fact =
          new Fact(
              UUID.randomUUID().toString(),
              hospitalId,
              claim(proposal),
              ReviewStatus.PENDING,
              Origin.EXTRACTED,
              proposal.confidence(),
              List.of(proofs.apply(proposal)),
              now,
              now,
              1);
      Document document =
          FactStore.document(fact, name)
              .append("identity", identity)
              .append("identities", List.of(identity))
              .append("proposed", FactStore.document(proposal.claim()));
      inserted.put(fact.id(), document);
      return document;
    }

    /** Adds the evidence; returns whether there is more of it now. */
    private boolean prove(Known.Entry entry, Proposal proposal, List<String> identities) {
      Document before = entry.document();
      Document after = new Document(before);
      boolean proven = Proofs.unite(after, List.of(Proofs.document(proofs.apply(proposal))));
      boolean named = remember(after, identities);
      boolean found = setPartner(after, proposal);
      if (proven || named || found) {
        change(entry, after);
      }
      return proven;
    }

    /** A partnership that waits for review gets the institution that is known by now. */
    private boolean setPartner(Document fact, Proposal proposal) {
      if (!isOpen(fact, "partnerId")
          || !(claim(proposal).details() instanceof Partnership it)
          || it.partnerId() == null) {
        return false;
      }
      fact.put("partnerId", it.partnerId());
      return true;
    }

    /** Writes a fact that is new or known as something else than it was. */
    private void change(Known.Entry entry, Document after) {
      String id = entry.id();
      if (inserted.containsKey(id)) {
        inserted.put(id, after);
        entry.become(FactStore.reordered(after));
      } else {
        Document first = replaced.containsKey(id) ? entry.stored() : entry.document();
        after.put("version", first.get("version"));
        after.put("history", first.getList("history", Document.class, List.of()));
        entry.become(History.end(first, after, Deed.PROVEN, new Decision(BY, null, now)));
        replaced.put(id, after);
      }
    }

    /** The identities that the proposal has had, the present one first. */
    private List<String> identities(Proposal proposal) {
      return merged.also(merged.hospital(proposal.hospitalId())).stream()
          .map(it -> Identity.of(it, proposal.claim()))
          .toList();
    }
  }

  /** Notes what the proposal is known by, so that it finds the fact whatever becomes of it. */
  private static boolean remember(Document fact, List<String> identities) {
    List<String> known = new ArrayList<>(fact.getList("identities", String.class, List.of()));
    if (identities.stream().anyMatch(known::contains)) {
      return false;
    }
    known.add(identities.get(0));
    fact.put("identities", known);
    return true;
  }
}
