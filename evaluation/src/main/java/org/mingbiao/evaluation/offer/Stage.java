package org.mingbiao.evaluation.offer;

/** How far the work had come, in order. */
public enum Stage {
  /** 开标. */
  OPENING,
  /** 初步评审: form, qualification, responsiveness. */
  PRELIMINARY,
  /** 技术评审, where technical envelopes are judged before prices are read. */
  TECHNICAL,
  /** 详细评审. */
  DETAILED,
  /** After the report, by objection, complaint or inspection. */
  LATER;

  public boolean notAfter(Stage other) {
    return compareTo(other) <= 0;
  }
}
