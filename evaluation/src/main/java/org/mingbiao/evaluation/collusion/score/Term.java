package org.mingbiao.evaluation.collusion.score;

/**
 * What a tender is judged by. Evidence has a sign given by theory, and its weight can never turn against it; context
 * has none, because it points either way: with the award rule of the market, or with how many chances there are that a
 * member of a ring is among the bidders.
 */
public enum Term {
  /** Tight bids (CV low). */
  SPREAD(0.8, Kind.EVIDENCE),
  /** A tight middle half (IQR low). */
  MIDDLE(0, Kind.EVIDENCE),
  /** The lowest bid far ahead of losers close together (RD high). */
  LEAD(0.25, Kind.EVIDENCE),
  /** The lowest bid nearer the control price than is usual in the market. */
  CEILING(0.4, Kind.EVIDENCE),
  /** Skewness: cover bids crowd above the winner where the lowest price wins, elsewhere below. */
  LEAN(0, Kind.SHAPE),
  PEAK(0, Kind.SHAPE),
  CLUSTERS(0, Kind.SHAPE),
  /** Share of neighbouring prices that are equal. */
  TIES(0, Kind.SHAPE),
  /** Logarithm of the number of bids. */
  BIDS(0, Kind.CROWD);

  /** How a term may act. */
  enum Kind {
    /** Monotone, in the direction of theory, in three straight pieces. */
    EVIDENCE,
    /** Monotone in one straight piece; the market's cases choose the direction. */
    SHAPE,
    /** Three straight pieces, free. */
    CROWD
  }

  /** Log-odds that one standard deviation adds before any case is known. */
  final double theory;
  final Kind kind;

  Term(double theory, Kind kind) {
    this.theory = theory;
    this.kind = kind;
  }
}
