package dev.xinglin.extraction;

import dev.xinglin.model.HonorCategory;
import dev.xinglin.vocabulary.Term;
import dev.xinglin.vocabulary.Vocabularies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The words that the rules know: those of the vocabularies and the lists of this room. Immutable.
 */
final class Lexicon {
  /** How a verb governs the designations beside it. */
  enum Verb {
    APPROVE,
    AWARD,
    ESTABLISH,
    BE,
    LEAD,
    RECOMMEND,
    WISH,
    OTHERS,
    ALLY,
    NONE
  }

  /** What the last word of a phrase makes of it. */
  record Head(Sort sort, @Nullable HonorCategory category) {}

  /** The sorts of designations. */
  enum Sort {
    CENTER,
    HONOR,
    NONE
  }

  final WordTrie<Verb> verbs = new WordTrie<>();
  final WordTrie<Head> heads = new WordTrie<>();
  final WordTrie<String> centerKinds = new WordTrie<>();
  final WordTrie<String> metrics = new WordTrie<>();
  final WordTrie<String> units = new WordTrie<>();
  final WordTrie<String> services = new WordTrie<>();
  final WordTrie<String> techniques = new WordTrie<>();
  final WordTrie<String> machines = new WordTrie<>();
  final WordTrie<String> grades = new WordTrie<>();
  final Places places = new Places();

  Lexicon(Vocabularies vocabularies) {
    read("verbs.tsv", cells -> verbs.put(cells[0], Verb.valueOf(cells[1])));
    read("heads.tsv", cells -> heads.put(cells[0], head(cells)));
    read("services.txt", cells -> services.put(cells[0], cells[0]));
    read("techniques.txt", cells -> techniques.put(cells[0], cells[0]));
    read("machines.txt", cells -> machines.put(cells[0], cells[0]));
    read("units.txt", cells -> units.put(cells[0], cells[0]));
    read("center-words.tsv", cells -> centerKinds.put(cells[0], cells[1]));
    read("metrics.tsv", cells -> metrics.put(cells[0], cells[1]));
    read("places.tsv", places::add);
    vocabularies.regions().all().forEach(region -> places.add(region.code(), region.zh()));
    fill(centerKinds, vocabularies.get("center-kinds").terms());
    fill(metrics, vocabularies.get("metrics").terms());
    fill(grades, vocabularies.get("hospital-grades").terms());
  }

  /** Whether a centre's last word stands in a stretch of a text and ends it: 胸痛中心. */
  boolean endsCenter(String text, int from, int to) {
    WordTrie.Match<Head> head = heads.endingAt(text, to, from);
    return head != null && head.value().sort() == Sort.CENTER;
  }

  private static void fill(WordTrie<String> words, List<Term> terms) {
    for (Term term : terms) {
      words.put(term.zh().replace('（', '(').replace('）', ')'), term.code());
      term.aliases()
          .forEach(alias -> words.put(alias.replace('（', '(').replace('）', ')'), term.code()));
    }
  }

  private static Head head(String[] cells) {
    HonorCategory category = cells.length > 2 ? HonorCategory.valueOf(cells[2]) : null;
    return new Head(Sort.valueOf(cells[1]), category);
  }

  /** Reads a list of tab-separated lines; a line that begins with # is a remark. */
  static void read(String name, Consumer<String[]> line) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/extraction/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The word list /extraction/" + name + " is missing.");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(text -> !text.isBlank() && text.charAt(0) != '#')
          .forEach(text -> line.accept(text.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
