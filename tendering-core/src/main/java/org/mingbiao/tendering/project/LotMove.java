package org.mingbiao.tendering.project;

import static org.mingbiao.tendering.project.LotStage.AWARDED;
import static org.mingbiao.tendering.project.LotStage.BIDDING;
import static org.mingbiao.tendering.project.LotStage.CONTRACTED;
import static org.mingbiao.tendering.project.LotStage.FAILED;
import static org.mingbiao.tendering.project.LotStage.OPENED;
import static org.mingbiao.tendering.project.LotStage.PUBLICISED;
import static org.mingbiao.tendering.project.LotStage.REVIEWED;

import java.util.Set;

/** Every lawful move of a lot. */
public enum LotMove {
  OPEN(OPENED, BIDDING),
  /** The committee's report is signed. */
  REVIEW(REVIEWED, OPENED),
  /** The candidates are made public (中标候选人公示). */
  PUBLICISE(PUBLICISED, REVIEWED),
  /** The committee judges again, by an answered objection or an order. */
  REVIEW_AGAIN(OPENED, REVIEWED, PUBLICISED),
  AWARD(AWARDED, PUBLICISED),
  /** The price is agreed with the only supplier (政府采购法 第三十九条). */
  SETTLE(AWARDED, BIDDING),
  /** The winner gave up or fell away; the next candidate is looked at (实施条例 第五十五条). */
  REVOKE_AWARD(PUBLICISED, AWARDED),
  CONTRACT(CONTRACTED, AWARDED),
  /** The award is void, the contract with it; the next candidate is looked at or the lot repeated (招标投标法 第六十四条). */
  ANNUL_AWARD(PUBLICISED, AWARDED, CONTRACTED),
  /** 流标, 废标, or all bids rejected. */
  FAIL(FAILED, BIDDING, OPENED, REVIEWED, PUBLICISED, AWARDED);

  public final LotStage to;
  public final Set<LotStage> from;

  LotMove(LotStage to, LotStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
