package org.mingbiao.evaluation.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * One bid as the evaluation sees it.
 *
 * @param id the bidder, or its blind label
 * @param price as read at opening, yuan; null while its envelope is closed
 * @param statement the price in every place where it is stated; null where nothing contradicts
 * @param adjustments what the document's adjustment rules need to know of this bid, by rule
 * @param records points that no member gives, by criterion
 * @param smallEnterprise how it earns the policy deduction; null if not
 * @param brand the brand of the (core) product in government procurement; null if none
 * @param rejection why it is out; null while it is in
 * @param explanation what came of asking about a low price; null if not asked
 */
public record Bid(
    @JsonProperty(required = true) String id,
    BigDecimal price,
    Statement statement,
    Map<String, BigDecimal> adjustments,
    Map<String, BigDecimal> records,
    SmallEnterprise smallEnterprise,
    String brand,
    Rejection rejection,
    Explanation explanation) {
  public Bid {
    adjustments = adjustments == null ? new TreeMap<>() : new TreeMap<>(adjustments);
    records = records == null ? new TreeMap<>() : new TreeMap<>(records);
  }

  /** A bid of which only the price matters. */
  public static Bid at(String id, BigDecimal price) {
    return new Bid(id, price, null, null, null, null, null, null, null);
  }

  public Bid with(BigDecimal otherPrice) {
    return new Bid(id, otherPrice, statement, adjustments, records, smallEnterprise, brand, rejection, explanation);
  }

  public Bid with(Rejection why) {
    return new Bid(id, price, statement, adjustments, records, smallEnterprise, brand, why, explanation);
  }

  public Bid with(SmallEnterprise how) {
    return new Bid(id, price, statement, adjustments, records, how, brand, rejection, explanation);
  }
}
