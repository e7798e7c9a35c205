package dev.xinglin.model;

/**
 * How far a thing has come, as the article says.
 *
 * <p>The constants and their order are those of the vocabulary {@code statuses}.
 */
public enum Status {
  /** 牵头: Leads it. */
  LEADING,
  /** 已建成: Set up and running. */
  ESTABLISHED,
  /** 获批: Approved or designated. */
  APPROVED,
  /** 建设中: Under construction. */
  UNDER_CONSTRUCTION,
  /** 培育/遴选: Candidate or under cultivation. */
  CANDIDATE,
  /** 规划: Planned. */
  PLANNED
}
