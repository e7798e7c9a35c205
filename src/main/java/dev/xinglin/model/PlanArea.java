package dev.xinglin.model;

/**
 * The area of work that an aim belongs to.
 *
 * <p>The constants and their order are those of the vocabulary {@code plan-areas}.
 */
public enum PlanArea {
  /** 总体战略与定位: Overall aim and positioning. */
  STRATEGY,
  /** 党建: Party building. */
  PARTY_BUILDING,
  /** 改革: Reform. */
  REFORM,
  /** 医疗技术与救治: Clinical care. */
  CLINICAL,
  /** 学科建设: Discipline building. */
  DISCIPLINE,
  /** 科研: Research. */
  RESEARCH,
  /** 教学: Education. */
  EDUCATION,
  /** 人才队伍: Talent and staff. */
  TALENT,
  /** 护理: Nursing. */
  NURSING,
  /** 质量安全: Quality and safety. */
  QUALITY,
  /** 运营管理: Operations and management. */
  OPERATIONS,
  /** 文化与医德: Culture and ethics. */
  CULTURE,
  /** 患者服务: Service to patients. */
  SERVICE,
  /** 信息化: Information technology. */
  INFORMATION,
  /** 基础设施与设备: Buildings and equipment. */
  INFRASTRUCTURE,
  /** 医联体与合作: Consortia and cooperation. */
  COLLABORATION,
  /** 等级与考核: Grade and assessment. */
  ACCREDITATION,
  /** 公益与公共卫生: Public welfare and public health. */
  PUBLIC_WELFARE
}
