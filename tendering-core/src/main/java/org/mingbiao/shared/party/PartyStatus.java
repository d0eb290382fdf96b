package org.mingbiao.shared.party;

/** Whether a party may act. */
public enum PartyStatus {
  ACTIVE,
  /** Barred for a time by a decision (禁止参加, 暂停). */
  BARRED,
  /** Dissolved or struck off (注销). */
  CLOSED
}
