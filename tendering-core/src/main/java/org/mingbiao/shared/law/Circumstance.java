package org.mingbiao.shared.law;

/** What is true of a tender, a bid or a bond so that a rule binds it. */
public enum Circumstance {
  /** 依法必须进行招标. */
  MUST_TENDER,
  /** 国有资金占控股或者主导地位. */
  STATE_OWNED,
  /** 资格预审. */
  PREQUALIFIED,
  /** 邀请招标. */
  INVITED,
  /** Works, also those of an EPC tender. */
  WORKS,
  GOODS,
  /** Survey, design, supervision (勘察, 设计, 监理). */
  CONSULTING,
  /** A bond paid in cash or by cheque. */
  CASH,
  /** 两阶段招标. */
  TWO_STAGE,
  /** 联合体. */
  CONSORTIUM,
  /** 单一来源. */
  SINGLE_SOURCE,
  /** Large budget, complex technique or high social impact (87号令 第四十七条). */
  LARGE_COMMITTEE,
  /** 竞争性谈判 or 询价. */
  NEGOTIATION
}
