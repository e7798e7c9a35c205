package dev.xinglin.review;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Origin;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import dev.xinglin.review.Merges.Merged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;

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
    Proposed sum = new Proposed(0, 0, 0, Set.of());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Round round = new Round(proposals, now, deadline);
      Proposed done = round.write();
      sum =
          new Proposed(
              sum.added() + done.added(),
              sum.proven() + done.proven(),
              sum.conflicts() + done.conflicts(),
              done.contested());
      if (round.complete(done)) {
        return sum;
      }
    }
    throw new IllegalStateException(
        "The facts were changed again and again while others were proposed.");
  }

  /** One comparison of all proposals with what is stored. */
  private final class Round {
    private final Instant now;
    private final Deadline deadline;
    private final Merged merged;
    private final Map<String, Text> texts;
    private final Map<String, Hospital> about;
    private final Known known;
    private final Map<String, Document> inserted = new LinkedHashMap<>();
    private final Map<String, Document> replaced = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Round(Collection<Proposal> proposals, Instant now, Deadline deadline) {
      this.now = now;
      this.deadline = deadline;
      this.merged = merges.all(deadline);
      this.texts =
          articles.texts(
              proposals.stream().map(Proposal::textId).collect(Collectors.toSet()), deadline);
      Set<String> ids = new TreeSet<>();
      proposals.forEach(it -> ids.add(merged.hospital(it.hospitalId())));
      this.about = hospitals.hospitals(ids, deadline);
      this.known = new Known(facts.known(ids, deadline));
      proposals.forEach(this::add);
    }

    Proposed write() {
      int added = facts.insert(inserted.values(), deadline);
      int proven = facts.replace(replaced.values(), deadline);
      int found =
          added == inserted.size() && proven == replaced.size()
              ? facts.addConflicts(conflicts, deadline)
              : 0;
      return new Proposed(
          added,
          proven,
          found,
          conflicts.stream().flatMap(it -> it.factIds().stream()).collect(Collectors.toSet()));
    }

    boolean complete(Proposed done) {
      return done.added() == inserted.size() && done.proven() == replaced.size();
    }

    private void add(Proposal proposal) {
      List<String> identities = identities(proposal);
      Known.Entry entry = known.identified(identities, merged.facts());
      if (entry == null) {
        entry =
            known.alike(merged.hospital(proposal.hospitalId()), proposal.claim(), merged.facts());
      }
      if (entry == null) {
        entry = known.add(insert(proposal, identities.get(0)));
      } else if (!entry.isRejected()) {
        prove(entry, proposal, identities);
      }
      conflicts.addAll(known.contradictions(entry));
    }

    private Document insert(Proposal proposal, String identity) {
      Hospital hospital = hospital(proposal);
      Fact fact =
          new Fact(
              UUID.randomUUID().toString(),
              hospital.id(),
              proposal.claim(),
              ReviewStatus.PENDING,
              Origin.EXTRACTED,
              proposal.confidence(),
              List.of(evidence(proposal)),
              now,
              now,
              1);
      Document document =
          FactStore.document(fact, hospital.name())
              .append("identity", identity)
              .append("identities", List.of(identity))
              .append("proposed", FactStore.document(proposal.claim()));
      inserted.put(fact.id(), document);
      return document;
    }

    private void prove(Known.Entry entry, Proposal proposal, List<String> identities) {
      Document before = entry.document();
      Document after = new Document(before);
      boolean proven = Proofs.unite(after, List.of(Proofs.document(evidence(proposal))));
      boolean named = remember(after, identities);
      String id = after.getString("_id");
      if (inserted.containsKey(id)) {
        inserted.put(id, after);
        entry.become(FactStore.reordered(after));
      } else if (proven || named) {
        Document first = replaced.containsKey(id) ? entry.stored() : before;
        after.put("version", first.get("version"));
        after.put("history", first.getList("history", Document.class, List.of()));
        entry.become(History.end(first, after, Deed.PROVEN, new Decision(BY, null, now)));
        replaced.put(id, after);
      }
    }

    private Evidence evidence(Proposal proposal) {
      Text text = texts.get(proposal.textId());
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

    private Hospital hospital(Proposal proposal) {
      Hospital hospital = about.get(merged.hospital(proposal.hospitalId()));
      if (hospital == null) {
        throw new IllegalArgumentException("No hospital is stored as " + proposal.hospitalId());
      }
      return hospital;
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
