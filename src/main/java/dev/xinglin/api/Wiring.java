package dev.xinglin.api;

import dev.xinglin.guard.Access;
import dev.xinglin.guard.Reader;
import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Engine;
import dev.xinglin.query.Entity;
import dev.xinglin.query.Field;
import dev.xinglin.query.FieldType;
import dev.xinglin.query.GlobalId;
import dev.xinglin.query.Relation;
import dev.xinglin.review.Review;
import dev.xinglin.vocabulary.Region;
import dev.xinglin.vocabulary.Vocabularies;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Says where each field of the schema comes from. What is not said here is read from the document.
 */
final class Wiring implements RuntimeWiringConfigurer {
  private final Catalogue catalogue;
  private final Engine engine;
  private final Vocabularies vocabularies;
  private final Access access;
  private final Review review;
  private final Selection selection;

  Wiring(
      Catalogue catalogue, Engine engine, Vocabularies vocabularies, Access access, Review review) {
    this.review = review;
    this.catalogue = catalogue;
    this.engine = engine;
    this.vocabularies = vocabularies;
    this.access = access;
    this.selection = new Selection(catalogue);
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.scalar(
        scalar(
            CalendarDate.SCALAR,
            "日历日期，如 2023-12-13（ISO 8601）。 A calendar date such as 2023-12-13 (ISO 8601)."));
    wiring.scalar(
        scalar(
            ExtendedScalars.DateTime,
            "时间点，如 2025-01-01T08:00:00Z（RFC 3339）。 A point in time such as 2025-01-01T08:00:00Z (RFC"
                + " 3339)."));
    Types types = new Types(catalogue);
    wiring.type("Node", it -> it.typeResolver(types));
    wiring.type("Fact", it -> it.typeResolver(types));
    root(wiring);
    catalogue.entities().forEach(it -> entity(wiring, it));
    texts(wiring);
    new ReviewWiring(catalogue, engine, selection, access, review).configure(wiring);
  }

  private static GraphQLScalarType scalar(GraphQLScalarType scalar, String description) {
    return GraphQLScalarType.newScalar(scalar).description(description).build();
  }

  private void root(RuntimeWiring.Builder wiring) {
    LookupFetchers lookups = new LookupFetchers(engine, selection, catalogue, vocabularies, review);
    field(wiring, "Query", "hospital", lookups::hospital);
    field(wiring, "Query", "article", lookups::article);
    field(wiring, "Query", "node", lookups::node);
    field(wiring, "Query", "nodes", lookups::nodes);
    field(wiring, "Query", "vocabulary", lookups::vocabulary);
    for (Entity entity : catalogue.entities()) {
      if (entity.connection() != null) {
        DataFetcher<?> list = new ConnectionFetcher(engine, selection, access, entity, null);
        field(wiring, "Query", entity.connection(), list);
      }
    }
  }

  private void entity(RuntimeWiring.Builder wiring, Entity entity) {
    entity.fields().values().forEach(it -> scalarField(wiring, entity, it));
    for (Relation relation : entity.relations().values()) {
      Entity target = relation.target().get();
      field(
          wiring,
          entity.name(),
          relation.name(),
          relation.many()
              ? new ConnectionFetcher(engine, selection, access, target, relation)
              : new ObjectFetcher(engine, selection, target, relation.localField()));
    }
    if (entity.reviewed()) {
      DataFetcher<?> conflicts = new ConflictFetcher(engine, selection, catalogue.entity("Fact"));
      field(wiring, entity.name(), "conflictsWith", conflicts);
    }
  }

  private void scalarField(RuntimeWiring.Builder wiring, Entity entity, Field field) {
    String name = field.name();
    GlobalId.Type type = field.idType();
    if (type != null) {
      field(wiring, entity.name(), name, it -> globalId(type, Requests.source(it)));
    } else if (field.type() == FieldType.CODE) {
      field(wiring, entity.name(), name, it -> term(field, Requests.source(it)));
    } else if (field.type() == FieldType.REGION) {
      field(wiring, entity.name(), name, it -> region(Requests.source(it), name));
    } else if (field.type() == FieldType.DATE_TIME) {
      field(wiring, entity.name(), name, it -> dateTime(Requests.source(it), name));
    }
  }

  private void texts(RuntimeWiring.Builder wiring) {
    Entity texts = catalogue.entity("Text");
    Entity articles = catalogue.entity("Article");
    for (String type : new String[] {"Article", "Evidence"}) {
      String stored = References.storedField(type, "text");
      field(wiring, type, "text", new ObjectFetcher(engine, selection, texts, stored));
    }
    String stored = References.storedField("Text", "article");
    field(wiring, "Text", "article", new ObjectFetcher(engine, selection, articles, stored));
    field(wiring, "Evidence", "context", new ContextFetcher(engine, texts));
    field(wiring, "Text", "content", it -> content(Requests.source(it), Requests.reader(it)));
  }

  private Object content(Document text, Reader reader) {
    if ("FULL_TEXT".equals(text.getString("kind"))) {
      access.checkFulltext(reader);
    }
    return text.getString("content");
  }

  private static void field(
      RuntimeWiring.Builder wiring, String type, String field, DataFetcher<?> fetcher) {
    wiring.type(type, it -> it.dataFetcher(field, fetcher));
  }

  private static String globalId(GlobalId.Type type, Document document) {
    return new GlobalId(type, document.getString("_id")).encode();
  }

  private @Nullable Object term(Field field, Document document) {
    String code = document.getString(field.name());
    String vocabulary = field.vocabulary();
    return code == null || vocabulary == null
        ? null
        : vocabularies.get(vocabulary).find(code).orElse(null);
  }

  private @Nullable Object region(Document document, String field) {
    String code = document.getString(field);
    return code == null ? null : vocabularies.regions().find(code).map(this::region).orElse(null);
  }

  private Map<String, String> region(Region region) {
    return Map.of(
        "code", region.code(),
        "zh", region.zh(),
        "en", region.en(),
        "fullName", vocabularies.regions().fullName(region.code()));
  }

  private static @Nullable Object dateTime(Document document, String field) {
    Date date = document.getDate(field);
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
  }
}
