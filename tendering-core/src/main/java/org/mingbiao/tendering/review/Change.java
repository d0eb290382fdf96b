package org.mingbiao.tendering.review;

/** The grounds for which a result may be computed anew; in government procurement the first four and no other (87号令 第六十四条). */
public enum Change {
  SUM_WRONG, SCORE_OUT_OF_RANGE, OBJECTIVE_ITEM_DIFFERS, SCORE_ABNORMAL,
  /** A member was replaced: the new one judges again (实施条例 第四十八条). */
  MEMBER_REPLACED,
  /** An upheld objection or challenge. */
  OBJECTION_UPHELD,
  /** The supervisor's order. */
  ORDER
}
