package org.mingbiao.tendering.complaint;

/** Why a complaint is not accepted (工程建设项目招标投标活动投诉处理办法 第十二条). */
public enum Unfit {
  NOT_A_PARTICIPANT, VAGUE_WITHOUT_LEADS, NO_REAL_NAME, LATE, ALREADY_DECIDED, OBJECTION_MISSING, IN_REVIEW_OR_COURT
}
