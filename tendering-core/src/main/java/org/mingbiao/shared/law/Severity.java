package org.mingbiao.shared.law;

/** What a breach of a rule leads to. */
public enum Severity {
  /** The act is refused. */
  HARD,
  /** The act is done and the breach is shown and recorded. */
  WARN,
  /** Something becomes due from somebody. */
  TASK
}
