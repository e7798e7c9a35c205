package dev.xinglin.api;

import dev.xinglin.model.Deadline;
import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Engine;
import dev.xinglin.query.Entity;
import dev.xinglin.query.GlobalId;
import dev.xinglin.query.PageRequest;
import dev.xinglin.review.Review;
import dev.xinglin.text.NormalForm;
import dev.xinglin.vocabulary.Term;
import dev.xinglin.vocabulary.Vocabularies;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Answers the fields of the root that are no connections. */
final class LookupFetchers {
  private static final Map<GlobalId.Type, String> ENTITIES =
      Map.of(
          GlobalId.Type.HOSPITAL, "Hospital",
          GlobalId.Type.ARTICLE, "Article",
          GlobalId.Type.FACT, "Fact",
          GlobalId.Type.TEXT, "Text",
          GlobalId.Type.INSTITUTION, "Institution");

  /** The ways in which a name can be meant; the first that fits anything decides. */
  private static final List<String> NAMES = List.of("name_n", "aliases_n", "formerNames_n");

  private final Engine engine;
  private final Selection selection;
  private final Catalogue catalogue;
  private final Vocabularies vocabularies;
  private final Review review;

  LookupFetchers(
      Engine engine,
      Selection selection,
      Catalogue catalogue,
      Vocabularies vocabularies,
      Review review) {
    this.engine = engine;
    this.review = review;
    this.selection = selection;
    this.catalogue = catalogue;
    this.vocabularies = vocabularies;
  }

  @Nullable Object hospital(DataFetchingEnvironment environment) {
    String name = environment.getArgument("name");
    exactlyOne(environment, "slug", "id", "name");
    return name == null
        ? bySlugOrId(environment, "Hospital", GlobalId.Type.HOSPITAL)
        : byName(environment, NormalForm.of(name));
  }

  @Nullable Object article(DataFetchingEnvironment environment) {
    exactlyOne(environment, "slug", "id");
    return bySlugOrId(environment, "Article", GlobalId.Type.ARTICLE);
  }

  Object node(DataFetchingEnvironment environment) {
    return load(environment, environment.getArgument("id"), "id");
  }

  Object nodes(DataFetchingEnvironment environment) {
    List<String> ids = environment.getArgument("ids");
    if (ids == null || ids.size() > PageRequest.LIMIT) {
      throw RequestException.badInput(
          "ids",
          "ids 最多 %d 个。".formatted(PageRequest.LIMIT),
          "ids may be %d at most.".formatted(PageRequest.LIMIT));
    }
    List<CompletableFuture<Object>> nodes = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      nodes.add(load(environment, ids.get(i), "ids[" + i + "]"));
    }
    return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new))
        .thenApply(done -> nodes.stream().map(CompletableFuture::join).toList());
  }

  List<Term> vocabulary(DataFetchingEnvironment environment) {
    String name = environment.getArgumentOrDefault("name", "");
    if (!vocabularies.names().contains(name)) {
      String names = String.join(", ", vocabularies.names());
      throw RequestException.badInput(
          "name",
          "没有这个词表；有：%s。".formatted(names),
          "There is no such vocabulary; there are: %s.".formatted(names));
    }
    return vocabularies.get(name).terms();
  }

  private CompletableFuture<Object> load(
      DataFetchingEnvironment environment, @Nullable String id, String argument) {
    GlobalId global = GlobalId.decode(id == null ? "" : id, argument);
    Entity entity = catalogue.entity(ENTITIES.getOrDefault(global.type(), ""));
    ObjectFetcher fetcher = new ObjectFetcher(engine, selection, entity, "_id");
    return fetcher.found(
        environment, global.key(), it -> survivors(global.type(), it, environment));
  }

  /** What answers for keys that were lost in a merge. */
  private Map<String, String> survivors(
      GlobalId.Type type, Set<String> lost, DataFetchingEnvironment environment) {
    Deadline deadline = Requests.deadline(environment);
    return switch (type) {
      case FACT -> review.survivingFacts(lost, deadline);
      case HOSPITAL -> review.survivingHospitals(lost, deadline);
      case ARTICLE -> review.survivingArticles(lost, deadline);
      default -> Map.of();
    };
  }

  private @Nullable Object bySlugOrId(
      DataFetchingEnvironment environment, String type, GlobalId.Type idType) {
    Entity entity = catalogue.entity(type);
    String id = environment.getArgument("id");
    Document condition =
        id == null
            ? new Document("slug", environment.<String>getArgument("slug"))
            : new Document("_id", GlobalId.key(id, idType, "id"));
    Set<String> fields = selection.stored(entity, environment, "*");
    Deadline deadline = Requests.deadline(environment);
    List<Document> found = engine.matching(entity, condition, fields, deadline);
    if (found.isEmpty()) {
      found =
          survivor(idType, condition, environment)
              .map(it -> engine.matching(entity, new Document("_id", it), fields, deadline))
              .orElse(List.of());
    }
    return found.isEmpty() ? null : Types.mark(found.get(0), entity);
  }

  /** The hospital or article that answers for a slug or a key that was lost in a merge. */
  private Optional<String> survivor(
      GlobalId.Type type, Document condition, DataFetchingEnvironment environment) {
    String slug = condition.getString("slug");
    Deadline deadline = Requests.deadline(environment);
    if (slug == null) {
      return survivors(type, Set.of(condition.getString("_id")), environment).values().stream()
          .findFirst();
    }
    return type == GlobalId.Type.HOSPITAL
        ? review.hospitalOfLostSlug(slug, deadline)
        : review.articleOfLostSlug(slug, deadline);
  }

  private @Nullable Object byName(DataFetchingEnvironment environment, String name) {
    Entity entity = catalogue.entity("Hospital");
    Set<String> fields = new TreeSet<>(selection.stored(entity, environment, "*"));
    fields.addAll(NAMES);
    fields.addAll(Set.of("name", "slug"));
    List<Document> found =
        engine.matching(
            entity,
            new Document("$or", NAMES.stream().map(it -> new Document(it, name)).toList()),
            fields,
            Requests.deadline(environment));
    for (String way : NAMES) {
      List<Document> fitting = found.stream().filter(it -> fits(it.get(way), name)).toList();
      if (!fitting.isEmpty()) {
        List<Document> others =
            way.equals("formerNames_n") ? institutions(environment, name) : List.of();
        return only(fitting, others, entity);
      }
    }
    return null;
  }

  private static boolean fits(@Nullable Object stored, String name) {
    return stored instanceof List<?> names ? names.contains(name) : name.equals(stored);
  }

  /** A former name may be the name of another institution by now. */
  private List<Document> institutions(DataFetchingEnvironment environment, String name) {
    Entity institutions = catalogue.entity("Institution");
    return engine.matching(
        institutions,
        new Document("$or", List.of(new Document("name_n", name), new Document("aliases_n", name))),
        List.of("name"),
        Requests.deadline(environment));
  }

  private static Document only(List<Document> hospitals, List<Document> others, Entity entity) {
    if (hospitals.size() == 1 && others.isEmpty()) {
      return Types.mark(hospitals.get(0), entity);
    }
    List<Map<String, String>> candidates = new ArrayList<>();
    hospitals.forEach(
        it -> candidates.add(candidate(it, GlobalId.Type.HOSPITAL, it.getString("slug"))));
    others.forEach(it -> candidates.add(candidate(it, GlobalId.Type.INSTITUTION, "")));
    String names =
        String.join("、", candidates.stream().map(it -> it.getOrDefault("name", "")).toList());
    throw new RequestException(
        ErrorCode.BAD_USER_INPUT,
        "name",
        "这个名称可指：%s；请用 slug 或 id。".formatted(names),
        "The name can mean: %s; use slug or id.".formatted(names),
        candidates);
  }

  private static Map<String, String> candidate(Document document, GlobalId.Type type, String slug) {
    return Map.of(
        "id", new GlobalId(type, document.getString("_id")).encode(),
        "name", document.getString("name"),
        "slug", slug);
  }

  private static void exactlyOne(DataFetchingEnvironment environment, String... arguments) {
    long given =
        List.of(arguments).stream().filter(it -> environment.getArgument(it) != null).count();
    if (given != 1) {
      String names = String.join(", ", arguments);
      throw RequestException.badInput(
          null,
          "%s 必须且只能给一个，现在给了 %d 个。".formatted(names, given),
          "Give exactly one of %s; %d are given.".formatted(names, given));
    }
  }
}
