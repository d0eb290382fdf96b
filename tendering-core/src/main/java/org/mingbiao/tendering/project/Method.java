package org.mingbiao.tendering.project;

/** Who may bid. */
public enum Method {
  /** 公开招标. */
  OPEN,
  /** 邀请招标: needs a lawful ground (实施条例 第八条). */
  INVITED,
  /** 单一来源采购: government procurement asks one supplier only (政府采购法 第三十一条). */
  SINGLE_SOURCE
}
