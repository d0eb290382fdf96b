package org.mingbiao.evaluation.collusion.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A tender in standard deviations of what is usual in its market, suspicious side up, within {@link #LIMIT}.
 *
 * @param bids how many there are
 * @param values by term; what cannot be read is missing, and adds nothing
 */
public record Profile(int bids, Map<Term, Double> values) {
  /** No single reading says more than a very rare one. */
  static final double LIMIT = 3.5;
  private static final double KNEE = 0.7;

  public Profile {
    values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
  }

  /** Whether any price evidence could be read. */
  public boolean speaks() {
    return values.containsKey(Term.SPREAD);
  }

  /** One piece of one term: what its weight is held to. */
  record Piece(Term term, double theory, boolean signed) {}

  /** The pieces in the order of {@link #pieces()}. */
  static List<Piece> layout() {
    List<Piece> layout = new ArrayList<>();
    for (Term term : Term.values()) {
      int pieces = term.kind == Term.Kind.SHAPE ? 1 : 3;
      for (int i = 0; i < pieces; i++) layout.add(new Piece(term, term.theory, term.kind == Term.Kind.EVIDENCE));
    }
    return layout;
  }

  /** The values cut into straight pieces: below, between and above the knees. */
  double[] pieces() {
    double[] pieces = new double[layout().size()];
    int at = 0;
    for (Term term : Term.values()) {
      double value = values.getOrDefault(term, 0.0);
      if (term.kind == Term.Kind.SHAPE) {
        pieces[at++] = value;
      } else {
        pieces[at++] = Math.min(value, -KNEE) + KNEE;
        pieces[at++] = Math.max(-KNEE, Math.min(KNEE, value));
        pieces[at++] = Math.max(value, KNEE) - KNEE;
      }
    }
    return pieces;
  }
}
