package dev.xinglin.hospital;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Documents;
import dev.xinglin.mongo.OrderKeys;
import dev.xinglin.mongo.Records;
import dev.xinglin.mongo.Store;
import dev.xinglin.mongo.Store.Query;
import dev.xinglin.mongo.Upserts;
import dev.xinglin.text.NormalForm;
import dev.xinglin.text.PinyinKey;
import dev.xinglin.vocabulary.Vocabularies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The collections of hospitals and of institutions. */
@Component
public class HospitalStore {
  private final Store store;
  private final Vocabularies vocabularies;

  /**
   * The hospitals of a store.
   *
   * @param store the store
   * @param vocabularies for the rank of grades
   */
  public HospitalStore(Store store, Vocabularies vocabularies) {
    this.store = store;
    this.vocabularies = vocabularies;
  }

  /**
   * A hospital as it is stored: the record with its sort keys.
   *
   * @param hospital the hospital
   * @return a new document
   */
  public Document document(Hospital hospital) {
    Document document = Documents.of(hospital);
    document.put(
        OrderKeys.FIELD,
        new OrderKeys()
            .with("name", PinyinKey.of(hospital.name()))
            .with("grade", hospital.grade() == null ? null : rank(hospital.grade()))
            .with("updatedAt", document.get("updatedAt"))
            .keys());
    return document;
  }

  /**
   * All hospitals.
   *
   * @param deadline the deadline
   * @return the hospitals in no order
   */
  public List<Hospital> all(Deadline deadline) {
    return store.find(Collections.HOSPITALS, Query.where(new Document()), deadline).stream()
        .map(it -> Records.of(it, Hospital.class))
        .toList();
  }

  /**
   * Hospitals by their ids.
   *
   * @param ids the ids
   * @param deadline the deadline
   * @return the hospitals that are stored
   */
  public Map<String, Hospital> hospitals(Collection<String> ids, Deadline deadline) {
    return store.find(Collections.HOSPITALS, Query.where(Filters.in("_id", ids)), deadline).stream()
        .map(it -> Records.of(it, Hospital.class))
        .collect(Collectors.toMap(Hospital::id, it -> it));
  }

  /**
   * The one hospital that a name stands for: by its name, else by an alias, else by a former name.
   *
   * @param hospitals hospitals
   * @param name a full name, in any spelling that has the same normal form
   * @return the hospital's id; null where it stands for none of them, or for several
   */
  public static @Nullable String named(Collection<Hospital> hospitals, String name) {
    return only(
        hospitals,
        Hospital::id,
        List.of(it -> List.of(it.name()), Hospital::aliases, Hospital::formerNames),
        NormalForm.of(name));
  }

  /**
   * All institutions.
   *
   * @param deadline the deadline
   * @return the institutions in no order
   */
  public List<Institution> institutions(Deadline deadline) {
    return store.find(Collections.INSTITUTIONS, Query.where(new Document()), deadline).stream()
        .map(it -> Records.of(it, Institution.class))
        .toList();
  }

  /**
   * The one institution that a name stands for: by its name, else by an alias.
   *
   * @param institutions institutions
   * @param name a full name, in any spelling that has the same normal form
   * @return the institution's id; null where it stands for none of them, or for several
   */
  public static @Nullable String institution(Collection<Institution> institutions, String name) {
    return only(
        institutions,
        Institution::id,
        List.of(it -> List.of(it.name()), Institution::aliases),
        NormalForm.of(name));
  }

  /**
   * Whether an institution is stored.
   *
   * @param id the id
   * @param deadline the deadline
   * @return whether it is
   */
  public boolean isInstitution(String id, Deadline deadline) {
    return store.count(Collections.INSTITUTIONS, Filters.eq(id), deadline) > 0;
  }

  /**
   * Removes a hospital that was found to be another one.
   *
   * @param id its id
   * @param deadline the deadline
   */
  public void remove(String id, Deadline deadline) {
    store.write(
        Collections.HOSPITALS, List.of(new DeleteOneModel<Document>(Filters.eq(id))), deadline);
  }

  /**
   * Stores the hospitals that are new or differ from what is stored.
   *
   * @param hospitals the hospitals
   * @param deadline the deadline
   * @return how many were written
   */
  public int save(Collection<Hospital> hospitals, Deadline deadline) {
    return Upserts.write(
        store, Collections.HOSPITALS, hospitals.stream().map(this::document).toList(), deadline);
  }

  /**
   * Stores the institutions that are new or differ from what is stored.
   *
   * @param institutions the institutions
   * @param deadline the deadline
   * @return how many were written
   */
  public int saveInstitutions(Collection<Institution> institutions, Deadline deadline) {
    return Upserts.write(
        store,
        Collections.INSTITUTIONS,
        institutions.stream().map(Documents::of).toList(),
        deadline);
  }

  private int rank(String grade) {
    return vocabularies.get("hospital-grades").rank(grade);
  }

  /** The id of the one that a name fits in the first way in which it fits any. */
  private static <T> @Nullable String only(
      Collection<T> all,
      Function<T, String> id,
      List<Function<T, List<String>>> ways,
      String name) {
    for (Function<T, List<String>> way : ways) {
      List<T> fitting =
          all.stream()
              .filter(it -> way.apply(it).stream().anyMatch(own -> NormalForm.of(own).equals(name)))
              .toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? id.apply(fitting.get(0)) : null;
      }
    }
    return null;
  }
}
