package org.mingbiao.evaluation.method;

/** What decides between equals, in the order in which the method lists it. */
public enum Tie {
  /** 投标报价低的优先. */
  LOWER_PRICE,
  /** 技术得分高的优先. */
  HIGHER_TECHNICAL,
  /** 信用得分高的优先. */
  HIGHER_CREDIT,
  /** The tenderer chooses, in writing (招标人自行确定). */
  TENDERER,
  /** A verifiable draw named {@code tie} (随机抽取); never in engineering. */
  DRAW
}
