package dev.xinglin.api;

import dev.xinglin.guard.Reader;
import dev.xinglin.guard.Role;
import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Entity;
import dev.xinglin.query.GlobalId;
import dev.xinglin.review.Decision;
import dev.xinglin.review.HospitalMerge;
import dev.xinglin.review.Review;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/** Carries out what editors decide. Who may not is told before anything else. */
final class MutationFetchers {
  private static final Map<String, GlobalId.Type> REFERENCES =
      Map.of(
          "hospitalId", GlobalId.Type.HOSPITAL,
          "parentId", GlobalId.Type.FACT,
          "partnerId", GlobalId.Type.INSTITUTION,
          "textId", GlobalId.Type.TEXT);

  private final Review review;
  private final Entity facts;
  private final Entity hospitals;

  MutationFetchers(Review review, Catalogue catalogue) {
    this.review = review;
    this.facts = catalogue.entity("Fact");
    this.hospitals = catalogue.entity("Hospital");
  }

  Object accept(DataFetchingEnvironment it) {
    Decision decision = decision(it);
    return fact(review.accept(id(it), version(it), decision, Requests.deadline(it)));
  }

  Object reject(DataFetchingEnvironment it) {
    Decision decision = decision(it);
    return fact(review.reject(id(it), version(it), decision, Requests.deadline(it)));
  }

  Object edit(DataFetchingEnvironment it) {
    Decision decision = decision(it);
    Map<String, Object> patch = keys(it.getArgumentOrDefault("patch", Map.of()), "patch");
    return fact(review.edit(id(it), version(it), patch, decision, Requests.deadline(it)));
  }

  Object add(DataFetchingEnvironment it) {
    Decision decision = decision(it);
    Map<String, Object> input = keys(it.getArgumentOrDefault("input", Map.of()), "input");
    return fact(review.add(input, decision, Requests.deadline(it)));
  }

  Object mergeFacts(DataFetchingEnvironment it) {
    Decision decision = decision(it);
    Map<String, Integer> versions = Objects.requireNonNull(it.getArgument("versions"));
    Document survivor =
        review.mergeFacts(
            id(it, GlobalId.Type.FACT, "survivor"),
            id(it, GlobalId.Type.FACT, "lost"),
            versions.getOrDefault("survivor", 0),
            versions.getOrDefault("lost", 0),
            decision,
            Requests.deadline(it));
    return fact(survivor);
  }

  Object mergeHospitals(DataFetchingEnvironment it) {
    Decision decision = decision(it);
    HospitalMerge merge =
        review.mergeHospitals(
            id(it, GlobalId.Type.HOSPITAL, "survivor"),
            id(it, GlobalId.Type.HOSPITAL, "lost"),
            decision,
            Requests.deadline(it));
    return Map.of(
        "hospital", Types.mark(merge.hospital(), hospitals),
        "movedFacts", merge.facts(),
        "movedArticles", merge.articles());
  }

  private Object fact(Document stored) {
    return Map.of("fact", Types.mark(new Document(stored), facts));
  }

  /** Who decides, why and when; nobody below an editor does. */
  private static Decision decision(DataFetchingEnvironment environment) {
    Reader reader = Requests.reader(environment);
    reader.require(Role.EDITOR, null, "修改只对编辑开放。", "Changes are made by editors only.");
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new Decision(String.valueOf(reader.name()), environment.getArgument("reason"), now);
  }

  private static String id(DataFetchingEnvironment environment) {
    return id(environment, GlobalId.Type.FACT, "id");
  }

  private static String id(
      DataFetchingEnvironment environment, GlobalId.Type type, String argument) {
    String id = environment.getArgumentOrDefault(argument, "");
    return GlobalId.key(id, type, argument);
  }

  private static int version(DataFetchingEnvironment environment) {
    return environment.getArgumentOrDefault("version", 0);
  }

  /** An input with stored keys in place of global ids, at every depth. */
  private static Map<String, Object> keys(Map<?, ?> input, String path) {
    Map<String, Object> keys = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : input.entrySet()) {
      String field = entry.getKey().toString();
      keys.put(field, key(field, entry.getValue(), path + "." + field));
    }
    return keys;
  }

  private static Object key(String field, Object value, String path) {
    if (value instanceof Map<?, ?> map) {
      return keys(map, path);
    } else if (value instanceof List<?> list) {
      List<Object> keys = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        keys.add(key(field, list.get(i), path + "[" + i + "]"));
      }
      return keys;
    }
    GlobalId.Type type = REFERENCES.get(field);
    return type == null || value == null ? value : GlobalId.key(value.toString(), type, path);
  }
}
