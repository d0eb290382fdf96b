package org.mingbiao.tendering.opening;

import org.mingbiao.tendering.bid.BidMove;

/** Why a bid was not opened, and what the law makes of it (电子招标投标办法 第三十一条). */
public enum FailureCause {
  ABSENT(Fault.BIDDER),
  KEY_LOST(Fault.BIDDER),
  WRONG_TOKEN(Fault.BIDDER),
  CERTIFICATE_RENEWED(Fault.BIDDER),
  PACKAGE_CORRUPT_WHEN_MADE(Fault.BIDDER),
  PLATFORM_DOWN(Fault.OTHER),
  PLATFORM_NETWORK(Fault.OTHER),
  PLATFORM_LOST_BYTES(Fault.OTHER),
  CA_SERVICE_DOWN(Fault.OTHER),
  TENDERER_KEY(Fault.OTHER);

  /** Whose cause it is. */
  public enum Fault { BIDDER, OTHER }

  public final Fault fault;

  FailureCause(Fault fault) {
    this.fault = fault;
  }

  /** 视为撤销 for the bidder's own cause: the bond may be kept; 视为撤回 otherwise: it must go back. */
  public BidMove move() {
    return fault == Fault.BIDDER ? BidMove.REVOKE : BidMove.RETRACT;
  }
}
