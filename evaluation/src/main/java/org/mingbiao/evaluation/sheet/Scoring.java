package org.mingbiao.evaluation.sheet;

/** Where the points of a criterion come from. */
public enum Scoring {
  /** 主观分: each member alone; sheets may differ. */
  SUBJECTIVE,
  /** 客观分: a fact; every member must find the same. */
  OBJECTIVE,
  /** Taken over from a record, such as a credit score; no member gives it. */
  RECORDED
}
