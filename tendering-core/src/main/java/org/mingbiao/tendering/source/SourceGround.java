package org.mingbiao.tendering.source;

/** Why only one supplier is asked (政府采购法 第三十一条). */
public enum SourceGround {
  /** 只能从唯一供应商处采购: irreplaceable patents or know-how, or a public service with requirements of its own (实施条例 第二十七条). */
  UNIQUE,
  /** 发生了不可预见的紧急情况不能从其他供应商处采购. */
  URGENT,
  /** 继续从原供应商处添购, within a tenth of the first contract. */
  ADDITION
}
