package dev.xinglin.api;

import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Entity;
import dev.xinglin.query.Relation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which stored fields the selection of a request needs. */
final class Selection {
  private static final Set<String> NOT_STORED = Set.of("__typename", "conflictsWith");

  private final Catalogue catalogue;

  Selection(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The stored fields that objects need.
   *
   * @param entity what they are
   * @param environment the field that returns them
   * @param globs the selected fields below it, such as {@code nodes/*}; {@code *} where it returns
   *     them itself
   */
  Set<String> stored(Entity entity, DataFetchingEnvironment environment, String... globs) {
    DataFetchingFieldSelectionSet selected = environment.getSelectionSet();
    Set<String> stored = new TreeSet<>();
    if (entity.reviewed() || entity.name().equals("Text")) {
      stored.add("kind");
    }
    for (String glob : globs) {
      for (SelectedField field : selected.getFields(glob)) {
        add(stored, entity, field.getName());
      }
    }
    return stored;
  }

  /** A selection in one form, whatever its aliases and fragments. */
  static String canonical(DataFetchingFieldSelectionSet selected) {
    return selected.getImmediateFields().stream()
        .map(
            it ->
                it.getObjectTypeNames()
                    + it.getName()
                    + it.getArguments()
                    + canonical(it.getSelectionSet()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" ", "{", "}"));
  }

  /** Whether one of these fields is selected. */
  static boolean has(DataFetchingEnvironment environment, String... globs) {
    for (String glob : globs) {
      if (environment.getSelectionSet().contains(glob)) {
        return true;
      }
    }
    return false;
  }

  private void add(Set<String> stored, Entity entity, String field) {
    if (NOT_STORED.contains(field)) {
      return;
    } else if (field.equals("id")) {
      stored.add("_id");
    } else if (References.isText(entity.name(), field)) {
      stored.add(References.storedField(entity.name(), field));
    } else {
      List<Relation> relations = relations(entity, field);
      relations.forEach(it -> stored.add(it.localField()));
      if (relations.isEmpty()) {
        stored.add(field);
      }
    }
  }

  /** On the interface Fact, a field of one kind alone can be selected by a fragment. */
  private List<Relation> relations(Entity entity, String field) {
    Collection<Entity> candidates =
        entity.reviewed() && entity.kind() == null
            ? catalogue.entities().stream().filter(Entity::reviewed).toList()
            : List.of(entity);
    return candidates.stream().flatMap(it -> it.relation(field).stream()).toList();
  }
}
