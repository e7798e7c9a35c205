package dev.xinglin.model;

/**
 * The level at which something counts, from international down to the hospital itself.
 *
 * <p>The constants and their order are those of the vocabulary {@code levels}.
 */
public enum Level {
  /** 国际: International. */
  INTERNATIONAL,
  /** 国家级: National. */
  NATIONAL,
  /** 跨省区域: Cross-province region. */
  REGIONAL,
  /** 省级: Provincial. */
  PROVINCIAL,
  /** 市级: Prefecture or city. */
  MUNICIPAL,
  /** 县级: County. */
  COUNTY,
  /** 院级: The hospital itself. */
  HOSPITAL
}
