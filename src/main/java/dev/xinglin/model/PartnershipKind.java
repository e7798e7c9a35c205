package dev.xinglin.model;

/**
 * The kind of a partnership.
 *
 * <p>The constants and their order are those of the vocabulary {@code partnership-kinds}.
 */
public enum PartnershipKind {
  /** 技术与学科合作: Technical and discipline cooperation. */
  TECHNICAL,
  /** 专科联盟: Specialty alliance. */
  SPECIALTY_ALLIANCE,
  /** 医联体/医共体: Medical consortium. */
  MEDICAL_CONSORTIUM,
  /** 帮扶: Aid to another institution. */
  AID,
  /** 教学合作: Teaching. */
  TEACHING,
  /** 附属关系: Affiliated hospital. */
  AFFILIATION,
  /** 科研合作: Research. */
  RESEARCH,
  /** 公益活动合作: Joint public-welfare activity. */
  PUBLIC_WELFARE
}
