package org.mingbiao.evaluation.collusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Reads a screen whole and in pieces. */
public final class Pieces {
  private Pieces() {}

  /** The reading, which must be the same in three pieces merged back to front. */
  public static <T, A, R> R read(Screen<T, A, R> screen, List<T> seen) {
    A whole = screen.zero();
    for (T one : seen) whole = screen.fold(whole, one);
    R reading = screen.finish(whole);
    A[] pieces = pieces(screen);
    for (int i = 0; i < seen.size(); i++) pieces[i % 3] = screen.fold(pieces[i % 3], seen.get(i));
    assertEquals(reading, screen.finish(screen.merge(pieces[2], screen.merge(pieces[0], pieces[1]))));
    return reading;
  }

  @SuppressWarnings("unchecked") // an array of states, made and kept here
  private static <A> A[] pieces(Screen<?, A, ?> screen) {
    return (A[]) new Object[] {screen.zero(), screen.zero(), screen.zero()};
  }
}
