package org.mingbiao.evaluation.report;

/** What the evaluation came to. */
public enum Outcome {
  /** Candidates in order. */
  RANKED,
  /** Candidates without order; the tenderer's award committee decides (评定分离). */
  UNRANKED,
  /** Engineering with fewer than three valid bids: the committee says in writing whether there is still competition. */
  COMPETITION_IN_DOUBT,
  /** Too few valid bids: the procurement fails (废标), 《政府采购法》第三十六条; or no valid bid at all. */
  FAILED
}
