package org.mingbiao.shared.blind;

/** One book for each thing that the law keeps secret for a while. */
public enum BlindBook {
  /** Who took the tender document and when; until the deadline (招标投标法 第二十二条). */
  DOWNLOADS,
  /** Who applied to be qualified, and with what result; until the deadline, but for those who must judge it. */
  APPLICATIONS,
  /** Who secured a bid and how; until the deadline. */
  BONDS,
  /** Who submitted, replaced or withdrew a sealed bid; until the deadline. */
  BIDS,
  /** Joint agreements that bidders uploaded for their bids; until the bids step out of their book. */
  AGREEMENTS,
  /** Keys that bidders released at an opening; until all prices are shown together (电子招标投标办法 第三十条). */
  KEYS,
  /** Who sits on the committee; until the winner is fixed (招标投标法 第三十七条). */
  COMMITTEE,
  /** Draws of committees, with everybody who could have been drawn; as long as the committee is secret. */
  DRAWS,
  /** What an expert has written down; until all sheets of the lot are handed in. */
  SHEETS,
  /** Receipts of bids as papers, each filed under its own number; until the tender is opened. */
  PAPERS,
  /** The file of a supervisor's case: who is suspected, of what, and what they say; until the decision is served (行政处罚法 第五十条). */
  CASES
}
