package org.mingbiao.centre.casefile;

/** What takes time that does not count (行政许可法 第四十五条); its length is told to the applicant. */
public enum Review {
  /** 听证. */
  HEARING,
  /** 检验, 检测, 检疫, 鉴定. */
  TESTS,
  /** 专家评审. */
  EXPERTS
}
