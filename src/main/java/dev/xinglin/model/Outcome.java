package dev.xinglin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a fact that is proposed.
 *
 * @param verdict what becomes of it
 * @param factId the fact that says it; null where it would be new and is not stored
 * @param clashes the facts that it contradicts; both stand
 */
public record Outcome(Verdict verdict, @Nullable String factId, List<Clash> clashes) {

  /** What can become of a proposed fact. */
  public enum Verdict {
    /** 新增: no fact says it; it waits for an editor. */
    NEW,
    /** 补证: a fact says it and gains these words as evidence. */
    CONFIRMED,
    /** 已有: a fact says it, and these words prove it already. */
    KNOWN,
    /** 已驳回: an editor decided against it; it is not proposed again. */
    REJECTED
  }

  /**
   * A fact that says something else.
   *
   * @param factId its id; null where it is not stored
   * @param name its name
   * @param quote the first words that prove it
   * @param differsIn the fields in which they contradict each other
   */
  public record Clash(@Nullable String factId, String name, String quote, List<String> differsIn) {}
}
