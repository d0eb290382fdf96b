package org.mingbiao.evaluation.offer;

/** How a bid earns the price deduction for small enterprises (小微企业价格扣除): 财库〔2020〕46号 第九条. */
public enum SmallEnterprise {
  /** The bidder itself is one. */
  WHOLE,
  /** A small enterprise has at least 30 % of the contract, in a consortium or as subcontractor. */
  SHARE
}
