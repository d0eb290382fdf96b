package org.mingbiao.evaluation.method;

import org.mingbiao.evaluation.law.World;

/** The kinds of method that the law names. */
public enum Family {
  /** 综合评估法: points for quality and for the price against a benchmark. */
  COMPREHENSIVE(World.ENGINEERING, true, 3),
  /** 合理低价法: only the price earns points, and credit may add some. */
  REASONABLE_LOW_PRICE(World.ENGINEERING, true, 3),
  /** 经评审的最低投标价法. */
  EVALUATED_LOWEST_PRICE(World.ENGINEERING, true, 3),
  /** 合格最低价: small works below the tender threshold. */
  QUALIFIED_LOWEST(World.ENGINEERING, true, 3),
  /** 综合评分法, 87号令第五十五条. */
  GOVERNMENT_SCORING(World.GOVERNMENT, true, 3),
  /** 最低评标价法, 87号令第五十四条. */
  GOVERNMENT_LOWEST_PRICE(World.GOVERNMENT, true, 3),
  /** 竞争性谈判, 74号令. */
  NEGOTIATION(World.GOVERNMENT, false, 3),
  /** 竞争性磋商, 财库〔2014〕214号. */
  CONSULTATION(World.GOVERNMENT, false, 3),
  /** 询价, 74号令. */
  INQUIRY(World.GOVERNMENT, false, 3),
  /** 框架协议第一阶段: who gets onto the list, 110号令. */
  FRAMEWORK_STAGE_ONE(World.GOVERNMENT, true, 2),
  /** 框架协议第二阶段, second bidding among those on the list, 110号令. */
  FRAMEWORK_STAGE_TWO(World.GOVERNMENT, false, 2);

  /** With so many left a failed tender may go on as a negotiation: 74号令第二十七条. */
  private static final int AFTER_FAILED_TENDER = 2;

  public final World world;
  /** Whether a full committee judges, rather than a group of three. */
  public final boolean byTender;
  private final int validMin;

  Family(World world, boolean byTender, int validMin) {
    this.world = world;
    this.byTender = byTender;
    this.validMin = validMin;
  }

  /** With fewer valid bids than this there is no competition. */
  public int validMin(boolean afterFailedTender) {
    return this == NEGOTIATION && afterFailedTender ? AFTER_FAILED_TENDER : validMin;
  }
}
