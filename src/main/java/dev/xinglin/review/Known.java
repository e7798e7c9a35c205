package dev.xinglin.review;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Outcome.Clash;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.mongo.Records;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The facts that proposals are compared with: what is stored, and what was proposed just now. */
final class Known {
  private static final int MOST_CONFLICTS = 20;

  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, Entry> byIdentity = new HashMap<>();
  private final Map<String, Set<Entry>> byTopic = new HashMap<>();
  private final Map<String, List<Entry>> plans = new HashMap<>();

  Known(Collection<Document> stored) {
    stored.forEach(this::add);
  }

  Entry add(Document document) {
    Entry entry = new Entry(document);
    byId.put(document.getString("_id"), entry);
    document
        .getList("identities", String.class, List.of())
        .forEach(it -> byIdentity.put(it, entry));
    topics(entry)
        .forEach(it -> byTopic.computeIfAbsent(it, key -> new LinkedHashSet<>()).add(entry));
    if (entry.claim.kind() == Kind.PLAN) {
      plans.computeIfAbsent(document.getString("hospitalId"), it -> new ArrayList<>()).add(entry);
    }
    return entry;
  }

  /** The fact that was proposed with one of these identities, or what it was merged into. */
  @Nullable Entry identified(List<String> identities, Map<String, String> survivors) {
    for (String identity : identities) {
      Entry entry = byIdentity.get(identity);
      if (entry != null) {
        return survivor(entry, survivors);
      }
    }
    return null;
  }

  /** The fact that says the same: one that stands rather than one that was decided against. */
  @Nullable Entry alike(String hospitalId, Claim claim, Map<String, String> survivors) {
    Entry rejected = null;
    for (Entry entry : group(topic(hospitalId, claim))) {
      if (entry.says(claim)) {
        if (!entry.isRejected()) {
          return entry;
        }
        rejected = entry;
      }
    }
    return rejected == null ? null : survivor(rejected, survivors);
  }

  /** The fact that says what another one says or said before it was edited. */
  @Nullable Entry saying(Document other) {
    Entry entry = new Entry(other);
    for (String topic : topics(entry)) {
      for (Entry known : group(topic)) {
        if (known.says(entry.claim) || (entry.proposed != null && known.says(entry.proposed))) {
          return known;
        }
      }
    }
    return null;
  }

  /** The plans of a hospital that an article gives evidence for and that have or had a name. */
  List<Entry> plans(String hospitalId, Object articleId, String name) {
    String wanted = Identity.normal(name);
    return plans.getOrDefault(hospitalId, List.of()).stream()
        .filter(it -> !it.isRejected())
        .filter(it -> it.document.getList("articleIds", String.class).contains(articleId))
        .filter(
            it ->
                Objects.equals(Identity.normal(it.claim.name()), wanted)
                    || (it.proposed != null
                        && Objects.equals(Identity.normal(it.proposed.name()), wanted)))
        .toList();
  }

  /** The plan that a plan stands under, as far as it is known; null for none. */
  @Nullable String parentOf(String id) {
    Entry entry = byId.get(id);
    return entry == null ? null : entry.document.getString("parentId");
  }

  /** Whether a fact was decided against. */
  static boolean isRejected(Document fact) {
    return ReviewStatus.REJECTED.name().equals(fact.getString("review"));
  }

  /**
   * The contradictions between a fact and all others that stand. One that contradicts very many is
   * an item of a list whose things the text does not tell apart: that is no contradiction.
   */
  List<Conflict> contradictions(Entry entry) {
    List<Conflict> found = new ArrayList<>();
    if (entry.isRejected()) {
      return found;
    }
    for (Entry other : group(topic(entry.document.getString("hospitalId"), entry.claim))) {
      List<String> differsIn = Likeness.contradiction(entry.claim, other.claim);
      if (other != entry && !other.isRejected() && !differsIn.isEmpty()) {
        found.add(new Conflict(List.of(entry.id(), other.id()), differsIn, null));
      }
      if (found.size() > MOST_CONFLICTS) {
        return List.of();
      }
    }
    return found;
  }

  /** What a known fact says, as the other side of a contradiction. */
  Clash clash(String factId, List<String> differsIn) {
    Document fact = Objects.requireNonNull(byId.get(factId)).document;
    Document first = fact.getList("evidence", Document.class).get(0);
    return new Clash(factId, fact.getString("name"), first.getString("quote"), differsIn);
  }

  private Entry survivor(Entry entry, Map<String, String> survivors) {
    String id = survivors.get(entry.id());
    return id == null ? entry : byId.getOrDefault(id, entry);
  }

  private Set<Entry> group(String topic) {
    return byTopic.getOrDefault(topic, Set.of());
  }

  /** What it speaks of and spoke of before it was edited. */
  private static Set<String> topics(Entry entry) {
    String hospital = entry.document.getString("hospitalId");
    Set<String> topics = new LinkedHashSet<>();
    topics.add(topic(hospital, entry.claim));
    if (entry.proposed != null) {
      topics.add(topic(hospital, entry.proposed));
    }
    return topics;
  }

  private static String topic(String hospitalId, Claim claim) {
    return hospitalId + "\n" + Likeness.topic(claim);
  }

  /** A fact and what it says and said. */
  static final class Entry {
    private final Document stored;
    private final Claim claim;
    private final @Nullable Claim proposed;
    private Document document;

    private Entry(Document document) {
      this.stored = document;
      this.document = document;
      this.claim = Records.of(document, Claim.class);
      Document first = document.get("proposed", Document.class);
      this.proposed = first == null ? null : Records.of(first, Claim.class);
    }

    Document stored() {
      return stored;
    }

    Document document() {
      return document;
    }

    void become(Document changed) {
      this.document = changed;
    }

    boolean isRejected() {
      return Known.isRejected(document);
    }

    String id() {
      return document.getString("_id");
    }

    private boolean says(Claim other) {
      return Likeness.same(claim, other) || (proposed != null && Likeness.same(proposed, other));
    }
  }
}
