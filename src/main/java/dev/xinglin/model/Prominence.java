package dev.xinglin.model;

/** How much a reader would miss a fact. */
public enum Prominence {
  /** 主要: a reader would miss it. */
  MAJOR,
  /** 次要: minor detail. */
  MINOR
}
