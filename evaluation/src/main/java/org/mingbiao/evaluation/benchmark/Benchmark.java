package org.mingbiao.evaluation.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingbiao.evaluation.exact.Labelled;
import org.mingbiao.evaluation.exact.Trim;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/** How the benchmark price (评标基准价) is made. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Benchmark.Mean.class, name = "MEAN"),
    @JsonSubTypes.Type(value = Benchmark.TwoSource.class, name = "TWO_SOURCE"),
    @JsonSubTypes.Type(value = Benchmark.Abc.class, name = "ABC")})
public sealed interface Benchmark {
  /** Makes it, line by line, yuan, rounded as the plan says. */
  BigDecimal of(Basis basis);

  /** Every coefficient that a draw decides. */
  List<Coefficient> drawn();

  /** Which prices count in its mean; none fall where it has no mean. */
  Trim trim();

  /**
   * Mean of the bids, lowered by a share or multiplied by a factor: {@code mean × (1 − drop) × factor}.
   *
   * @param drop null for none
   * @param factor null for 1
   */
  record Mean(Trim trim, Coefficient drop, Coefficient factor) implements Benchmark {
    public Mean {
      trim = Objects.requireNonNullElse(trim, Trim.NONE);
    }

    @Override public BigDecimal of(Basis basis) {
      BigDecimal value = basis.mean(trim);
      String formula = value.toPlainString();
      if (drop != null) {
        BigDecimal share = basis.coefficient("drop", drop);
        value = value.multiply(BigDecimal.ONE.subtract(share));
        formula += " * (1 - " + share + ")";
      }
      if (factor != null) {
        BigDecimal times = basis.coefficient("factor", factor);
        value = value.multiply(times);
        formula += " * " + times;
      }
      return basis.finished(formula, value);
    }

    @Override public List<Coefficient> drawn() {
      return Benchmark.drawn(drop, factor);
    }
  }

  /**
   * Mean of the bids and maximum price together: {@code mean × K1 × Q1 + ceiling × K2 × (1 − Q1)}.
   *
   * @param bidsFactor K1
   * @param bidsShare Q1, at most 1
   * @param ceilingFactor K2
   */
  record TwoSource(
      Trim trim,
      @JsonProperty(required = true) Coefficient bidsFactor,
      @JsonProperty(required = true) Coefficient bidsShare,
      @JsonProperty(required = true) Coefficient ceilingFactor)
      implements Benchmark {
    public TwoSource {
      trim = Objects.requireNonNullElse(trim, Trim.NONE);
      if (bidsShare.values().stream().anyMatch(share -> share.compareTo(BigDecimal.ONE) > 0))
        throw new BreachException(Breach.format("benchmark.bidsShare", "above 1"));
    }

    @Override public BigDecimal of(Basis basis) {
      BigDecimal ceiling = basis.requiredCeiling();
      BigDecimal mean = basis.mean(trim);
      BigDecimal k1 = basis.coefficient("K1", bidsFactor);
      BigDecimal q1 = basis.coefficient("Q1", bidsShare);
      BigDecimal k2 = basis.coefficient("K2", ceilingFactor);
      BigDecimal q2 = BigDecimal.ONE.subtract(q1);
      String formula = mean + " * " + k1 + " * " + q1 + " + " + ceiling + " * " + k2 + " * " + q2;
      return basis.finished(formula, mean.multiply(k1).multiply(q1).add(ceiling.multiply(k2).multiply(q2)));
    }

    @Override public List<Coefficient> drawn() {
      return Benchmark.drawn(bidsFactor, bidsShare, ceilingFactor);
    }
  }

  /**
   * ABC (江苏): {@code 0.5 A + 0.3 B + 0.2 C} or other weights that make 1; A is the maximum price less a discount, B a
   * valid bid drawn at opening, C the lowest valid bid.
   *
   * @param ceilingDiscount the share taken off the maximum price
   * @param bidDraw the name of the draw that picks B
   */
  record Abc(
      @JsonProperty(required = true) Coefficient ceilingDiscount,
      @JsonProperty(required = true) String bidDraw,
      @JsonProperty(required = true) BigDecimal weightA,
      @JsonProperty(required = true) BigDecimal weightB,
      @JsonProperty(required = true) BigDecimal weightC)
      implements Benchmark {
    public Abc {
      if (weightA.add(weightB).add(weightC).compareTo(BigDecimal.ONE) != 0)
        throw new BreachException(Breach.format("benchmark.weights", "do not make 1"));
    }

    @Override public BigDecimal of(Basis basis) {
      BigDecimal ceiling = basis.requiredCeiling();
      BigDecimal discount = basis.coefficient("discount", ceilingDiscount);
      BigDecimal a = basis.work().write("benchmark.A", ceiling + " * (1 - " + discount + ")",
          ceiling.multiply(BigDecimal.ONE.subtract(discount)));
      BigDecimal b = basis.work().write("benchmark.B", "drawn: " + basis.drawn().get(bidDraw), drawnPrice(basis));
      Labelled lowest = basis.prices().stream()
          .min(Comparator.comparing(Labelled::value).thenComparing(Labelled::label)).orElseThrow();
      BigDecimal c = basis.work().write("benchmark.C", "lowest: " + lowest.label(), lowest.value());
      String formula = weightA + " * " + a + " + " + weightB + " * " + b + " + " + weightC + " * " + c;
      return basis.finished(formula, a.multiply(weightA).add(b.multiply(weightB)).add(c.multiply(weightC)));
    }

    private BigDecimal drawnPrice(Basis basis) {
      String bidder = basis.drawn().get(bidDraw);
      return basis.prices().stream().filter(price -> price.label().equals(bidder)).map(Labelled::value).findFirst()
          .orElseThrow(() -> new BreachException(
              Breach.format("draws." + bidDraw, bidder == null ? "is missing" : bidder + " is no bid that counts")));
    }

    @Override public List<Coefficient> drawn() {
      return Benchmark.drawn(ceilingDiscount);
    }

    @Override public Trim trim() {
      return Trim.NONE;
    }
  }

  private static List<Coefficient> drawn(Coefficient... coefficients) {
    return Stream.of(coefficients).filter(each -> each != null && each.isDrawn()).toList();
  }
}
