package org.mingbiao.shared.law;

/** How a rule binds, and so how its amount is to be read. */
public enum RuleKind {
  /** At least so long between two events. */
  MINIMUM_PERIOD,
  /** At least so long before a deadline, counted backwards and never rolled. */
  BEFORE,
  /** At the latest so long after an event. */
  LATEST,
  /** A state lasts so long after an event, such as a publicity; its end is no breach. */
  LASTS,
  /** To be kept at least so long. */
  RETENTION,
  /** A period that the document chooses, with the amount as the default. */
  WINDOW,
  CAP, COUNT_MIN, COUNT_MAX,
  /** At least so large a share. */
  SHARE_MIN,
  /** More than so large a share. */
  SHARE_ABOVE,
  /** From so much on; without an amount, the table of {@code shared.region} has it. */
  THRESHOLD,
  RATE, FORBIDDEN, DUTY,
  /** Not to be known before its time. */
  SECRECY,
  /** What the law makes of a fact by itself (视为). */
  EFFECT
}
