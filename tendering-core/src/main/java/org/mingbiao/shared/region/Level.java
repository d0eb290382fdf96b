package org.mingbiao.shared.region;

/** A level of administration, and of the budget that pays. */
public enum Level {
  NATION, PROVINCE, CITY,
  /** 区, 县, 县级市. */
  DISTRICT,
  /** 镇, 乡, 街道. */
  TOWN,
  /** 村, 社区. */
  VILLAGE
}
