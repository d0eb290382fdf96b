package org.mingbiao.seal.receipt;

import java.util.Map;

/** The vectors of receipts, computed: every key and every blind comes from a name, so they are always the same. */
final class ReceiptVectors {
  private ReceiptVectors() {}

  static Map<String, ReceiptVector> all() {
    VectorDesk desk = new VectorDesk();
    ReceiptFormVectors.make(desk);
    ReceiptTrustVectors.make(desk);
    return desk.vectors;
  }
}
