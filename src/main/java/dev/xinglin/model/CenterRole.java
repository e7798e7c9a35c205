package dev.xinglin.model;

/**
 * What a centre, base or unit is for.
 *
 * <p>The constants and their order are those of the vocabulary {@code center-roles}.
 */
public enum CenterRole {
  /** 诊疗中心: Centre that treats patients. */
  TREATMENT,
  /** 质控中心: Quality-control centre. */
  QUALITY_CONTROL,
  /** 培训/教学基地: Training or teaching base. */
  TRAINING_BASE,
  /** 临床医学研究中心: Clinical research centre. */
  RESEARCH,
  /** 区域医疗中心: Regional medical centre. */
  REGIONAL_MEDICAL_CENTER,
  /** 县域医疗中心: County medical centre. */
  COUNTY_MEDICAL_CENTER,
  /** 示范基地/示范中心: Demonstration base or centre. */
  DEMONSTRATION,
  /** 哨点医院: Sentinel hospital. */
  SENTINEL,
  /** 联盟分中心/协作中心: Branch or partner unit of a network or of another centre. */
  ALLIANCE_CENTER,
  /** 筛查与防治基地: Screening and prevention base. */
  PREVENTION_BASE,
  /** 试点单位: Pilot unit. */
  PILOT,
  /** 急救地图单位: Emergency-map unit. */
  EMERGENCY_MAP,
  /** 学会/联盟任职单位: Post held in a society or alliance. */
  SOCIETY_POSITION,
  /** 监护病房/科室: Care unit or department. */
  CARE_UNIT,
  /** 互联网医院: Internet hospital. */
  INTERNET_HOSPITAL,
  /** 共享/支持服务中心: Shared or support service centre. */
  SHARED_SERVICE
}
