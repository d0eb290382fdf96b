package org.mingbiao.evaluation.isolation;

/** Who looks. */
public enum Viewer {
  /** A member of the committee. */
  MEMBER,
  /** 评标组长. */
  LEADER,
  TENDERER,
  AGENCY,
  /** 行政监督. */
  SUPERVISOR,
  BIDDER,
  /** Who runs servers and database. */
  ADMINISTRATOR
}
