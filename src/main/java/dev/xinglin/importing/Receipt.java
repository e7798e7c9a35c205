package dev.xinglin.importing;

import dev.xinglin.model.Kind;
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
   * What became of an article of the file.
   *
   * @param articleId the article's stored key
   * @param slug its name in addresses, as far as it is new
   * @param title its headline
   * @param hospitals the full names of the hospitals that it is about, the foremost first
   * @param candidates the facts found, in the order of the text
   * @param tally what became of them; null on a dry run
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
      List<Sink.Finding> candidates,
      Sink.@Nullable Tally tally,
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
      candidates.forEach(it -> counts.merge(it.claim().kind(), 1, Integer::sum));
      return counts;
    }
  }
}
