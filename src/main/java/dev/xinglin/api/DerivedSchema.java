package dev.xinglin.api;

import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Entity;
import dev.xinglin.query.Field;
import dev.xinglin.query.Relation;
import dev.xinglin.vocabulary.Term;
import dev.xinglin.vocabulary.Vocabularies;
import graphql.GraphQLError;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SDLDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Adds to the schema written by hand what follows from the catalogue: the enums of the
 * vocabularies, filters, orders, connections, and the connection fields. Each kind of fact gets the
 * fields of the interface Fact.
 */
final class DerivedSchema implements TypeDefinitionConfigurer {
  private final Catalogue catalogue;
  private final Vocabularies vocabularies;

  DerivedSchema(Catalogue catalogue, Vocabularies vocabularies) {
    this.catalogue = catalogue;
    this.vocabularies = vocabularies;
  }

  @Override
  public void configure(TypeDefinitionRegistry registry) {
    InterfaceTypeDefinition fact =
        registry.getType("Fact", InterfaceTypeDefinition.class).orElseThrow();
    catalogue.entities().stream()
        .filter(it -> it.kind() != null)
        .forEach(it -> add(registry, common(it.name(), fact)));
    Sdl sdl = new Sdl();
    enums(sdl);
    sdl.add(ScalarFilters.SDL);
    for (Entity entity : catalogue.entities()) {
      new EntitySchema(entity, registry, sdl).write();
    }
    rootFields(registry, sdl);
    TypeDefinitionRegistry derived = new SchemaParser().parse(sdl.toString());
    derived.getParseOrder().getInOrder().values().stream()
        .flatMap(List::stream)
        .forEach(it -> add(registry, it));
  }

  /** A refused definition would otherwise be missing without a word. */
  private static void add(TypeDefinitionRegistry registry, SDLDefinition<?> definition) {
    Optional<GraphQLError> error = registry.add(definition);
    if (error.isPresent()) {
      throw new IllegalStateException("The derived schema is refused: " + error.get().getMessage());
    }
  }

  private static ObjectTypeExtensionDefinition common(String name, InterfaceTypeDefinition fact) {
    return ObjectTypeExtensionDefinition.newObjectTypeExtensionDefinition()
        .name(name)
        .fieldDefinitions(fact.getFieldDefinitions())
        .build();
  }

  private void enums(Sdl sdl) {
    Set<Class<? extends Enum<?>>> types = new LinkedHashSet<>(EnumTypes.ALL);
    for (Class<? extends Enum<?>> type : types) {
      sdl.describe(EnumTypes.describe(type));
      sdl.line("enum " + type.getSimpleName() + " {");
      for (Term term : vocabularies.of(type).terms()) {
        String definition = term.definition() == null ? "" : " " + term.definition();
        sdl.describe(term.zh() + "。 " + term.en() + "." + definition);
        sdl.line(term.code());
      }
      sdl.line("}");
      sdl.add(ScalarFilters.enumFilter(type.getSimpleName()));
    }
  }

  private void rootFields(TypeDefinitionRegistry registry, Sdl sdl) {
    sdl.line("extend type Query {");
    for (Entity entity : catalogue.entities()) {
      if (entity.connection() != null) {
        sdl.connectionField(entity.connection(), entity, description(registry, entity.name()));
      }
    }
    sdl.connectionField(
        ReviewWiring.QUEUE,
        catalogue.entity("Fact"),
        "待审的事实，只对编辑开放；默认按文章，也可按 CONFIDENCE 排序。 The facts that wait for an editor, open to"
            + " editors only; by article, or by CONFIDENCE where asked for.",
        false);
    sdl.line("}");
  }

  static String description(TypeDefinitionRegistry registry, String type) {
    return registry
        .getType(type)
        .map(it -> ((graphql.language.AbstractDescribedNode<?>) it).getDescription())
        .map(graphql.language.Description::getContent)
        .orElse("")
        .strip();
  }

  /** Writes what one entity adds. */
  private record EntitySchema(Entity entity, TypeDefinitionRegistry registry, Sdl sdl) {

    void write() {
      filter();
      if (entity.connection() != null) {
        sdl.connection(entity, description(registry, entity.name()));
        extension();
      } else if (entity.name().equals("Evidence")) {
        sdl.quantifiers(entity, false);
      }
    }

    private void extension() {
      List<Relation> many = entity.relations().values().stream().filter(Relation::many).toList();
      if (many.isEmpty()) {
        return;
      }
      sdl.line("extend type " + entity.name() + " {");
      for (Relation relation : many) {
        Entity target = relation.target().get();
        String description =
            relation.name().equals("children")
                ? "下级目标。 The plans that stand under it."
                : description(registry, target.name());
        sdl.connectionField(relation.name(), target, description);
      }
      sdl.line("}");
    }

    private void filter() {
      if (entity.name().equals("Text")) {
        return;
      }
      sdl.describe(
          "筛选条件：全部成立才算；空对象不设条件。 A filter: all conditions have to hold; an empty object is none.");
      sdl.line("input " + entity.name() + "Filter {");
      sdl.logic(entity.name());
      for (Field field : entity.fields().values()) {
        if (described(field.name())) {
          sdl.describe(fieldDescription(field.name()));
          sdl.line(field.name() + ": " + ScalarFilters.nameFor(field));
        }
      }
      for (Map.Entry<String, Entity> embedded : entity.embedded().entrySet()) {
        sdl.describe(fieldDescription(embedded.getKey()));
        sdl.line(embedded.getKey() + ": " + embedded.getValue().name() + "ListFilter");
      }
      entity.relations().values().forEach(this::relation);
      sdl.line("}");
    }

    private void relation(Relation relation) {
      String target = relation.target().get().name();
      if (relation.many()) {
        sdl.describe(
            "%s：按相关的已核实内容筛选；文章没有提到，不等于没有。 By what is related and verified; no statement is not the same as no thing."
                .formatted(relation.name()));
        sdl.line(relation.name() + ": " + target + "ListFilter");
      } else {
        sdl.describe(fieldDescription(relation.name()));
        sdl.line(relation.name() + ": " + target + "Filter");
      }
    }

    private boolean described(String field) {
      return definition(field).isPresent();
    }

    private String fieldDescription(String field) {
      return definition(field)
          .map(FieldDefinition::getDescription)
          .map(it -> it.getContent().strip())
          .orElseThrow(
              () -> new IllegalStateException(entity.name() + "." + field + " is not described."));
    }

    private Optional<FieldDefinition> definition(String field) {
      return fields(entity.name(), field).or(() -> inherited(field));
    }

    private Optional<FieldDefinition> inherited(String field) {
      return entity.kind() == null ? Optional.empty() : fields("Fact", field);
    }

    private Optional<FieldDefinition> fields(String type, String field) {
      ImplementingTypeDefinition<?> definition =
          (ImplementingTypeDefinition<?>) registry.getType(type).orElseThrow();
      return definition.getFieldDefinitions().stream()
          .filter(it -> it.getName().equals(field))
          .findFirst();
    }
  }
}
