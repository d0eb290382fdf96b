package org.mingbiao.tendering.project;

import static org.mingbiao.tendering.project.Stage.ANNOUNCED;
import static org.mingbiao.tendering.project.Stage.ARCHIVED;
import static org.mingbiao.tendering.project.Stage.CONCLUDED;
import static org.mingbiao.tendering.project.Stage.FILED;
import static org.mingbiao.tendering.project.Stage.OPENED;
import static org.mingbiao.tendering.project.Stage.REGISTERED;
import static org.mingbiao.tendering.project.Stage.SOURCED;
import static org.mingbiao.tendering.project.Stage.TERMINATED;

import java.util.Set;

/** Every lawful move of a tender. This table is the life-cycle: code, diagram and test read it. */
public enum Move {
  /** Again where the dates have gone stale before the announcement: the new version is filed as the first was. */
  FILE(FILED, REGISTERED, FILED),
  ANNOUNCE(ANNOUNCED, FILED),
  OPEN(OPENED, ANNOUNCED),
  /** The only supplier and why it is the only one are made public (单一来源公示, 政采条例 第三十八条). */
  NAME_SUPPLIER(SOURCED, REGISTERED),
  /** Every lot has its contract or has failed. */
  CONCLUDE(CONCLUDED, ANNOUNCED, OPENED, SOURCED),
  ARCHIVE(ARCHIVED, CONCLUDED, TERMINATED),
  /** 招标终止 (实施条例 第三十一条). */
  TERMINATE(TERMINATED, REGISTERED, FILED, ANNOUNCED, OPENED, SOURCED);

  public final Stage to;
  public final Set<Stage> from;

  Move(Stage to, Stage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
