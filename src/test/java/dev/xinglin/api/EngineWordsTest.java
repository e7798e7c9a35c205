package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineWordsTest {
  private static final EngineWords WORDS =
      new EngineWords(
          GraphQLSchema.newSchema()
              .query(
                  GraphQLObjectType.newObject()
                      .name("Query")
                      .field(it -> it.name("count").type(Scalars.GraphQLInt)))
              .build());

  /** Schemas without subscriptions and without defer never say the others. */
  static Stream<String> keys() {
    return Stream.of("Validation", "Parsing")
        .flatMap(
            bundle ->
                bundle(bundle).keySet().stream()
                    .filter(
                        it -> !it.matches("(Defer|Incremental|Subscription).*|.*oneOf.*|.*OneOf.*"))
                    .map(it -> bundle + " " + it));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everything_that_the_engine_can_say_has_words(String key) {
    String[] parts = key.split(" ");
    String pattern = bundle(parts[0]).getString(parts[1]);

    String said = new MessageFormat(pattern, Locale.ROOT).format(arguments(pattern));

    assertThat(WORDS.of(said)).as(said).isPresent();
  }

  private static Object[] arguments(String pattern) {
    Object first = pattern.startsWith("More than {0}") ? 7 : "Kind@[count]";
    String third = pattern.contains("with value") ? "IntValue{value=3}" : "3";
    return pattern.contains(" line {")
        ? new Object[] {1, 2, 3}
        : new Object[] {first, "2", third, "[4]", "5"};
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("i18n." + name, Locale.ENGLISH);
  }
}
