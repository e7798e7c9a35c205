package dev.xinglin.model;

/**
 * The category of an honour.
 *
 * <p>The constants and their order are those of the vocabulary {@code honor-categories}.
 */
public enum HonorCategory {
  /** 奖项: Award given by a body. */
  AWARD,
  /** 等次与评分: Grade or score in an assessment. */
  RATING,
  /** 排名: Place in a ranking. */
  RANKING,
  /** 荣誉称号: Title held. */
  TITLE,
  /** 入选案例: Selected case or work. */
  CASE,
  /** 竞赛奖: Prize in a contest. */
  COMPETITION,
  /** 首家、唯一与之最: Claim to be the first, only or largest. */
  FIRST,
  /** 刊载: Published as a model. */
  PUBLICATION
}
