package org.mingbiao.app.edge.store;

/** Somebody altered, removed or put in an entry of the journal. */
final class BrokenChainException extends IllegalStateException {
  final long seq;

  /** @param seq the first entry that does not follow from the one before it */
  BrokenChainException(long seq) {
    super("the journal's chain is broken at entry " + seq);
    this.seq = seq;
  }
}
