package dev.xinglin.api;

import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Entity;
import dev.xinglin.query.Relation;
import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many commands a document may send at most: over its distinct fields, one for rows, one for
 * the count, one for each way into another collection and one for each relation in a filter.
 */
final class CommandBound {
  private static final Set<String> TO_ONE =
      Set.of("hospital", "partner", "parent", "article", "text", "context", "fact", "node");

  /** A hospital's name is looked up among institutions too. */
  private static final int HOSPITAL_BY_NAME = 2;

  private final Catalogue catalogue = new Catalogue();
  private final Map<String, Integer> byField = new HashMap<>();

  /** The bound of a document. */
  static int of(GraphQLSchema schema, String document, Map<String, Object> variables) {
    CommandBound bound = new CommandBound();
    ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
            schema, Parser.parse(document), null, RawVariables.of(variables))
        .getTopLevelFields()
        .forEach(bound::add);
    return bound.byField.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void add(ExecutableNormalizedField field) {
    String selection = field.getChildren().toString().replaceAll("@[0-9a-f]+", "");
    String key = field.getName() + field.getResolvedArguments() + selection;
    byField.merge(key, commands(field), Math::max);
    field.getChildren().forEach(this::add);
  }

  private int commands(ExecutableNormalizedField field) {
    if (field.getName().equals("nodes") && field.getParent() == null) {
      return Set.copyOf((List<?>) field.getResolvedArguments().get("ids")).size();
    } else if (field.getName().equals("hospital") && field.getParent() == null) {
      return field.getResolvedArguments().get("name") == null ? 1 : HOSPITAL_BY_NAME;
    } else if (field.getName().equals("conflictsWith") || TO_ONE.contains(field.getName())) {
      return 1;
    }
    return listed(field).map(it -> list(field, it)).orElse(0);
  }

  private int list(ExecutableNormalizedField field, Entity entity) {
    boolean rows = field.getChildren().stream().anyMatch(it -> !it.getName().equals("totalCount"));
    boolean count = field.getChildren().stream().anyMatch(it -> it.getName().equals("totalCount"));
    Object filter = field.getResolvedArguments().get("filter");
    return (rows ? 1 : 0) + (count ? 1 : 0) + relations(entity, filter);
  }

  private Optional<Entity> listed(ExecutableNormalizedField field) {
    if (field.getParent() == null) {
      return catalogue.entities().stream()
          .filter(it -> field.getName().equals(it.connection()))
          .findFirst();
    }
    return catalogue.entities().stream()
        .filter(it -> field.getObjectTypeNames().contains(it.name()))
        .flatMap(it -> it.relation(field.getName()).stream())
        .filter(Relation::many)
        .map(it -> it.target().get())
        .findFirst();
  }

  /** Each name of a relation in a filter is a command of its own. */
  private int relations(Entity entity, Object filter) {
    int found = 0;
    if (filter instanceof List<?> parts) {
      for (Object part : parts) {
        found += relations(entity, part);
      }
    } else if (filter instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        String name = entry.getKey().toString();
        Optional<Relation> relation = entity.relation(name);
        Entity next = relation.map(it -> it.target().get()).orElse(entity);
        Entity inside = entity.embedded().getOrDefault(name, next);
        found += (relation.isPresent() ? 1 : 0) + relations(inside, entry.getValue());
      }
    }
    return found;
  }
}
