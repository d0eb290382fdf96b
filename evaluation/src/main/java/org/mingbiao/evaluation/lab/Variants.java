package org.mingbiao.evaluation.lab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.exact.Trim;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PriceRule;

/** The ways a drafter could take instead, sturdiest first. */
public final class Variants {
  /** The name of the method as it is. */
  public static final String AS_IS = "as-is";

  private static final Trim MORE_ENDS =
      new Trim(List.of(new Trim.Tier(5, 1, 1), new Trim.Tier(8, 2, 2), new Trim.Tier(10, 3, 3)), null);
  private static final Trim MIDDLE =
      new Trim(List.of(new Trim.Tier(5, 2, 2), new Trim.Tier(7, 3, 3), new Trim.Tier(9, 4, 4)), null);
  private static final Trim MORE_HIGH =
      new Trim(List.of(new Trim.Tier(5, 2, 1), new Trim.Tier(8, 4, 1), new Trim.Tier(10, 5, 1)), null);
  private static final Trim NEAR = new Trim(List.of(new Trim.Tier(5, 1, 1)), new BigDecimal("0.03"));

  private Variants() {}

  /** The method and its variants, the least manipulable first; of equals the method itself first, then by name. */
  public static List<Variant> sturdiestFirst(MethodPack pack, Market market) {
    List<Variant> variants = new ArrayList<>();
    rules(pack).forEach((name, rule) -> variants.add(new Variant(name, rule, Laboratory.rings(pack, rule, market))));
    variants.sort(Comparator.comparingDouble(Variant::manipulability)
        .thenComparing(each -> !each.name().equals(AS_IS)).thenComparing(Variant::name));
    return variants;
  }

  static Map<String, PriceRule> rules(MethodPack pack) {
    Map<String, PriceRule> rules = new LinkedHashMap<>();
    rules.put(AS_IS, pack.price().rule());
    if (pack.world() == World.GOVERNMENT || !(pack.price().rule() instanceof PriceRule.Benchmarked rule)) return rules;
    rules.put("trim-more", benchmarked(rule, new Benchmark.Mean(MORE_ENDS, drop(rule), null)));
    rules.put("trim-to-middle", benchmarked(rule, new Benchmark.Mean(MIDDLE, drop(rule), null)));
    rules.put("trim-high-more", benchmarked(rule, new Benchmark.Mean(MORE_HIGH, drop(rule), null)));
    rules.put("within-3-percent", benchmarked(rule, new Benchmark.Mean(NEAR, drop(rule), null)));
    rules.put("draw-drop", benchmarked(rule, new Benchmark.Mean(rule.benchmark().trim(), DRAWN, null)));
    rules.put("two-source", benchmarked(rule, twoSource(rule)));
    rules.put("gentle", new PriceRule.Benchmarked(
        rule.points(), half(rule.perPercentAbove()), half(rule.perPercentBelow()), rule.floor(), rule.benchmark()));
    rules.put("lowest-over-price", new PriceRule.LowestOverPrice(rule.points()));
    return rules;
  }

  private static final Coefficient DRAWN = Coefficient.drawn("drop", "0.01", "0.02", "0.03", "0.04", "0.05");

  private static Benchmark twoSource(PriceRule.Benchmarked rule) {
    return new Benchmark.TwoSource(
        rule.benchmark().trim(), Coefficient.fixed("0.98"), Coefficient.fixed("0.50"), Coefficient.fixed("0.90"));
  }

  private static Coefficient drop(PriceRule.Benchmarked rule) {
    return rule.benchmark() instanceof Benchmark.Mean mean ? mean.drop() : null;
  }

  private static PriceRule benchmarked(PriceRule.Benchmarked rule, Benchmark benchmark) {
    return new PriceRule.Benchmarked(
        rule.points(), rule.perPercentAbove(), rule.perPercentBelow(), rule.floor(), benchmark);
  }

  private static BigDecimal half(BigDecimal number) {
    return number.multiply(new BigDecimal("0.5"));
  }
}
