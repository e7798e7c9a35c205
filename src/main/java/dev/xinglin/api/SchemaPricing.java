package dev.xinglin.api;

import dev.xinglin.guard.Pricing;
import dev.xinglin.model.RequestException;
import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Engine;
import dev.xinglin.query.Entity;
import dev.xinglin.query.PageRequest;
import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Map;

/** The prices of the schema's fields: one a value, more for a connection and its filter. */
final class SchemaPricing implements Pricing {
  /** A connection is a command or two. */
  private static final long CONNECTION = 20;

  /** Facts have one piece of evidence, seldom more, and seldom a conflict. */
  private static final Map<String, Long> LISTS =
      Map.of("evidence", 2L, "conflictsWith", 1L, "history", 2L);

  private final Catalogue catalogue;
  private final Engine engine;

  SchemaPricing(Catalogue catalogue, Engine engine) {
    this.catalogue = catalogue;
    this.engine = engine;
  }

  @Override
  public long price(ExecutableNormalizedField field) {
    return entities(field).stream()
        .mapToLong(it -> CONNECTION + engine.cost(it, field.getResolvedArguments()))
        .max()
        .orElse(1);
  }

  @Override
  public long objects(ExecutableNormalizedField field) {
    ExecutableNormalizedField parent = field.getParent();
    if (parent != null && isPage(field)) {
      return pageSize(parent.getResolvedArguments());
    }
    if (field.getName().equals("nodes")) {
      return field.getResolvedArguments().get("ids") instanceof List<?> ids ? ids.size() : 1;
    }
    return LISTS.getOrDefault(field.getName(), 1L);
  }

  private static boolean isPage(ExecutableNormalizedField field) {
    String type = field.getObjectTypeNames().iterator().next();
    return type.endsWith("Connection")
        && (field.getName().equals("nodes") || field.getName().equals("edges"));
  }

  private static long pageSize(Map<String, Object> arguments) {
    try {
      return PageRequest.of(arguments).size();
    } catch (RequestException e) {
      return 0; // told when it is executed
    }
  }

  /** The review queue is a list of facts like any other. */
  private static String rootName(ExecutableNormalizedField field) {
    return field.getName().equals(ReviewWiring.QUEUE) ? "facts" : field.getName();
  }

  /** The entity that a connection lists; none where the field is no connection. */
  private List<Entity> entities(ExecutableNormalizedField field) {
    if (field.getParent() == null) {
      return catalogue.entities().stream()
          .filter(it -> rootName(field).equals(it.connection()))
          .toList();
    }
    return catalogue.entities().stream()
        .filter(it -> field.getObjectTypeNames().contains(it.name()))
        .flatMap(it -> it.relation(field.getName()).stream())
        .filter(it -> it.many())
        .map(it -> it.target().get())
        .limit(1)
        .toList();
  }
}
