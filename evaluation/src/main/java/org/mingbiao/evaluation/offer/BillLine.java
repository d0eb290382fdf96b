package org.mingbiao.evaluation.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of the priced bill (分部分项).
 *
 * @param unitPrice yuan
 * @param amount yuan, as the bidder stated it
 */
public record BillLine(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) BigDecimal quantity,
    @JsonProperty(required = true) BigDecimal unitPrice,
    @JsonProperty(required = true) BigDecimal amount) {
  /** A point further than this from its place is no slip but another price. */
  static final int SLIP_PLACES_MAX = 4;
  private static final int FEN = 2;

  BigDecimal product() {
    return quantity.multiply(unitPrice).setScale(FEN, RoundingMode.HALF_UP);
  }

  boolean agrees() {
    return product().compareTo(amount) == 0;
  }

  /** Whether the amount is what a unit price with its point in another place gives (小数点明显错位). */
  boolean slipped() {
    if (agrees() || amount.signum() == 0) return false;
    for (int places = -SLIP_PLACES_MAX; places <= SLIP_PLACES_MAX; places++) {
      BigDecimal moved = quantity.multiply(unitPrice.scaleByPowerOfTen(places)).setScale(FEN, RoundingMode.HALF_UP);
      if (places != 0 && moved.compareTo(amount) == 0) return true;
    }
    return false;
  }
}
