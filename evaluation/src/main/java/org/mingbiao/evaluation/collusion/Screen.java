package org.mingbiao.evaluation.collusion;

/**
 * A measure that can be taken in pieces: fold what is seen into a state, merge states, finish once. Any way of
 * splitting what is seen gives the same reading, so one object serves a request, a batch and a cluster.
 *
 * @param <T> what is seen: a {@link Bid} of one lot, or a {@link Contest} of one market
 * @param <A> the state; {@code fold} and {@code merge} may change their first argument and return it
 * @param <R> what comes out: a {@link Reading}, or readings by pair or group
 */
public interface Screen<T, A, R> {
  Card card();

  /** A state that has seen nothing. */
  A zero();

  A fold(A state, T seen);

  A merge(A one, A other);

  R finish(A state);
}
