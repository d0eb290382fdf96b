package org.mingbiao.evaluation.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/** What a price earns. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PriceRule.Benchmarked.class, name = "BENCHMARKED"),
    @JsonSubTypes.Type(value = PriceRule.LowestOverPrice.class, name = "LOWEST_OVER_PRICE"),
    @JsonSubTypes.Type(value = PriceRule.LowestWins.class, name = "LOWEST_WINS")})
public sealed interface PriceRule {
  /** Most points a price can earn; 0 where price alone ranks. */
  BigDecimal points();

  /**
   * Points fall with the distance from the benchmark, on each side at its own rate.
   *
   * @param points what a price on the benchmark earns
   * @param perPercentAbove points lost for each percent above (E1)
   * @param perPercentBelow points lost for each percent below (E2)
   * @param floor fewest points; null for 0
   */
  record Benchmarked(
      @JsonProperty(required = true) BigDecimal points,
      @JsonProperty(required = true) BigDecimal perPercentAbove,
      @JsonProperty(required = true) BigDecimal perPercentBelow,
      BigDecimal floor,
      @JsonProperty(required = true) Benchmark benchmark)
      implements PriceRule {
    public Benchmarked {
      floor = floor == null ? BigDecimal.ZERO : floor;
      if (points.signum() <= 0 || perPercentAbove.signum() < 0 || perPercentBelow.signum() < 0)
        throw new BreachException(Breach.format("price.rule", "points must be above 0 and deductions at least 0"));
    }
  }

  /** 低价优先法: {@code lowest / price × points} (87号令第五十五条). */
  record LowestOverPrice(@JsonProperty(required = true) BigDecimal points) implements PriceRule {
    public LowestOverPrice {
      if (points.signum() <= 0) throw new BreachException(Breach.format("price.rule.points", "must be above 0"));
    }
  }

  /** The lowest evaluated price ranks first; nothing earns points. */
  record LowestWins() implements PriceRule {
    @Override public BigDecimal points() {
      return BigDecimal.ZERO;
    }
  }
}
