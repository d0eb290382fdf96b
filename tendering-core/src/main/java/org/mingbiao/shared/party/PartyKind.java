package org.mingbiao.shared.party;

/** As what an organisation appears; it may be several at once. */
public enum PartyKind {
  /** 招标人, 采购人. */
  BUYER,
  /** 招标代理机构, 采购代理机构. */
  AGENCY,
  /** 投标人, 供应商. */
  BIDDER,
  /** 行政监督部门. */
  SUPERVISOR,
  /** Runs the platform (运营机构, 交易中心). */
  OPERATOR,
  /** Bank, insurer or guarantee company that vouches for bonds. */
  GUARANTOR
}
