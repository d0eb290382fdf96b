package org.mingbiao.evaluation.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one member gave one bid (评分表).
 *
 * @param scores points by criterion
 * @param reasons the written reason for a score far from the others', by criterion
 */
public record Sheet(
    @JsonProperty(required = true) String member,
    @JsonProperty(required = true) String bidder,
    @JsonProperty(required = true) Map<String, BigDecimal> scores,
    Map<String, String> reasons) {
  public Sheet {
    scores = new TreeMap<>(scores);
    reasons = reasons == null ? new TreeMap<>() : new TreeMap<>(reasons);
  }
}
