package dev.xinglin.query;

import org.jspecify.annotations.Nullable;

/**
 * A field of an entity that can be filtered.
 *
 * @param name its name in the schema
 * @param path where its comparable value is stored, dotted
 * @param type how it is stored and compared
 * @param values the constants of an {@link FieldType#ENUM}, else null
 * @param vocabulary the vocabulary of a {@link FieldType#CODE} or {@link FieldType#REGION}, else
 *     null
 * @param idType what a {@link FieldType#ID} names, else null
 */
public record Field(
    String name,
    String path,
    FieldType type,
    @Nullable Class<? extends Enum<?>> values,
    @Nullable String vocabulary,
    GlobalId.@Nullable Type idType) {

  /** A field that is no id. */
  Field(
      String name,
      String path,
      FieldType type,
      @Nullable Class<? extends Enum<?>> values,
      @Nullable String vocabulary) {
    this(name, path, type, values, vocabulary, null);
  }
}
