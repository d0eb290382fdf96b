package org.mingbiao.evaluation.isolation;

/** How far an evaluation has come, in order. */
public enum Phase {
  /** 签到: members come in. */
  CHECK_IN,
  /** Members score, each alone. */
  SCORING,
  /** All sheets are handed in and opened; technical scores no longer change. */
  LOCKED,
  /** The report is signed. */
  SIGNED,
  /** The result is published. */
  PUBLISHED;

  boolean reached(Phase other) {
    return compareTo(other) >= 0;
  }
}
