package org.mingbiao.app.road;

import java.util.EnumSet;
import java.util.Set;
import org.mingbiao.tendering.project.Method;

/** The eleven stages of a tender on the platform, in their order. */
public enum RoadStage {
  /** 进场交易项目登记 */
  REGISTRATION,
  /** 文件备案 */
  FILING,
  /** 交易公告发布 */
  ANNOUNCEMENT,
  /** 场地申请 */
  VENUE,
  /** 资格审查 */
  QUALIFICATION,
  /** 专家管理 */
  EXPERTS,
  /** 开评标现场管理 */
  SESSION,
  /** 结果公示 */
  PUBLICITY,
  /** 保证金收退 */
  BONDS,
  /** 投诉举报处理 */
  COMPLAINTS,
  /** 交易成果文件归档 */
  ARCHIVE;

  private static final Set<RoadStage> WITHOUT_BIDS = EnumSet.of(REGISTRATION, ANNOUNCEMENT, PUBLICITY, COMPLAINTS, ARCHIVE);

  /** Whether a project goes through the stage: where one supplier only is asked, nobody bids. */
  boolean isOf(Method method) {
    return method != Method.SINGLE_SOURCE || WITHOUT_BIDS.contains(this);
  }
}
