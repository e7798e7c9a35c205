package dev.xinglin.model;

/** The thirteen kinds of fact. */
public enum Kind {
  /** 属性: an attribute of the hospital. */
  ATTRIBUTE,
  /** 中心: a named centre, base, unit or station. */
  CENTER,
  /** 荣誉: an award, title, grade, rank or selected case. */
  HONOR,
  /** 专科: a department with a designation, or called a strength. */
  SPECIALTY,
  /** 规划: an aim, priority or strategy. */
  PLAN,
  /** 指标: a number. */
  INDICATOR,
  /** 合作: another institution that it works with. */
  PARTNERSHIP,
  /** 技术: a technique, a procedure or a system of its own making. */
  TECHNOLOGY,
  /** 设备: a machine, or a building as a facility. */
  EQUIPMENT,
  /** 项目: a named research, funding or construction project. */
  PROJECT,
  /** 服务: a service, rule, brand or management measure. */
  SERVICE,
  /** 人物: a named person with a role. */
  PERSON,
  /** 事件: something that took place. */
  EVENT
}
