package org.mingbiao.tendering.review;

import org.mingbiao.shared.law.World;

/** Why a bid may be rejected; there is no other ground (实施条例 第五十一条; 87号令 第六十三条). */
public enum Ground {
  UNSIGNED(World.ENGINEERING, "《招标投标法实施条例》第五十一条第一项"),
  CONSORTIUM_WITHOUT_AGREEMENT(World.ENGINEERING, "《招标投标法实施条例》第五十一条第二项"),
  UNQUALIFIED(World.ENGINEERING, "《招标投标法实施条例》第五十一条第三项"),
  SEVERAL_BIDS(World.ENGINEERING, "《招标投标法实施条例》第五十一条第四项"),
  PRICE_BELOW_COST_OR_ABOVE_MAXIMUM(World.ENGINEERING, "《招标投标法实施条例》第五十一条第五项"),
  NOT_RESPONSIVE(World.ENGINEERING, "《招标投标法实施条例》第五十一条第六项"),
  UNLAWFUL_ACT(World.ENGINEERING, "《招标投标法实施条例》第五十一条第七项"),
  /** All that are left are rejected together, where fewer than three no longer compete. */
  NO_COMPETITION(World.ENGINEERING, "《评标委员会和评标方法暂行规定》第二十七条"),
  GP_BOND_MISSING(World.PROCUREMENT, "《政府采购货物和服务招标投标管理办法》第六十三条第一项"),
  GP_UNSIGNED(World.PROCUREMENT, "《政府采购货物和服务招标投标管理办法》第六十三条第二项"),
  GP_UNQUALIFIED(World.PROCUREMENT, "《政府采购货物和服务招标投标管理办法》第六十三条第三项"),
  GP_ABOVE_BUDGET(World.PROCUREMENT, "《政府采购货物和服务招标投标管理办法》第六十三条第四项"),
  GP_UNACCEPTABLE_CONDITIONS(World.PROCUREMENT, "《政府采购货物和服务招标投标管理办法》第六十三条第五项"),
  GP_OTHER_INVALIDITY(World.PROCUREMENT, "《政府采购货物和服务招标投标管理办法》第六十三条第六项"),
  GP_ABNORMALLY_LOW(World.PROCUREMENT, "《政府采购货物和服务招标投标管理办法》第六十条"),
  GP_COLLUSION(World.PROCUREMENT, "《政府采购货物和服务招标投标管理办法》第三十七条");

  final World world;
  public final String article;

  Ground(World world, String article) {
    this.world = world;
    this.article = article;
  }

  /** Town trades follow the grounds of engineering tendering. */
  public boolean binds(World tenders) {
    return world == World.PROCUREMENT ? tenders == World.PROCUREMENT : tenders != World.PROCUREMENT;
  }
}
