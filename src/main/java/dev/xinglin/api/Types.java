package dev.xinglin.api;

import dev.xinglin.model.Kind;
import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Entity;
import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import org.bson.Document;

/** Tells of which type a document is. */
final class Types implements TypeResolver {
  /** No stored field has a name like this. */
  private static final String TYPE = "#type";

  private final Catalogue catalogue;

  Types(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Notes what a document was read as. */
  static Document mark(Document document, Entity entity) {
    return document.append(TYPE, entity.name());
  }

  @Override
  public GraphQLObjectType getType(TypeResolutionEnvironment environment) {
    Document document = environment.getObject();
    String type = document.getString(TYPE);
    return environment
        .getSchema()
        .getObjectType(
            type.equals("Fact")
                ? catalogue.entity(Kind.valueOf(document.getString("kind"))).name()
                : type);
  }
}
