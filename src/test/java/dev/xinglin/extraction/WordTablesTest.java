package dev.xinglin.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of words: of two rows for one word the first would be dead, and might say otherwise.
 */
class WordTablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"center-words.tsv", "heads.tsv", "verbs.tsv", "metrics.tsv", "places.tsv"})
  void a_word_stands_once_in_its_table(String table) {
    List<String> words = new ArrayList<>();

    Lexicon.read(table, cells -> words.add(cells[0]));

    assertThat(words).isNotEmpty().doesNotHaveDuplicates();
  }
}
