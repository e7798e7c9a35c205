package dev.xinglin.importing;

import dev.xinglin.model.Kind;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Outcome.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of an imported file.
 *
 * @param file its name
 * @param state how far it came
 * @param fault what is wrong with it and what would be right; null unless it failed
 * @param articles the articles found on it; empty where it was known or failed
 * @param flags what an editor should look at that belongs to no single article
 */
public record Receipt(
    String file,
    State state,
    @Nullable String fault,
    List<ArticleReceipt> articles,
    List<Flag> flags) {

  /** How far a file came. */
  public enum State {
    /** 已导入: stored, or on a dry run what would be stored. */
    IMPORTED,
    /** 已有: the page was imported before; nothing was written. */
    KNOWN,
    /** 失败: nothing of it was stored. */
    FAILED
  }

  static Receipt failed(String file, String fault) {
    return new Receipt(file, State.FAILED, fault, List.of(), List.of());
  }

  /**
   * A fact that was found.
   *
   * @param finding what it is
   * @param outcome what became of it, or on a dry run what would
   */
  public record Candidate(Sink.Finding finding, Outcome outcome) {}

  /**
   * What became of an article of the file.
   *
   * @param articleId the article's stored key
   * @param slug its name in addresses, as far as it is new
   * @param title its headline
   * @param hospitals the full names of the hospitals that it is about, the foremost first
   * @param candidates the facts found, in the order of the text
   * @param proven how many facts of the seed gained the article's own words
   * @param anchors how many places the seed names on this article's part of the page
   * @param unresolved ids of facts of the seed whose place does not say what it should
   * @param flags what an editor should look at
   */
  public record ArticleReceipt(
      String articleId,
      String slug,
      String title,
      List<String> hospitals,
      List<Candidate> candidates,
      int proven,
      int anchors,
      List<String> unresolved,
      List<Flag> flags) {

    /**
     * How many candidates of each kind there are.
     *
     * @return the numbers by kind, without zeros
     */
    public Map<Kind, Integer> byKind() {
      Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
      candidates.forEach(it -> counts.merge(it.finding().claim().kind(), 1, Integer::sum));
      return counts;
    }

    /**
     * How many candidates came to an end.
     *
     * @param verdict the end
     * @return how many
     */
    public int count(Verdict verdict) {
      return (int) candidates.stream().filter(it -> it.outcome().verdict() == verdict).count();
    }

    /**
     * How many new facts contradict another one.
     *
     * @return how many
     */
    public int conflicts() {
      return (int)
          candidates.stream()
              .map(Candidate::outcome)
              .filter(it -> it.verdict() == Verdict.NEW && !it.clashes().isEmpty())
              .count();
    }
  }
}
