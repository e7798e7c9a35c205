package dev.xinglin.fact;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Conflict;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Kind;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Documents;
import dev.xinglin.mongo.OrderKeys;
import dev.xinglin.mongo.Records;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import dev.xinglin.mongo.Upserts;
import dev.xinglin.text.PinyinKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * The collections of facts and of conflicts between them. Only the room {@code review} writes them.
 *
 * <p>A fact's document is the record as {@link Documents} writes it, with {@code articleIds} (the
 * articles of its evidence), {@code order} (its sort keys) and fields that are never served: {@code
 * seed} (file and key of a seed row), {@code edited} (the fields that an editor changed), {@code
 * history}, and on a fact that was proposed its {@code identity} and {@code proposed}, what it said
 * then.
 */
@Component
public class FactStore {
  private static final String SEED_FILE = "seed.file";
  private static final int DUPLICATE = 11000;

  private final Store store;

  /**
   * The facts of a store.
   *
   * @param store the store
   */
  public FactStore(Store store) {
    this.store = store;
  }

  /**
   * A fact as it is stored.
   *
   * @param fact the fact
   * @param hospitalName the name of its hospital, which it can be sorted by
   * @return a new document
   */
  public static Document document(Fact fact, String hospitalName) {
    Document document = Documents.of(fact);
    document.put(
        "articleIds", fact.evidence().stream().map(Evidence::articleId).distinct().toList());
    document.put(OrderKeys.FIELD, FactOrder.of(document, PinyinKey.of(hospitalName)));
    return document;
  }

  /**
   * The fields of a claim as they are stored.
   *
   * @param claim what a fact says
   * @return a new document without the other fields of a fact
   */
  public static Document document(Claim claim) {
    return Documents.of(claim);
  }

  /**
   * The same document with the sort keys that its fields call for.
   *
   * @param document a fact's document whose fields were changed; its hospital is still the same
   * @return that document, changed
   */
  public static Document reordered(Document document) {
    Object hospital = document.getEmbedded(List.of(OrderKeys.FIELD, "hospital", "key"), "");
    document.put(OrderKeys.FIELD, FactOrder.of(document, hospital));
    return document;
  }

  /**
   * All documents of a file of the seed, whatever became of them.
   *
   * @param file the file's name
   * @param deadline the deadline
   * @return the documents by their ids
   */
  public Map<String, Document> ofSeed(String file, Deadline deadline) {
    return store
        .find(Collections.FACTS, Query.where(Filters.eq(SEED_FILE, file)), deadline)
        .stream()
        .collect(Collectors.toMap(it -> it.getString("_id"), it -> it));
  }

  /**
   * Facts by their ids, whatever became of them.
   *
   * @param ids the ids
   * @param deadline the deadline
   * @return the documents by their ids
   */
  public Map<String, Document> byId(Collection<String> ids, Deadline deadline) {
    return find(Filters.in("_id", ids), deadline).stream()
        .collect(Collectors.toMap(it -> it.getString("_id"), it -> it));
  }

  /**
   * Facts that an article gives evidence for, whatever became of them.
   *
   * @param articleId the article
   * @param deadline the deadline
   * @return the documents in the order in which they were first stored
   */
  public List<Document> ofArticle(String articleId, Deadline deadline) {
    Document order = new Document("createdAt", 1).append("_id", 1);
    Query query = new Query(Filters.eq("articleIds", articleId), null, order, 0);
    return store.find(Collections.FACTS, query, deadline);
  }

  /**
   * All facts that can have been proposed of hospitals, whatever became of them: those of the
   * hospitals, and those that an editor gave to another hospital than they were proposed of. They
   * are not asked for by their identities, thousands of which the embedded store would compare with
   * every fact.
   *
   * @param hospitalIds the hospitals
   * @param deadline the deadline
   * @return the documents in no order, some of other hospitals among them
   */
  public List<Document> known(Collection<String> hospitalIds, Deadline deadline) {
    return find(
        Filters.or(Filters.in("hospitalId", hospitalIds), Filters.eq("edited", "hospitalId")),
        deadline);
  }

  /**
   * The facts that were proposed or added with an identity, whatever became of them.
   *
   * @param identity the identity
   * @param deadline the deadline
   * @return the documents, at most one on a store that keeps identities apart
   */
  public List<Document> identified(String identity, Deadline deadline) {
    return find(Filters.eq("identity", identity), deadline);
  }

  /**
   * The verified attributes of a hospital.
   *
   * @param hospitalId the hospital
   * @param deadline the deadline
   * @return the facts in the order of their ids
   */
  public List<Fact> verifiedAttributes(String hospitalId, Deadline deadline) {
    return attributes(Filters.eq("hospitalId", hospitalId), deadline);
  }

  /**
   * The verified attributes of all hospitals.
   *
   * @param deadline the deadline
   * @return the facts in the order of their ids
   */
  public List<Fact> verifiedAttributes(Deadline deadline) {
    return attributes(new Document(), deadline);
  }

  /**
   * Inserts facts whose ids are not stored yet.
   *
   * @param documents new facts as stored
   * @param deadline the deadline
   * @return how many were inserted; fewer than given where somebody else was faster
   */
  public int insert(Collection<Document> documents, Deadline deadline) {
    try {
      return store.write(
          Collections.FACTS, documents.stream().map(InsertOneModel::new).toList(), deadline);
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().allMatch(it -> it.getCode() == DUPLICATE)) {
        return e.getWriteResult().getInsertedCount();
      }
      throw e;
    }
  }

  /**
   * Replaces facts, each only if it still has the version before the new one's.
   *
   * @param documents facts as stored, the version already counted up
   * @param deadline the deadline
   * @return how many were replaced; fewer than given where somebody else was faster
   */
  public int replace(Collection<Document> documents, Deadline deadline) {
    return store.write(
        Collections.FACTS, documents.stream().map(FactStore::replacement).toList(), deadline);
  }

  /**
   * Sorts the facts of a hospital by its present name.
   *
   * @param hospitalId the hospital
   * @param name its name
   * @param deadline the deadline
   */
  public void rename(String hospitalId, String name, Deadline deadline) {
    Document key = hospitalKey(name);
    Bson filter =
        Filters.and(Filters.eq("hospitalId", hospitalId), Filters.ne("order.hospital", key));
    store.write(
        Collections.FACTS,
        List.of(new UpdateManyModel<>(filter, Updates.set("order.hospital", key))),
        deadline);
  }

  /**
   * Makes the conflicts that a file of the seed names the ones stored for it.
   *
   * @param file the file's name
   * @param conflicts all conflicts that it names
   * @param deadline the deadline
   */
  public void saveConflicts(String file, Collection<Conflict> conflicts, Deadline deadline) {
    List<Document> wanted = conflicts.stream().map(it -> document(it, file)).toList();
    Set<Object> ids = wanted.stream().map(it -> it.get("_id")).collect(Collectors.toSet());
    Upserts.write(store, Collections.CONFLICTS, wanted, deadline);
    store.write(
        Collections.CONFLICTS,
        store
            .find(Collections.CONFLICTS, Query.where(Filters.eq(SEED_FILE, file)), deadline)
            .stream()
            .map(it -> it.get("_id"))
            .filter(it -> !ids.contains(it))
            .map(it -> new DeleteOneModel<Document>(Filters.eq(it)))
            .toList(),
        deadline);
  }

  /**
   * Stores the conflicts whose pairs have none yet.
   *
   * @param conflicts conflicts between stored facts
   * @param deadline the deadline
   * @return how many were stored
   */
  public int addConflicts(Collection<Conflict> conflicts, Deadline deadline) {
    Map<String, Conflict> byId =
        conflicts.stream().collect(Collectors.toMap(Conflict::id, it -> it, (a, b) -> a));
    if (byId.isEmpty()) {
      return 0;
    }
    Query stored = Query.where(Filters.in("_id", byId.keySet()));
    store.find(Collections.CONFLICTS, stored, deadline).forEach(it -> byId.remove(it.get("_id")));
    return store.write(
        Collections.CONFLICTS,
        byId.values().stream()
            .map(it -> new InsertOneModel<>(Documents.of(it).append("_id", it.id())))
            .toList(),
        deadline);
  }

  /**
   * The conflicts of a fact.
   *
   * @param factId the fact
   * @param deadline the deadline
   * @return the conflicts in no order
   */
  public List<Conflict> conflicts(String factId, Deadline deadline) {
    return store
        .find(Collections.CONFLICTS, Query.where(Filters.eq("factIds", factId)), deadline)
        .stream()
        .map(it -> Records.of(it, Conflict.class))
        .toList();
  }

  /**
   * Gives the facts that match to another value of a field that names something, and notes it. A
   * fact that was changed does not match any more, so doing it twice is the same as once.
   *
   * @param field the field, such as {@code hospitalId}
   * @param from the value that they have
   * @param set what is set, the field itself among it
   * @param change the entry of their history
   * @param now when it is done
   * @param deadline the deadline
   * @return how many facts were changed
   */
  public int repoint(
      String field, String from, Document set, Document change, Instant now, Deadline deadline) {
    Date date = Date.from(now);
    Document all = new Document(set).append("updatedAt", date).append("order.updatedAt.key", date);
    Document update =
        new Document("$set", all)
            .append("$inc", new Document("version", 1))
            .append("$push", new Document("history", change));
    return store.write(
        Collections.FACTS,
        List.of(new UpdateManyModel<>(Filters.eq(field, from), update)),
        deadline);
  }

  /**
   * The sort key of a hospital's name.
   *
   * @param name the name
   * @return the value of {@code order.hospital}
   */
  public static Document hospitalKey(String name) {
    return new Document("missing", 0).append("key", PinyinKey.of(name));
  }

  private List<Document> find(Bson filter, Deadline deadline) {
    return store.find(Collections.FACTS, Query.where(filter), deadline);
  }

  private List<Fact> attributes(Bson of, Deadline deadline) {
    Bson filter =
        Filters.and(
            of,
            Filters.eq("kind", Kind.ATTRIBUTE.name()),
            Filters.eq("review", ReviewStatus.VERIFIED.name()));
    return store
        .find(Collections.FACTS, new Query(filter, null, new Document("_id", 1), 0), deadline)
        .stream()
        .map(it -> Records.of(it, Fact.class))
        .toList();
  }

  private static Document document(Conflict conflict, String file) {
    return Documents.of(conflict)
        .append("_id", conflict.id())
        .append("seed", new Document("file", file));
  }

  /** The filter is one document, without {@code $and}, so that the embedded store uses an index. */
  private static ReplaceOneModel<Document> replacement(Document document) {
    return new ReplaceOneModel<>(
        new Document("_id", document.get("_id"))
            .append("version", document.getInteger("version") - 1),
        document);
  }
}
