package dev.xinglin.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence with the facts it states; those held out are never looked at when rules are written.
 */
record AnnotatedSentence(
    int id, boolean heldOut, String hospital, String sentence, List<Map<String, Object>> facts) {

  static List<AnnotatedSentence> all() {
    JsonMapper json = JsonMapper.builder().build();
    TypeReference<AnnotatedSentence> type = new TypeReference<>() {};
    try (InputStream in =
            AnnotatedSentence.class.getResourceAsStream("/extraction/sentences.jsonl");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> json.readValue(line, type)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
