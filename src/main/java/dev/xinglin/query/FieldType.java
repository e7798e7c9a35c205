package dev.xinglin.query;

/** How a field is stored and compared. */
public enum FieldType {
  /** A global id, stored as {@code _id}. */
  ID,
  /** Text, compared in its normal form. */
  TEXT,
  /** A list of texts, each compared in its normal form. */
  TEXT_LIST,
  /** A constant of a closed set. */
  ENUM,
  /** A string that is compared exactly. */
  KEY,
  /** A code of a vocabulary. */
  CODE,
  /** A GB/T 2260 code. */
  REGION,
  /** A whole number. */
  INT,
  /** A number. */
  FLOAT,
  /** True or false. */
  BOOLEAN,
  /** A calendar date. */
  DATE,
  /** A point in time. */
  DATE_TIME,
  /** An embedded stretch of time. */
  WHEN
}
