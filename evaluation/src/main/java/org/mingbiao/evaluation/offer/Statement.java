package org.mingbiao.evaluation.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/**
 * The price in every place where the bid states it. Yuan.
 *
 * @param openingTable in the opening table (开标一览表); null if the bid has none
 * @param figures the total in figures
 * @param words the total in words (大写), as an amount; null if not stated
 * @param lines the priced bill; empty if there is none
 * @param confirmed whether the bidder accepts a correction in writing; null while not asked
 */
public record Statement(
    BigDecimal openingTable,
    @JsonProperty(required = true) BigDecimal figures,
    BigDecimal words,
    List<BillLine> lines,
    Boolean confirmed) {
  /** More lines than the largest bill of quantities seen. */
  public static final int LINES_MAX = 50_000;

  public Statement {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }
}
