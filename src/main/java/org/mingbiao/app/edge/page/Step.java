package org.mingbiao.app.edge.page;

/** How far one step of a task list or one station of a life-cycle has come. */
public enum Step {
  DONE, NOW, LATER, BLOCKED, SKIPPED;

  /** The style of the step's mark; the word beside it says the same. */
  public String style() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
