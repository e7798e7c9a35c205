package dev.xinglin.seed;

import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.text.NormalForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the lists of hospitals and of institutions. */
final class ListsReader {
  private final Codes codes;
  private final Instant now;

  ListsReader(Codes codes, Instant now) {
    this.codes = codes;
    this.now = now;
  }

  /** The hospitals, nothing derived yet. */
  List<Hospital> hospitals(Fields root) {
    List<Hospital> hospitals = new ArrayList<>();
    Distinct distinct = new Distinct();
    for (Fields fields : root.fullList("hospitals")) {
      hospitals.add(hospital(fields, distinct));
      fields.close();
    }
    root.close();
    return hospitals;
  }

  /** The institutions. */
  List<Institution> institutions(Fields root) {
    List<Institution> institutions = new ArrayList<>();
    Distinct distinct = new Distinct();
    for (Fields fields : root.list("institutions")) {
      institutions.add(
          new Institution(
              distinct.key(fields, "key"),
              distinct.name(fields),
              fields.texts("aliases"),
              codes.code(fields, "region", "regions")));
      fields.close();
    }
    root.require("institutions");
    root.close();
    return institutions;
  }

  private Hospital hospital(Fields fields, Distinct distinct) {
    String slug = distinct.key(fields, "slug");
    return new Hospital(
        slug,
        slug,
        distinct.name(fields),
        fields.texts("aliases"),
        fields.texts("formerNames"),
        codes.code(fields, "region", "regions"),
        List.of(),
        null,
        false,
        null,
        null,
        null,
        now,
        now);
  }

  /** Keys and names of one list, none of which may stand twice. */
  private static final class Distinct {
    private final Set<String> keys = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    String key(Fields fields, String field) {
      String key = fields.matching(field, ArticleReader.KEY, ArticleReader.KEY_FORM);
      fields.require(field);
      if (key != null && !key.isEmpty() && !keys.add(key)) {
        fields.fault(field, "is that of another entry: " + key + ".", "Give each its own.");
      }
      return key == null ? "" : key;
    }

    String name(Fields fields) {
      String name = fields.text("name");
      if (!name.isEmpty() && !names.add(NormalForm.of(name))) {
        fields.fault("name", "is that of another entry: " + name + ".", "Keep one of them.");
      }
      return name;
    }
  }
}
