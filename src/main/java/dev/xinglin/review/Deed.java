package dev.xinglin.review;

/** What was done to a fact; the names are those of the schema's enum {@code ChangeKind}. */
enum Deed {
  /** 录入: an editor entered it. */
  ADDED,
  /** 采纳: an editor verified it. */
  ACCEPTED,
  /** 驳回: an editor decided against it. */
  REJECTED,
  /** 修改: an editor changed what it says. */
  EDITED,
  /** 合并: it was united with another fact. */
  MERGED,
  /** 改属: what it belongs to was found to be another one. */
  MOVED,
  /** 补证: another text says the same. */
  PROVEN,
  /** 重载: the seed says something else now. */
  RELOADED,
  /** 撤回: the seed does not say it any more. */
  WITHDRAWN
}
