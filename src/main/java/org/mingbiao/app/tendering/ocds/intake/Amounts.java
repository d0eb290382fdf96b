package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingbiao.app.tendering.ocds.standard.Reason;
import org.mingbiao.tendering.ocds.Origin;

/** Money of a release in yuan, at the rate that was stated. */
final class Amounts {
  /** A hundred million millions: beyond it is a slip of the pen, and no column holds it. */
  static final BigDecimal YUAN_MAX = new BigDecimal("100000000000000");
  private static final int FEN_DIGITS = 2;

  private final Said said;
  private final Stated stated;

  Amounts(Said said, Stated stated) {
    this.said = said;
    this.stated = stated;
  }

  boolean has(String path) {
    return said.has(path + "/amount");
  }

  /**
   * @param path of a value that {@link #has} an amount
   * @return null after a fault
   */
  Origin.Value value(String path) {
    JsonNode amount = said.at(path + "/amount");
    String currency = said.text(path + "/currency");
    if (!amount.isNumber() || amount.decimalValue().signum() <= 0) {
      said.flaw(path + "/amount", Reason.AMOUNT_INVALID, amount.asText());
    } else if (currency == null) {
      said.flaw(path + "/currency", Reason.REQUIRED, "");
    } else if (stated.rate(currency) == null) {
      said.flaw(path + "/currency", Reason.CURRENCY_WITHOUT_RATE, currency);
    } else if (amount.decimalValue().multiply(stated.rate(currency)).compareTo(YUAN_MAX) > 0) {
      said.flaw(path + "/amount", Reason.AMOUNT_INVALID, amount.asText());
    } else {
      return new Origin.Value(amount.decimalValue(), currency, stated.rate(currency));
    }
    return null;
  }

  /** The whole to the nearest fen. */
  static BigDecimal yuan(Origin.Value value) {
    return value.amount().multiply(value.rate()).setScale(FEN_DIGITS, RoundingMode.HALF_UP);
  }

  /** A part down to the fen, so that parts never come to more than the whole. */
  static BigDecimal part(Origin.Value value) {
    return value.amount().multiply(value.rate()).setScale(FEN_DIGITS, RoundingMode.DOWN);
  }
}
