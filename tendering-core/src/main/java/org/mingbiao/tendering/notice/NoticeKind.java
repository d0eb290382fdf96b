package org.mingbiao.tendering.notice;

/** What a notice tells the public. */
public enum NoticeKind {
  /** 资格预审公告. */
  PREQUALIFICATION,
  /** 招标公告, 采购公告. */
  INVITATION,
  /** 变更公告, 澄清公告. */
  CHANGE,
  /** 交易异常公告: suspended, terminated, failed. */
  EXCEPTION,
  /** 中标候选人公示. */
  CANDIDATES,
  /** 中标结果公告. */
  RESULT,
  /** 合同公示. */
  CONTRACT,
  /** 单一来源公示: why government procurement asks one supplier only (政采条例 第三十八条). */
  SINGLE_SOURCE;

  /** Whether the notice calls for bids or applications, so that a reader asks how long it is open. */
  public boolean calls() {
    return this == PREQUALIFICATION || this == INVITATION;
  }
}
