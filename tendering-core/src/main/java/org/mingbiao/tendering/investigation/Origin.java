package org.mingbiao.tendering.investigation;

/** From what a case was opened. */
public enum Origin {
  /** 线索: a screen or a trace in the opened bids. */
  LEAD,
  /** 举报: somebody told it, perhaps without a name. */
  REPORT,
  /** 投诉 */
  COMPLAINT
}
