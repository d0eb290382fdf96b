package org.mingbiao.shared.term;

/** How a term stands. */
public enum TermState {
  RUNNING,
  /** Stopped by at least one cause; it has no due date until the last one is gone. */
  PAUSED,
  /** Done in time, or simply passed where nothing had to be done. */
  MET,
  /** Not done in time; it may still be done late. */
  MISSED,
  /** Fallen away with what it was for. */
  VOID;

  public boolean live() {
    return this == RUNNING || this == PAUSED;
  }
}
