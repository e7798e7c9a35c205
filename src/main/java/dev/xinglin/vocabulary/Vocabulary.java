package dev.xinglin.vocabulary;

import com.hankcs.hanlp.algorithm.EditDistance;
import dev.xinglin.text.NormalForm;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A set of codes in a fixed order. Immutable. */
public final class Vocabulary {
  /** No code is longer; what is compared with the codes is cut to it. */
  private static final int LONGEST_CODE = 64;

  private static final Term AMBIGUOUS =
      new Term("", "", "", List.of(), null, null, null, null, null, null);

  private final String name;
  private final List<Term> terms;
  private final Map<String, Term> byCode = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Term> byLabel = new HashMap<>();

  /**
   * A vocabulary of these terms.
   *
   * @throws IllegalArgumentException if a code stands twice, or a label or alias for two codes
   */
  Vocabulary(String name, List<Term> terms) {
    this(name, terms, true);
  }

  private Vocabulary(String name, List<Term> terms, boolean unambiguous) {
    this.name = name;
    this.terms = List.copyOf(terms);
    this.terms.forEach(this::addCode);
    this.terms.forEach(term -> term.words().forEach(word -> addLabel(word, term, unambiguous)));
    byLabel.values().removeIf(AMBIGUOUS::equals);
  }

  /** The regions, of which several may have one name: no label then finds them. */
  static Vocabulary ofRegions(List<Term> terms) {
    return new Vocabulary(Regions.NAME, terms, false);
  }

  /**
   * Its name.
   *
   * @return the name, such as {@code metrics}
   */
  public String name() {
    return name;
  }

  /**
   * Its terms.
   *
   * @return the terms in the order of the vocabulary
   */
  public List<Term> terms() {
    return terms;
  }

  /**
   * The term of a code.
   *
   * @param code a code, compared exactly
   * @return its term; empty where the code is unknown
   */
  public Optional<Term> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The term of a code that has to be known.
   *
   * @param code a code, compared exactly
   * @return its term
   * @throws UnknownCodeException if the code is unknown; it names the nearest
   */
  public Term get(String code) {
    Term term = byCode.get(code);
    if (term == null) {
      throw unknown(code);
    }
    return term;
  }

  /**
   * The place of a code in the order of the vocabulary.
   *
   * @param code a code, compared exactly
   * @return its place, from 0
   * @throws UnknownCodeException if the code is unknown; it names the nearest
   */
  public int rank(String code) {
    Integer rank = ranks.get(code);
    if (rank == null) {
      throw unknown(code);
    }
    return rank;
  }

  /**
   * The term that a word stands for.
   *
   * @param word a Chinese label or an alias, compared as a whole in its normal form
   * @return its term; empty where no label and no alias equals the word
   */
  public Optional<Term> byLabel(String word) {
    return Optional.ofNullable(byLabel.get(NormalForm.of(word)));
  }

  /**
   * Known codes that may have been meant by an unknown one: first the code whose label it is, then
   * by the number of letters that differ.
   *
   * @param code what was given, a code or a Chinese label; of a very long one only the beginning
   *     counts
   * @param n how many at most
   * @return codes, the nearest first
   */
  public List<String> nearest(String code, int n) {
    String meant = cut(code).strip().toUpperCase(Locale.ROOT);
    Stream<String> labelled = byLabel(cut(code)).map(Term::code).stream();
    Stream<String> near =
        terms.stream()
            .map(Term::code)
            .sorted(Comparator.comparingInt(known -> EditDistance.ed(meant, known)));
    return Stream.concat(labelled, near).distinct().limit(n).toList();
  }

  UnknownCodeException unknown(String code) {
    return new UnknownCodeException(name, cut(code), nearest(code, 3));
  }

  private static String cut(String code) {
    return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE) + "…";
  }

  private void addCode(Term term) {
    if (byCode.put(term.code(), term) != null) {
      throw new IllegalArgumentException(
          "The code " + term.code() + " stands twice in the vocabulary " + name + ".");
    }
    ranks.put(term.code(), ranks.size());
  }

  private void addLabel(String word, Term term, boolean unambiguous) {
    @Nullable Term other = byLabel.put(NormalForm.of(word), term);
    if (other == null || other == term) {
      return;
    }
    if (unambiguous) {
      throw new IllegalArgumentException(
          "In the vocabulary %s the word %s stands for %s and for %s."
              .formatted(name, word, other.code(), term.code()));
    }
    byLabel.put(NormalForm.of(word), AMBIGUOUS);
  }
}
