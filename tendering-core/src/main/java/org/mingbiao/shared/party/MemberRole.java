package org.mingbiao.shared.party;

/** What a person does for a party. */
public enum MemberRole {
  /** 单位负责人, 法定代表人: one for each party at a time. */
  HEAD,
  /** Signs by written mandate (授权代表). */
  SIGNER,
  /** Handles its errands (经办人). */
  HANDLER
}
