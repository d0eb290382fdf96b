package org.mingbiao.evaluation.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.mingbiao.evaluation.exact.Trim;

/**
 * How the members' points become the bid's points.
 *
 * @param sum what a mean is made of
 * @param trim which members' points count; null for all
 * @param outlyingPercent how far a score may lie from the median of the members, in percent of the criterion's most
 *     points, before its member must write a reason (畸高畸低); null for no alarm
 */
public record ScoreRule(@JsonProperty(required = true) Sum sum, Trim trim, BigDecimal outlyingPercent) {
  /** What a mean over the members is made of. */
  public enum Sum { PER_CRITERION, PER_PART }

  /** Every member counts, criterion by criterion, and nobody must explain. */
  public static final ScoreRule PLAIN = new ScoreRule(Sum.PER_CRITERION, Trim.NONE, null);

  public ScoreRule {
    trim = trim == null ? Trim.NONE : trim;
  }
}
