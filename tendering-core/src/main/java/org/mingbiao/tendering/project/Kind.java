package org.mingbiao.tendering.project;

/** What is bought; the caps of bonds and the thresholds depend on it. */
public enum Kind {
  WORKS, GOODS, SERVICES,
  /** Survey, design, supervision (勘察, 设计, 监理). */
  CONSULTING,
  /** Design and works from one hand (工程总承包). */
  EPC
}
