package org.mingbiao.evaluation.sheet;

/** The part of a bid that a criterion looks at. */
public enum Part {
  /** 技术标. */
  TECHNICAL,
  /** 商务标, without the price. */
  COMMERCIAL,
  /** 资信, 信用: read from a snapshot taken at the bid deadline. */
  CREDIT,
  /** 资格: whether one may bid at all; no method may give points for it. */
  QUALIFICATION
}
