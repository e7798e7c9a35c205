package dev.xinglin.query;

import dev.xinglin.model.Article;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Text;
import dev.xinglin.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entities of the schema, made from the records of the model: what can be filtered follows from
 * the records, what lists can be ordered by and where relations lead is said here. A new kind of
 * fact is one more line in {@link #KINDS}.
 */
public final class Catalogue {
  /** The fields of a time that can be filtered, by name. */
  private static final Map<String, Field> WHEN = RecordFields.of("when.", When.class);

  /** The field of a time by its name. */
  static Field whenField(String name) {
    return Optional.ofNullable(WHEN.get(name)).orElseThrow();
  }

  /** A kind of fact: its record and the name of its connection. */
  private record KindLine(Kind kind, Class<? extends Details> details, String connection) {}

  private static final List<KindLine> KINDS =
      List.of(
          new KindLine(Kind.ATTRIBUTE, Details.Attribute.class, "attributes"),
          new KindLine(Kind.CENTER, Details.Center.class, "centers"),
          new KindLine(Kind.HONOR, Details.Honor.class, "honors"),
          new KindLine(Kind.SPECIALTY, Details.Specialty.class, "specialties"),
          new KindLine(Kind.PLAN, Details.Plan.class, "plans"),
          new KindLine(Kind.INDICATOR, Details.Indicator.class, "indicators"),
          new KindLine(Kind.PARTNERSHIP, Details.Partnership.class, "partnerships"),
          new KindLine(Kind.TECHNOLOGY, Details.Technology.class, "technologies"),
          new KindLine(Kind.EQUIPMENT, Details.Equipment.class, "equipment"),
          new KindLine(Kind.PROJECT, Details.Project.class, "projects"),
          new KindLine(Kind.SERVICE, Details.Service.class, "services"),
          new KindLine(Kind.PERSON, Details.Person.class, "people"),
          new KindLine(Kind.EVENT, Details.Event.class, "events"));

  private final Map<String, Entity> entities = new LinkedHashMap<>();

  /** Makes the entities. */
  public Catalogue() {
    add(hospital());
    add(article());
    add(plain("Institution", "institutions", Institution.class));
    add(plain("Text", "texts", Text.class));
    add(evidence());
    add(fact());
    KINDS.forEach(line -> add(kind(line)));
  }

  /**
   * All entities.
   *
   * @return the entities; those of the kinds of fact come last, in the order of the kinds
   */
  public Collection<Entity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  /**
   * The entity of a type.
   *
   * @param name the type's name in the schema
   * @return the entity
   * @throws IllegalArgumentException if there is none
   */
  public Entity entity(String name) {
    Entity entity = entities.get(name);
    if (entity == null) {
      throw new IllegalArgumentException("There is no entity " + name + ".");
    }
    return entity;
  }

  /**
   * The entity of a kind of fact.
   *
   * @param kind the kind
   * @return the entity
   */
  public Entity entity(Kind kind) {
    return entities.values().stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
  }

  private void add(Entity entity) {
    entities.put(entity.name(), entity);
  }

  private Entity hospital() {
    Map<String, Relation> relations = new LinkedHashMap<>();
    relate(relations, "articles", "Article", "_id", "hospitalIds", true);
    factLists(relations, "hospitalId");
    return new Entity(
        "Hospital",
        "hospitals",
        "hospitals",
        null,
        false,
        RecordFields.of("", Hospital.class),
        relations,
        Map.of(),
        orders("NAME", "GRADE", "UPDATED_AT"),
        ascending("NAME"));
  }

  private Entity article() {
    Map<String, Relation> relations = new LinkedHashMap<>();
    relate(relations, "hospitals", "Hospital", "_id", "articleIds", true);
    factLists(relations, "articleIds");
    return new Entity(
        "Article",
        "articles",
        "articles",
        null,
        false,
        RecordFields.of("", Article.class),
        relations,
        Map.of(),
        orders("NAME", "PUBLISHED_ON", "UPDATED_AT"),
        List.of(new Order.Key(order("PUBLISHED_ON"), true, false)));
  }

  private Entity plain(String name, String collection, Class<?> type) {
    Map<String, Field> fields = RecordFields.of("", type);
    return new Entity(
        name, collection, null, null, false, fields, Map.of(), Map.of(), Map.of(), List.of());
  }

  private Entity evidence() {
    Map<String, Relation> relations = new LinkedHashMap<>();
    relate(relations, "article", "Article", "articleId", "_id", false);
    Map<String, Field> fields = RecordFields.of("", Evidence.class);
    return new Entity(
        "Evidence", "", null, null, false, fields, relations, Map.of(), Map.of(), List.of());
  }

  private Entity fact() {
    return factual("Fact", "facts", null, null);
  }

  private Entity kind(KindLine line) {
    return factual(line.details().getSimpleName(), line.connection(), line.kind(), line.details());
  }

  private Entity factual(
      String name, String connection, @Nullable Kind kind, @Nullable Class<?> details) {
    Map<String, Field> fields = new LinkedHashMap<>(RecordFields.of("", Fact.class));
    fields.putAll(RecordFields.of("", Claim.class));
    if (details == null) {
      fields.put("kind", new Field("kind", "kind", FieldType.ENUM, Kind.class, null));
    } else {
      fields.putAll(RecordFields.of("", details));
    }
    return new Entity(
        name,
        "facts",
        connection,
        kind,
        true,
        fields,
        factRelations(kind),
        Map.of("evidence", entity("Evidence")),
        factOrders(kind),
        ascending("HOSPITAL", "ARTICLE", "POSITION"));
  }

  private Map<String, Relation> factRelations(@Nullable Kind kind) {
    Map<String, Relation> relations = new LinkedHashMap<>();
    relate(relations, "hospital", "Hospital", "hospitalId", "_id", false);
    if (kind == Kind.PARTNERSHIP) {
      relate(relations, "partner", "Institution", "partnerId", "_id", false);
    } else if (kind == Kind.PLAN) {
      relate(relations, "parent", "Plan", "parentId", "_id", false);
      relate(relations, "children", "Plan", "_id", "parentId", true);
    }
    return relations;
  }

  private static Map<String, OrderKey> factOrders(@Nullable Kind kind) {
    Stream<String> common =
        Stream.of(
            "NAME",
            "HOSPITAL",
            "POSITION",
            "WHEN",
            "LEVEL",
            "STATUS",
            "PROMINENCE",
            "CONFIDENCE",
            "UPDATED_AT");
    Stream<String> own =
        kind == null
            ? Stream.of("KIND")
            : kind == Kind.INDICATOR ? Stream.of("VALUE") : Stream.empty();
    return orders(Stream.concat(common, own).toArray(String[]::new));
  }

  private void factLists(Map<String, Relation> relations, String foreign) {
    relate(relations, "facts", "Fact", "_id", foreign, true);
    for (KindLine line : KINDS) {
      String target = line.details().getSimpleName();
      relate(relations, line.connection(), target, "_id", foreign, true);
    }
  }

  private void relate(
      Map<String, Relation> relations,
      String name,
      String target,
      String local,
      String foreign,
      boolean many) {
    relations.put(name, new Relation(name, () -> entity(target), local, foreign, many));
  }

  private static Map<String, OrderKey> orders(String... fields) {
    Map<String, OrderKey> orders = new LinkedHashMap<>();
    for (String field : fields) {
      orders.put(field, order(field));
    }
    return orders;
  }

  private static List<Order.Key> ascending(String... fields) {
    List<Order.Key> keys = new ArrayList<>();
    for (String field : fields) {
      keys.add(new Order.Key(order(field), false, false));
    }
    return keys;
  }

  /** UPDATED_AT is stored as updatedAt. */
  private static OrderKey order(String field) {
    StringBuilder stored = new StringBuilder();
    for (String word : field.split("_")) {
      stored.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return new OrderKey(field, Character.toLowerCase(stored.charAt(0)) + stored.substring(1));
  }
}
