package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;

@SpringBootTest(properties = {"xinglin.store.ephemeral=true", "xinglin.seed.location="})
class SchemaTest {
  private static final Path PRINTED = Path.of("graphql", "schema.graphql");

  @Autowired GraphQlSource source;

  @Test
  void the_printed_schema_is_the_one_that_is_committed() throws IOException {
    String printed =
        new SchemaPrinter(
                SchemaPrinter.Options.defaultOptions()
                    .includeDirectiveDefinitions(false)
                    .includeSchemaDefinition(false))
            .print(source.schema());
    if (Boolean.getBoolean("xinglin.printSchema")) {
      Files.writeString(PRINTED, printed);
    }

    assertThat(PRINTED)
        .as("Print it anew with: mvn test -Dtest=SchemaTest -Dxinglin.printSchema=true")
        .hasContent(printed);
  }

  @Test
  void every_type_field_argument_and_enum_value_is_described_in_chinese_and_in_english() {
    List<String> undescribed = new ArrayList<>();
    new SchemaTraverser().depthFirstFullSchema(new Descriptions(undescribed), source.schema());

    assertThat(undescribed).isEmpty();
  }

  private static final class Descriptions extends GraphQLTypeVisitorStub {
    private final List<String> undescribed;

    Descriptions(List<String> undescribed) {
      this.undescribed = undescribed;
    }

    @Override
    protected TraversalControl visitGraphQLType(
        GraphQLSchemaElement node, TraverserContext<GraphQLSchemaElement> context) {
      if (node instanceof GraphQLNamedSchemaElement named && own(named, context)) {
        String description = named.getDescription() == null ? "" : named.getDescription();
        if (!description.matches("(?s).*[\\u4e00-\\u9fff].*")
            || !description.matches("(?s).*[A-Za-z]{3}.*")) {
          undescribed.add(context.getParentNode() + " " + named.getName());
        }
      }
      return TraversalControl.CONTINUE;
    }

    /** What GraphQL itself brings is described in English by the specification. */
    private static boolean own(
        GraphQLNamedSchemaElement named, TraverserContext<GraphQLSchemaElement> context) {
      List<GraphQLSchemaElement> lineage = new ArrayList<>(context.getParentNodes());
      lineage.add(named);
      return lineage.stream()
          .filter(GraphQLNamedSchemaElement.class::isInstance)
          .map(it -> ((GraphQLNamedSchemaElement) it).getName())
          .noneMatch(it -> it.startsWith("__") || BUILT_IN.contains(it));
    }

    private static final java.util.Set<String> BUILT_IN =
        java.util.Set.of(
            "String",
            "Int",
            "Float",
            "Boolean",
            "ID",
            "include",
            "skip",
            "defer",
            "oneOf",
            "deprecated",
            "specifiedBy",
            "experimental_disableErrorPropagation");
  }
}
