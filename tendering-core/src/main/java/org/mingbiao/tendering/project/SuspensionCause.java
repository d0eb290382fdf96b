package org.mingbiao.tendering.project;

/** Why a tender stands still. It goes on when no cause is left. */
public enum SuspensionCause {
  /** An objection not yet answered. */
  OBJECTION("T06S", "《招标投标法实施条例》第二十二条、第五十四条"),
  /** A complaint for which the supervisor ordered it; in government procurement at most thirty days. */
  COMPLAINT(null, "《招标投标法实施条例》第六十二条、《政府采购法》第五十七条"),
  /** The supervisor's order in a case. */
  ORDER(null, "《招标投标法实施条例》第六十二条"),
  /** The electronic system failed and has no back-up. */
  OUTAGE("O13", "《宁波市公共资源交易管理条例》第二十五条");

  /** The number of the rule, or null where the law gives a power and sets no rule. */
  public final String rule;
  public final String article;

  SuspensionCause(String rule, String article) {
    this.rule = rule;
    this.article = article;
  }
}
