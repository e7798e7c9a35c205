package dev.xinglin.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scalar Date, strictly read: 2023-02-30 is refused. The library's own reader takes it for
 * 2023-02-28 without a word.
 */
final class CalendarDate implements Coercing<LocalDate, String> {
  static final GraphQLScalarType SCALAR =
      GraphQLScalarType.newScalar(ExtendedScalars.Date).coercing(new CalendarDate()).build();

  private static final int LENGTH = "2023-12-31".length();

  private CalendarDate() {}

  @Override
  public String serialize(Object date, GraphQLContext context, Locale locale) {
    return date.toString();
  }

  @Override
  public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
    LocalDate date = input instanceof LocalDate it ? it : read(input.toString());
    if (date == null) {
      throw new CoercingParseValueException("Date: " + input);
    }
    return date;
  }

  @Override
  public LocalDate parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    LocalDate date = input instanceof StringValue it ? read(it.getValue()) : null;
    if (date == null) {
      throw new CoercingParseLiteralException("Date: " + input);
    }
    return date;
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(input.toString());
  }

  private static @Nullable LocalDate read(@Nullable String text) {
    try {
      return text == null || text.length() != LENGTH ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
