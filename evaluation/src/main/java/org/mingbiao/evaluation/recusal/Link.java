package org.mingbiao.evaluation.recusal;

import java.time.LocalDate;

/**
 * One organisation's or person's hold on an organisation.
 *
 * @param to the last day; null while it lasts
 */
public record Link(String holder, String organisation, Kind kind, LocalDate from, LocalDate to) {
  /** What the hold is. */
  public enum Kind {
    /** 控股, 实际控制: passes on, so that a whole group is one. */
    CONTROLS,
    /** 管理关系 without shares: passes on. */
    MANAGES,
    /** 参股 without control. */
    HOLDS_SHARES,
    /** 任职, 劳动关系. */
    EMPLOYED,
    /** 董事, 监事, 负责人. */
    DIRECTS
  }

  boolean passesOn() {
    return kind == Kind.CONTROLS || kind == Kind.MANAGES;
  }

  /** Whether it lasted on that day or ended no earlier than the other. */
  boolean lastedSince(LocalDate since, LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(since));
  }
}
