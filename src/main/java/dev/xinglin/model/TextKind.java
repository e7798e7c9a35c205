package dev.xinglin.model;

/** Whose words a text is. */
public enum TextKind {
  /** 摘述: our own words, open to everybody. */
  DIGEST,
  /** 原文: the publisher's words. */
  FULL_TEXT
}
