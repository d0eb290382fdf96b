package org.mingbiao.evaluation.signing;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one member did with the report.
 *
 * @param reason in writing; needed for a dissent
 */
public record Signature(
    @JsonProperty(required = true) String member, @JsonProperty(required = true) Act act, String reason) {
  /** What was done. */
  public enum Act { SIGNED, DISSENTED, REFUSED }

  /** Whether the member counts as agreeing: who refuses without a written reason does (《招标投标法实施条例》第五十三条). */
  public boolean agrees() {
    return act == Act.SIGNED || act == Act.REFUSED && !hasReason();
  }

  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
