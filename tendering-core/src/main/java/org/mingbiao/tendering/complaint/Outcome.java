package org.mingbiao.tendering.complaint;

/** How a complaint was decided. */
public enum Outcome {
  /** The activity is void, in whole or part; the decision says what is to be done again. */
  UPHELD,
  DISMISSED,
  /** Dismissed because made up or with forged papers (实施条例 第六十一条; 政采条例 第七十三条). */
  FABRICATED
}
