package dev.xinglin.model;

/** How the article qualifies a number. */
public enum Qualifier {
  /** 确数. */
  EXACT,
  /** 超过 (超, 余, 多, 以上): more than the value. */
  OVER,
  /** 接近 (近): a little less than the value. */
  NEARLY,
  /** 大约 (约). */
  APPROX,
  /** 以内: less than the value. */
  UNDER,
  /** 区间: from value to valueTo. */
  RANGE
}
