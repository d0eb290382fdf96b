package org.mingbiao.tendering.project;

/** Why a tender stands still. It goes on when no cause is left. */
public enum SuspensionCause {
  /** An objection not yet answered (实施条例 第二十二条, 第五十四条). */
  OBJECTION,
  /** A complaint for which the supervisor ordered it (实施条例 第六十二条; 政府采购法 第五十七条: at most 30 days). */
  COMPLAINT,
  /** The supervisor's order in a case. */
  ORDER,
  /** The electronic system failed and has no back-up (宁波市公共资源交易管理条例 第二十五条). */
  OUTAGE
}
