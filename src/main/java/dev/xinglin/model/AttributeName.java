package dev.xinglin.model;

/** Which attribute of a hospital a fact states. */
public enum AttributeName {
  /** 名称. */
  NAME,
  /** 别名. */
  ALIAS,
  /** 前身. */
  FORMER_NAME,
  /** 等级. */
  GRADE,
  /** 原等级. */
  FORMER_GRADE,
  /** 创建年份. */
  FOUNDED,
  /** 性质. */
  OWNERSHIP,
  /** 院训. */
  MOTTO,
  /** 院区. */
  SITE,
  /** 隶属. */
  PARENT,
  /** 医院层级. */
  TIER,
  /** 位置. */
  LOCATION,
  /** 其他. */
  OTHER
}
