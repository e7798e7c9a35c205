package dev.xinglin.guard;

import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import dev.xinglin.model.ReviewStatus;
import java.util.Collection;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What everybody may see, under {@code xinglin}.
 *
 * @param unreviewed who sees facts that are not verified
 * @param fulltext who sees the publishers' full texts
 */
@ConfigurationProperties("xinglin")
public record Access(
    @DefaultValue("EDITORS") Audience unreviewed, @DefaultValue("EDITORS") Audience fulltext) {

  /** Who sees something. */
  public enum Audience {
    /** Editors only. */
    EDITORS,
    /** Everybody. */
    PUBLIC
  }

  /**
   * Checks whether a reader may list facts in these states.
   *
   * @param states the states asked for
   * @param reader who asks
   * @throws RequestException with {@link ErrorCode#UNAUTHENTICATED} or {@link ErrorCode#FORBIDDEN}
   *     if not
   */
  public void checkReview(Collection<ReviewStatus> states, Reader reader) {
    boolean verified = states.stream().allMatch(it -> it == ReviewStatus.VERIFIED);
    if (!verified && unreviewed != Audience.PUBLIC) {
      reader.require(
          Role.EDITOR,
          "review",
          "未核实的事实只对编辑开放；其他人请只用 VERIFIED。",
          "Facts that are not verified are open to editors only; others ask for VERIFIED alone.");
    }
  }

  /**
   * Checks whether a reader may read a publisher's full text.
   *
   * @param reader who asks
   * @throws RequestException with {@link ErrorCode#UNAUTHENTICATED} or {@link ErrorCode#FORBIDDEN}
   *     if not
   */
  public void checkFulltext(Reader reader) {
    if (fulltext != Audience.PUBLIC) {
      reader.require(
          Role.EDITOR,
          null,
          "原文属于报纸，只对编辑开放；证据的 context 可看前后文。",
          "A full text belongs to its publisher and is open to editors only; context of the evidence"
              + " shows the words around it.");
    }
  }
}
