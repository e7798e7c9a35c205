package dev.xinglin.api;

import com.hankcs.hanlp.algorithm.EditDistance;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what somebody may have meant by a name that the schema does not have. */
final class Nearest {
  private static final int SHOWN = 3;

  /** Longer names are no slips of the pen; comparing them would cost much. */
  private static final int LONGEST = 40;

  private final GraphQLSchema schema;

  Nearest(GraphQLSchema schema) {
    this.schema = schema;
  }

  /**
   * Names of the schema.
   *
   * @param among {@code fields}, {@code inputs} or {@code enums} of a type, {@code arguments} of a
   *     field, {@code types}, or {@code some} fields of a type, whatever was meant
   * @param type the type's name, with its marks
   * @param path where the mistake is, such as {@code hospitals/nodes}
   * @param meant the unknown name
   * @return three names at most, the nearest first
   */
  List<String> names(String among, String type, String path, String meant) {
    return switch (among) {
      case "fields" -> fields(type(type), meant);
      case "inputs", "enums" -> sorted(members(type(type)), meant);
      case "arguments" -> sorted(arguments(path), meant);
      case "types" -> sorted(schema.getAllTypesAsList(), meant);
      default ->
          members(type(type)).stream()
              .map(GraphQLNamedSchemaElement::getName)
              .limit(SHOWN)
              .toList();
    };
  }

  private @Nullable GraphQLType type(String name) {
    return schema.getType(name.replaceAll("[\\[\\]!]", ""));
  }

  /** A field of one type alone is asked of an interface by a fragment. */
  private List<String> fields(@Nullable GraphQLType type, String meant) {
    if (type instanceof GraphQLInterfaceType it) {
      List<String> fragments =
          schema.getImplementations(it).stream()
              .filter(object -> object.getFieldDefinition(meant) != null)
              .map(object -> "... on " + object.getName() + " { " + meant + " }")
              .limit(SHOWN)
              .toList();
      if (!fragments.isEmpty()) {
        return fragments;
      }
    }
    return sorted(members(type), meant);
  }

  private static Collection<? extends GraphQLNamedSchemaElement> members(
      @Nullable GraphQLType type) {
    if (type instanceof GraphQLFieldsContainer it) {
      return it.getFieldDefinitions();
    } else if (type instanceof GraphQLInputFieldsContainer it) {
      return it.getFieldDefinitions();
    }
    return type instanceof GraphQLEnumType it ? it.getValues() : List.of();
  }

  private Collection<? extends GraphQLNamedSchemaElement> arguments(String path) {
    GraphQLType type = schema.getQueryType();
    GraphQLFieldDefinition field = null;
    for (String name : path.split("/")) {
      field =
          type instanceof GraphQLFieldsContainer it && it.getFieldDefinition(name) != null
              ? it.getFieldDefinition(name)
              : null;
      type = field == null ? type : GraphQLTypeUtil.unwrapAll(field.getType());
    }
    return field == null ? List.of() : field.getArguments();
  }

  private static List<String> sorted(
      Collection<? extends GraphQLNamedSchemaElement> known, String meant) {
    String cut = meant.length() > LONGEST ? meant.substring(0, LONGEST) : meant;
    return known.stream()
        .map(GraphQLNamedSchemaElement::getName)
        .filter(it -> !it.startsWith("__"))
        .sorted(Comparator.comparingInt(it -> EditDistance.ed(cut, it)))
        .limit(SHOWN)
        .toList();
  }
}
