package dev.xinglin.model;

/** Where a fact stands in review. */
public enum ReviewStatus {
  /** 待审: proposed, nobody has decided. */
  PENDING,
  /** 已核实: served to every reader. */
  VERIFIED,
  /** 已驳回: decided against, kept so that it is not proposed again. */
  REJECTED
}
