package org.mingbiao.app.identity;

/** Whom the demonstration's accounts stand for, in the order of a tender's life. */
public enum DemonstrationRole {
  AGENT, BIDDER, EXPERT, SUPERVISOR, CLERK, ADMIN
}
