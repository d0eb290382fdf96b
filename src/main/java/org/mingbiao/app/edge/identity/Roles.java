package org.mingbiao.app.edge.identity;

/** The roles of the house as the realm and {@code @RolesAllowed} spell them. */
public final class Roles {
  /** 投标人 */
  public static final String BIDDER = "bidder";
  /** 招标代理机构, 招标人 */
  public static final String AGENT = "agent";
  /** 评标专家 */
  public static final String EXPERT = "expert";
  /** 行政监督人员 */
  public static final String SUPERVISOR = "supervisor";
  /** 窗口工作人员 */
  public static final String CLERK = "clerk";
  /** 系统管理员 */
  public static final String ADMIN = "admin";

  private Roles() {}
}
