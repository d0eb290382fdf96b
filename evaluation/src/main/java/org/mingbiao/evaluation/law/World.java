package org.mingbiao.evaluation.law;

/** Which line of law a tender lives under; no tender lives under both. */
public enum World {
  /** 工程建设项目招标投标: 《招标投标法》 and what hangs on it. */
  ENGINEERING,
  /** 政府采购: 《政府采购法》 and the orders of the Ministry of Finance. */
  GOVERNMENT
}
