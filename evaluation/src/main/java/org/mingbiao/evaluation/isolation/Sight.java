package org.mingbiao.evaluation.isolation;

/** What there is to see in an evaluation. */
public enum Sight {
  /** One's own score sheet. */
  OWN_SHEET,
  /** Another member's score sheet. */
  OTHER_SHEET,
  /** Points of a bid over all members. */
  TOTALS,
  /** The prices of the second envelope, or of the only one. */
  PRICES,
  /** Which bidder a label stands for, where bids are blind. */
  BIDDER_NAMES,
  /** Who the members are. */
  MEMBER_NAMES,
  /** Picture of the rooms while it happens, without sound. */
  LIVE_PICTURE,
  /** The same afterwards, without sound and with faces hidden. */
  PLAYBACK,
  /** Who has handed in, left and come back; never a score. */
  PROGRESS,
  /** That a score lies far from the others', once all are in. */
  DEVIATIONS,
  /** Questions and answers in writing, without names in either direction. */
  CLARIFICATIONS
}
