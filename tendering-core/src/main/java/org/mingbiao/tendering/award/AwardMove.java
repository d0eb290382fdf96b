package org.mingbiao.tendering.award;

import static org.mingbiao.tendering.award.AwardStage.FILED;
import static org.mingbiao.tendering.award.AwardStage.FIXED;
import static org.mingbiao.tendering.award.AwardStage.NOTIFIED;
import static org.mingbiao.tendering.award.AwardStage.PUBLICISED;
import static org.mingbiao.tendering.award.AwardStage.REOPENED;
import static org.mingbiao.tendering.award.AwardStage.SIGNED;

import java.util.Set;

/** Every lawful move of an award. */
public enum AwardMove {
  FIX(FIXED, PUBLICISED, REOPENED),
  NOTIFY(NOTIFIED, FIXED),
  SIGN(SIGNED, NOTIFIED),
  FILE(FILED, SIGNED),
  REOPEN(REOPENED, FIXED, NOTIFIED),
  /** 中标无效, by a decision: also after the contract was signed or filed (招标投标法 第五十三条, 第六十四条). */
  ANNUL(REOPENED, FIXED, NOTIFIED, SIGNED, FILED);

  public final AwardStage to;
  public final Set<AwardStage> from;

  AwardMove(AwardStage to, AwardStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
