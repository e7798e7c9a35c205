package dev.xinglin.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads vocabularies from the JSON files on the class path, and checks them. */
class VocabularyReader {
  private static final TypeReference<List<Term>> TERMS = new TypeReference<>() {};

  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** The vocabulary of a file. */
  Vocabulary read(String name) {
    String path = "/vocabulary/" + name + ".json";
    try (InputStream in = VocabularyReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The vocabulary file " + path + " is missing.");
      }
      List<Term> terms = json.readValue(in, TERMS);
      terms.forEach(VocabularyReader::check);
      return new Vocabulary(name, terms);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "The vocabulary file " + path + " is at fault: " + e.getMessage(), e);
    }
  }

  /**
   * The vocabulary of a file that has to define exactly the constants of an enum, in their order.
   */
  Vocabulary read(String name, Class<? extends Enum<?>> type) {
    Vocabulary vocabulary = read(name);
    List<String> codes = vocabulary.terms().stream().map(Term::code).toList();
    List<String> constants = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (!codes.equals(constants)) {
      throw new IllegalStateException(
          "The vocabulary %s defines %s, but %s has %s."
              .formatted(name, codes, type.getSimpleName(), constants));
    }
    return vocabulary;
  }

  @SuppressWarnings("ConstantValue") // a JSON file may lack what the record needs
  private static void check(Term term) {
    if (term.code() == null || isBlank(term.zh()) || isBlank(term.en())) {
      throw new IllegalArgumentException(
          "A term needs a code and labels in Chinese and English: " + term);
    }
  }

  @SuppressWarnings("ConstantValue")
  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
