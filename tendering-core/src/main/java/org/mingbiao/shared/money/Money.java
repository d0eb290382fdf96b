package org.mingbiao.shared.money;

import static java.math.RoundingMode.HALF_UP;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;

import java.math.BigDecimal;
import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * A sum in yuan with two places (分 is the smallest unit).
 *
 * @param yuan always at scale 2, below {@link #LIMIT} in size; may be negative, as a difference is
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
  /** The first sum that the database's {@code numeric(18,2)} cannot hold: ten thousand million million. */
  public static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);
  public static final Money ZERO = Money.of(0);
  static final int PLACES = 2;

  /** @throws RefusedException {@code AMOUNT_INVALID} with more than two places or out of range */
  public Money {
    if (!fits(yuan)) {
      throw RefusedException.of(AMOUNT_INVALID).with(Map.of("amount", yuan, "places", PLACES));
    }
    yuan = yuan.setScale(PLACES);
  }

  /** Whether it has two places at most and is in range: what a row can hold as it was told. */
  public static boolean fits(BigDecimal yuan) {
    return yuan.stripTrailingZeros().scale() <= PLACES && yuan.abs().compareTo(LIMIT) < 0;
  }

  public static Money of(long yuan) {
    return new Money(BigDecimal.valueOf(yuan));
  }

  /** @throws RefusedException {@code AMOUNT_INVALID} when it is no plain decimal number of at most two places */
  public static Money of(String yuan) {
    if (!yuan.matches("-?\\d{1,17}(\\.\\d+)?")) throw RefusedException.of(AMOUNT_INVALID).with(Map.of("amount", yuan));
    return new Money(new BigDecimal(yuan));
  }

  /** The nearest fen, half a fen upwards (away from zero). */
  public static Money rounded(BigDecimal yuan) {
    return new Money(yuan.setScale(PLACES, HALF_UP));
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  /** A share of the sum, rounded to the fen once, at the end. */
  public Money times(Rate rate) {
    return rounded(yuan.multiply(rate.fraction()));
  }

  public boolean exceeds(Money cap) {
    return compareTo(cap) > 0;
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  @Override
  public String toString() {
    return yuan.toPlainString();
  }
}
