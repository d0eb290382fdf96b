package org.mingbiao.tendering.lead;

/** What is, or counts as, collusion among bidders. In government procurement 87号令 第三十七条 has the same items. */
public enum Item {
  /** 不同投标人的投标文件由同一单位或者个人编制 */
  SAME_AUTHOR("K01"),
  /** 委托同一单位或者个人办理投标事宜 */
  SAME_HANDLER("K02"),
  /** 项目管理成员为同一人 */
  SAME_MEMBER("K03"),
  /** 异常一致或者投标报价呈规律性差异 */
  ALIKE("K04"),
  /** 相互混装 */
  MIXED_UP("K05"),
  /** 投标保证金从同一单位或者个人的账户转出 */
  SAME_PAYER("M06"),
  /** 第三十九条, 政采条例 第七十四条: an agreement itself, which only an investigation can find and no lead shows. */
  AGREEMENT("K08");

  /** The rule's number in the packs. */
  public final String rule;

  Item(String rule) {
    this.rule = rule;
  }
}
