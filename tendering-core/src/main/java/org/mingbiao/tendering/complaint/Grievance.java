package org.mingbiao.tendering.complaint;

/** What an objection or complaint is about. */
public enum Grievance {
  /** The tender document (实施条例 第二十二条). */
  DOCUMENT(true),
  /** The opening (实施条例 第四十四条). */
  OPENING(true),
  /** The result (实施条例 第五十四条). */
  RESULT(true),
  /** Anything else: no prior objection is needed in engineering tendering. */
  OTHER(false);

  /** Whether a complaint needs a prior objection (实施条例 第六十条). */
  public final boolean needsObjection;

  Grievance(boolean needsObjection) {
    this.needsObjection = needsObjection;
  }
}
