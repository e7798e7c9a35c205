package dev.xinglin.seed;

import dev.xinglin.vocabulary.Vocabularies;
import org.jspecify.annotations.Nullable;

/** Reads codes and constants of enums, and knows the nearest to a wrong one. */
final class Codes {
  private final Vocabularies vocabularies;

  Codes(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** A code of a vocabulary; null where it is not there, or not known, which is then a fault. */
  @Nullable String code(Fields fields, String name, String vocabulary) {
    return fields.code(name, vocabularies.get(vocabulary));
  }

  /** A constant of an enum; null where it is not there, or not known, which is then a fault. */
  <E extends Enum<E>> @Nullable E constant(Fields fields, String name, Class<E> type) {
    String code = fields.code(name, vocabularies.of(type));
    return code == null || code.isEmpty() ? null : Enum.valueOf(type, code);
  }
}
