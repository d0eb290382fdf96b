package org.mingbiao.evaluation.collusion;

import java.util.OptionalDouble;

/** What a screen says of a lot or a market: a number, or why there is none. */
public sealed interface Reading {
  /** How many bids or contests were looked at. */
  int n();

  OptionalDouble value();

  static Reading of(double value, int n) {
    return new Measured(value, n);
  }

  static Reading none(Reason reason, int n) {
    return new NotComputable(reason, n);
  }

  /** A finite number. */
  record Measured(double number, int n) implements Reading {
    public Measured {
      if (!Double.isFinite(number)) throw new IllegalArgumentException("a reading is finite: " + number);
    }

    @Override public OptionalDouble value() {
      return OptionalDouble.of(number);
    }
  }

  /** No number, which is not the same as nothing suspicious. */
  record NotComputable(Reason reason, int n) implements Reading {
    @Override public OptionalDouble value() {
      return OptionalDouble.empty();
    }
  }

  /** Why a screen abstains. */
  enum Reason {
    TOO_FEW_BIDS, TOO_FEW_CONTESTS, TOO_FEW_MEETINGS, NO_SPREAD, NO_SPREAD_AMONG_LOSERS, NO_ESTIMATE, NO_WINNER,
    NO_IDENTITIES, NO_VARIATION
  }
}
