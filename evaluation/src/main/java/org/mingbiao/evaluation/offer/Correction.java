package org.mingbiao.evaluation.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.World;

/**
 * The price of a bid that contradicts itself, set right in the order its law gives. A total that an earlier rule of the
 * order has fixed is not overturned by a later one.
 * <p>工程: 《评标委员会和评标方法暂行规定》第十九条; 政采: 87号令第五十九条.
 *
 * @param price the price that counts, yuan
 * @param applied what was set right, in order; empty if the bid agrees with itself
 */
public record Correction(BigDecimal price, List<Applied> applied) {
  /** One contradiction and what it became. */
  public record Applied(String rule, String article, String field, BigDecimal stated, BigDecimal corrected) {}

  private static final String ENGINEERING = "《评标委员会和评标方法暂行规定》第十九条";
  private static final String GOVERNMENT = "87号令第五十九条第一款第";

  /** Sets the price right. */
  public static Correction of(Statement stated, World world) {
    if (stated.lines().size() > Statement.LINES_MAX)
      throw new BreachException(Breach.format("statement.lines", "more than " + Statement.LINES_MAX));
    return switch (world) {
      case ENGINEERING -> engineering(stated);
      case GOVERNMENT -> government(stated);
    };
  }

  /** Whether the bidder must confirm before the price counts. */
  public boolean needsConfirmation() {
    return !applied.isEmpty();
  }

  /** Words beat figures; the unit price beats the amount, unless its point has obviously slipped. */
  private static Correction engineering(Statement stated) {
    List<Applied> applied = new ArrayList<>();
    BigDecimal total = stated.figures();
    total = changed(applied, "WORDS", ENGINEERING, total, Objects.requireNonNullElse(stated.words(), total));
    if (!stated.lines().isEmpty())
      total = changed(applied, "UNIT_PRICE", ENGINEERING, total, billed(stated, ENGINEERING, applied));
    return new Correction(total, List.copyOf(applied));
  }

  /** Opening table, then words, then slipped points, then the sum of the bill. */
  private static Correction government(Statement stated) {
    List<Applied> applied = new ArrayList<>();
    BigDecimal total = stated.figures();
    total = changed(applied, "OPENING_TABLE", GOVERNMENT + "(一)项", total,
        Objects.requireNonNullElse(stated.openingTable(), total));
    boolean fixed = !applied.isEmpty();
    if (!fixed)
      total = changed(applied, "WORDS", GOVERNMENT + "(二)项", total, Objects.requireNonNullElse(stated.words(), total));
    fixed |= !applied.isEmpty();
    BigDecimal billed = billed(stated, GOVERNMENT + "(三)项", applied);
    if (!fixed && !stated.lines().isEmpty())
      total = changed(applied, "BILL", GOVERNMENT + "(四)项", total, billed);
    return new Correction(total, List.copyOf(applied));
  }

  /** The sum of the bill with every line set right. */
  private static BigDecimal billed(Statement stated, String slipArticle, List<Applied> applied) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BillLine line : stated.lines()) {
      if (line.slipped())
        applied.add(new Applied("SLIPPED_POINT", slipArticle, "lines." + line.id(), line.product(), line.amount()));
      sum = sum.add(line.slipped() ? line.amount() : line.product());
    }
    return sum;
  }

  private static BigDecimal changed(List<Applied> applied, String rule, String article, BigDecimal from,
      BigDecimal to) {
    if (from.compareTo(to) == 0) return from;
    applied.add(new Applied(rule, article, "total", from, to));
    return to;
  }
}
