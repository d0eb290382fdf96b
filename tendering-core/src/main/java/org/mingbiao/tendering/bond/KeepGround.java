package org.mingbiao.tendering.bond;

/** The only grounds for which a bond may be kept. */
public enum KeepGround {
  /** The bid was revoked after the deadline, also by not opening it for its own cause (实施条例 第三十五条; 电子招标投标办法 第三十一条). */
  REVOKED_AFTER_DEADLINE("《招标投标法实施条例》第三十五条"),
  /** The winner refused the contract or the performance bond (实施条例 第七十四条). */
  CONTRACT_REFUSED("《招标投标法实施条例》第七十四条"),
  /** Proven collusion, fraud or bribery, by the supervisor's decision (招标投标法 第五十三条, 第五十四条). */
  DECIDED_MISCONDUCT("《招标投标法》第五十三条");

  public final String article;

  KeepGround(String article) {
    this.article = article;
  }
}
