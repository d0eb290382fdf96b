package org.mingbiao.shared.law;

import java.util.List;

/** Bodies of rules that must not be mixed: a tender lives in one of the first three from registration to archive. */
public enum World {
  /** Engineering tendering (招标投标): 招标投标法, 实施条例, 电子招标投标办法. */
  ENGINEERING,
  /** Government procurement (政府采购): 政府采购法, 实施条例, 87号令. */
  PROCUREMENT,
  /** Small works and purchases of towns and streets below the thresholds (限额以下, 镇街), under the county's own rules. */
  TOWN,
  /** Errands at the service centre (政务服务): 行政许可法, 优化营商环境条例. No tender lives here. */
  SERVICE;

  /** The worlds of which a tender lives in one. */
  public static List<World> tendering() {
    return List.of(ENGINEERING, PROCUREMENT, TOWN);
  }
}
