package dev.xinglin.model;

/** How exactly a date is known. */
public enum DatePrecision {
  /** 日: the day is stated. */
  DAY,
  /** 月: the month is stated. */
  MONTH,
  /** 年: the year is stated. */
  YEAR,
  /** 时段: a stretch of time. */
  PERIOD
}
