package org.mingbiao.evaluation.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One who sits on the committee (评标委员会成员).
 *
 * @param leader 评标组长
 * @param replacedBy who took the seat; null while the member sits. A replaced member's opinions are void
 *     (《招标投标法实施条例》第四十八条, 87号令第四十九条)
 */
public record Member(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Role role,
    boolean leader,
    String replacedBy) {
  /** In whose name a member sits. */
  public enum Role { EXPERT, TENDERER, AGENCY, SUPERVISOR }

  boolean sits() {
    return replacedBy == null;
  }
}
