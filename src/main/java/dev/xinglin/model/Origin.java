package dev.xinglin.model;

/** Where a fact came from. */
public enum Origin {
  /** 种子数据: entered by hand in the seed. */
  SEED,
  /** 自动抽取: proposed by the extraction. */
  EXTRACTED,
  /** 编辑录入: added by an editor. */
  EDITOR
}
