package org.mingbiao.shared.law;

/** How hurried a tender may be. */
public enum Procedure {
  NORMAL,
  /** Emergency and sudden projects (应急, 突发项目): shorter periods, papers owed and filed afterwards. */
  EMERGENCY
}
