package org.mingbiao.shared.journal;

/** The book of facts. It writes in the running transaction or not at all. */
public interface Journal {
  /** @throws IllegalStateException when no transaction is running */
  void record(Fact... facts);
}
